package se.trygghetspaket.arende.export;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

import se.trygghetspaket.historik.domain.HistoryChain;
import se.trygghetspaket.historik.domain.HistoryMark;
import se.trygghetspaket.historik.domain.OpenEntry;

/**
 * {@code historik.json}: a case's whole history. What was done before it was handed in is
 * working material and stands there by its hashes only, whoever fetches it, so the chain
 * can be counted again all the same. The rest has its payload as the text that was
 * hashed.
 */
@JsonPropertyOrder({ "format", "kedja", "kontroll", "handelser" })
record HistoryFile(String format, String kedja, String kontroll, List<EntryJson> handelser) {

	private static final String FORMAT = "trygghetspaket-historik/1";

	static byte[] write(HistoryChain chain, List<OpenEntry> entries, String explanation) {
		return ArchiveJson.write(
				new HistoryFile(FORMAT, chain.toString(), explanation, entries.stream().map(EntryJson::of).toList()));
	}

	@JsonPropertyOrder({ "nummer", "foregaendeSha256", "innehallSha256", "sha256", "innehall" })
	record EntryJson(long nummer, String foregaendeSha256, String innehallSha256, String sha256,
			@Nullable String innehall) {

		static EntryJson of(OpenEntry entry) {
			HistoryMark mark = entry.mark();
			return new EntryJson(mark.number(), mark.hash().previous(), mark.hash().payload(), mark.hash().sha256(),
					entry.payload());
		}

	}

}
