package se.trygghetspaket.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.trygghetspaket.arende.ArendeHistoryService;
import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryEntry;
import se.trygghetspaket.historik.domain.HistoryEventKind;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.historik.domain.HistoryMark;

@Schema(name = "Handelse",
		description = "En händelse i ärendets historik. sha256 är över raden ”historik/1 ARENDE <ärende> <nummer> "
				+ "<innehallSha256> <foregaendeSha256>” i UTF-8, så att kedjan kan räknas om utan innehållet.")
record HistorikJson(@Schema(description = "Från 1, utan luckor.") long nummer, String sha256,
		@Schema(description = "Händelsen före; nollor i den första.") String foregaendeSha256, String innehallSha256,
		@Schema(description = "null för arbetsmaterial som kontot inte får se.") @Nullable InnehallJson innehall) {

	/** Every entry in order; what the reader may not see is told by its hashes. */
	static List<HistorikJson> all(ArendeHistoryService.Whole whole) {
		Map<Long, HistoryEntry> seen = whole.entries()
			.stream()
			.collect(Collectors.toMap(HistoryEntry::number, Function.identity()));
		return whole.marks().stream().map((mark) -> of(mark, seen.get(mark.number()))).toList();
	}

	private static HistorikJson of(HistoryMark mark, @Nullable HistoryEntry entry) {
		return new HistorikJson(mark.number(), mark.hash().sha256(), mark.hash().previous(), mark.hash().payload(),
				(entry != null) ? InnehallJson.of(entry) : null);
	}

	@Schema(name = "HandelseInnehall", description = "Vem som gjorde vad, när och varför.")
	record InnehallJson(Instant tid, String person, HistoryEventKind handelse,
			@Schema(description = "Ärendets version.") int version,
			@Schema(description = "Skälet som angavs; tomt där inget har angetts.") String skal,
			List<AndringJson> andringar) {

		static InnehallJson of(HistoryEntry entry) {
			return new InnehallJson(entry.at(), entry.by().name(), entry.event().kind(), entry.event().version(),
					entry.event().reason(), entry.event().changes().stream().map(AndringJson::of).toList());
		}

	}

	@Schema(name = "Andring", description = "En uppgift som inte längre är vad den var. Belopp är hela kronor i "
			+ "siffror, tomma när de inte är bestämda.")
	record AndringJson(@Schema(description = "Vad uppgiften hör till, till exempel radens benämning.") String avser,
			@Schema(description = "Insatsens nummer; null för det som inte är en rad.") @Nullable Long insats,
			HistoryField uppgift, @Schema(description = "null om den inte fanns.") @Nullable String fran,
			@Schema(description = "null om den inte finns längre.") @Nullable String till) {

		static AndringJson of(HistoryChange change) {
			return new AndringJson(change.subject(), change.insats(), change.field(), change.from(), change.to());
		}

	}

}
