package se.trygghetspaket.tjansteskrivelse.granskning.prose;

import java.util.List;

import se.trygghetspaket.tjansteskrivelse.granskning.MemoFigures;

/**
 * What a sentence is about.
 *
 * @param rows the lines
 * @param whole whether it is about the paket or its ram
 * @param leads whether it is the catchword that all of the passage is about
 */
record Topic(List<MemoFigures.Row> rows, boolean whole, boolean leads) {

	static final Topic NONE = new Topic(List.of(), false, false);

}
