package se.trygghetspaket.historik.domain;

import java.util.function.Consumer;

/** Where a feature keeps documents that the history answers for. */
public interface SealedFiles {

	/** Reads every document, its bytes too, one at a time. */
	void readAll(Consumer<SealedFile> reader);

}
