package se.trygghetspaket.arende.export;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.beslut.Beslut;
import se.trygghetspaket.arende.domain.protokoll.Protokoll;
import se.trygghetspaket.arende.domain.protokoll.Rattelse;
import se.trygghetspaket.arende.domain.protokoll.Registrerad;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.Paragraf;

/**
 * {@code beslut.json}: the decision as it stands with what has been corrected since.
 * Amounts are whole kronor.
 */
@JsonPropertyOrder({ "organ", "beslutsfattare", "datum", "paragraf", "utfall", "registrerat", "registreratAv",
		"justerat", "anslaget", "nedtaget", "rattelser", "fordelningSha256", "poster", "summa" })
record BeslutFile(String organ, String beslutsfattare, String datum, @Nullable String paragraf, String utfall,
		String registrerat, String registreratAv, @Nullable String justerat, @Nullable String anslaget,
		@Nullable String nedtaget, List<RattelseJson> rattelser, @Nullable String fordelningSha256,
		List<PostJson> poster, @Nullable Long summa) {

	static byte[] write(Protokoll protokoll, @Nullable Fordelning decided) {
		Beslut beslut = protokoll.beslut();
		return ArchiveJson.write(new BeslutFile(beslut.organ().name(), protokoll.beslutsfattare(),
				protokoll.datum().toString(), protokoll.paragraf().map(Paragraf::value).orElse(null),
				beslut.utfall().name(), beslut.recordedAt().toString(), beslut.recordedBy().name(),
				protokoll.justerat().map(LocalDate::toString).orElse(null),
				protokoll.anslag().map((anslag) -> anslag.up().toString()).orElse(null),
				protokoll.nedtagning().map((down) -> down.datum().toString()).orElse(null),
				protokoll.facts().rattelser().stream().map(RattelseJson::of).toList(),
				(decided != null) ? decided.sha256() : null,
				(decided != null) ? decided.poster().stream().map(PostJson::of).toList() : List.of(),
				(decided != null) ? decided.sum().value() : null));
	}

	@JsonPropertyOrder({ "insats", "kr" })
	record PostJson(String insats, @Nullable Long kr) {

		static PostJson of(Budgetpost post) {
			return new PostJson(post.label(), post.belopp().kronor().map(Kronor::value).orElse(null));
		}

	}

	@JsonPropertyOrder({ "uppgift", "fran", "till", "skal", "tid", "av" })
	record RattelseJson(String uppgift, String fran, String till, String skal, String tid, String av) {

		static RattelseJson of(Registrerad<Rattelse> recorded) {
			Rattelse made = recorded.fact();
			return new RattelseJson(made.field().name(), made.from(), made.to(), made.reason().text(),
					recorded.at().toString(), recorded.by().name());
		}

	}

}
