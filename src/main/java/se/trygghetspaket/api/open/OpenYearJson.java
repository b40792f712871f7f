package se.trygghetspaket.api.open;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.protokoll.Protokoll;
import se.trygghetspaket.arende.open.OpenDecision;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.Paragraf;

/**
 * A year as anybody may have it: no names of people, no working material and nothing that
 * was typed as a reason. Amounts are whole kronor.
 */
@JsonPropertyOrder({ "paket", "namn", "budgetYear", "ram", "poster", "summa", "beslut", "sha256", "senastAndrad",
		"licens" })
record OpenYearJson(String paket, String namn, int budgetYear, @Nullable RamJson ram, List<PostJson> poster, long summa,
		BeslutJson beslut, String sha256, String senastAndrad, String licens) {

	static OpenYearJson of(OpenDecision open, String licence) {
		Fordelning fordelning = open.fordelning();
		return new OpenYearJson(open.year().slug().value(), open.year().name(), open.year().year().value(),
				(open.ram() != null) ? RamJson.of(open.ram()) : null,
				fordelning.poster()
					.stream()
					.map((post) -> new PostJson(post.label(), post.belopp().kronor().map(Kronor::value).orElse(null)))
					.toList(),
				fordelning.sum().value(), BeslutJson.of(open), fordelning.sha256(), open.year().changedAt().toString(),
				licence);
	}

	@JsonPropertyOrder({ "insats", "kr" })
	record PostJson(String insats, @Nullable Long kr) {
	}

	@JsonPropertyOrder({ "brutto", "omforingar", "netto", "kfBeslut" })
	record RamJson(long brutto, List<OmforingJson> omforingar, long netto, @Nullable KfBeslutJson kfBeslut) {

		static RamJson of(Budgetram ram) {
			return new RamJson(ram.brutto().value(),
					ram.omforingar()
						.stream()
						.map((each) -> new OmforingJson(each.receiver(), each.amount().value()))
						.toList(),
					ram.netto().value(),
					ram.kfBeslut()
						.map((kf) -> new KfBeslutJson(kf.date(), kf.paragraf().value(), kf.diarienummer().value()))
						.orElse(null));
		}

	}

	@JsonPropertyOrder({ "mottagare", "kr" })
	record OmforingJson(String mottagare, long kr) {
	}

	@JsonPropertyOrder({ "datum", "paragraf", "diarienummer" })
	record KfBeslutJson(LocalDate datum, String paragraf, String diarienummer) {
	}

	/** The decision; a paragraf where it was made at a meeting. */
	@JsonPropertyOrder({ "organ", "datum", "paragraf", "diarienummer", "justerat" })
	record BeslutJson(String organ, LocalDate datum, @Nullable String paragraf, @Nullable String diarienummer,
			@Nullable LocalDate justerat) {

		static BeslutJson of(OpenDecision open) {
			Protokoll protokoll = open.protokoll();
			return new BeslutJson(protokoll.beslut().organ().name(), protokoll.datum(),
					protokoll.paragraf().map(Paragraf::value).orElse(null),
					open.arende().diarienummer().map(Diarienummer::value).orElse(null),
					protokoll.justerat().orElse(null));
		}

	}

}
