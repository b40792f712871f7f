package se.trygghetspaket.inlasning.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What the review page shows of the source's table.
 *
 * @param read the table as it was read, or null
 * @param columns choices of column where it is not certain which they are, from number to
 * heading; else empty
 * @param pairing what was seen of a table that is split, or null
 * @param told a sentence on where the lines below come from; may be empty
 */
record TablePart(@Nullable Read read, Map<String, String> columns, @Nullable Pairing pairing, String told) {

	/**
	 * A table as it was read.
	 *
	 * @param headings text columns first, then amount columns
	 * @param texts how many of them are text
	 * @param rows the first rows, cell by cell as printed
	 * @param sum the total's cells, or empty
	 * @param count how many rows there are
	 */
	record Read(List<String> headings, int texts, List<List<String>> rows, List<String> sum, int count) {

	}

}
