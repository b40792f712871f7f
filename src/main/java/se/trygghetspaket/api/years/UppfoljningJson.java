package se.trygghetspaket.api.years;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.UtfallService;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.utfall.Uppfoljning;
import se.trygghetspaket.paket.domain.utfall.UppfoljningRow;
import se.trygghetspaket.paket.domain.utfall.UtfallStore.StoredUtfall;
import se.trygghetspaket.shared.Kronor;

@Schema(name = "Uppfoljning", description = "Årets utfall bredvid den gällande fördelningen, i hela kronor.")
record UppfoljningJson(@Schema(description = "Paketets adressnamn.") String paket, int budgetYear,
		@Schema(description = "Den gällande fördelningens kontrollsumma (SHA-256).") String sha256,
		@Schema(description = "Hur många gånger utfallet är rapporterat; null när inget är rapporterat.") @Nullable Integer revision,
		@Nullable String rapporteradAv, @Nullable Instant rapporterad, List<RowJson> rows, SummaJson summa) {

	static UppfoljningJson of(Paket paket, Fordelning decided, @Nullable StoredUtfall told) {
		Uppfoljning followed = UtfallService.beside(decided, told);
		return new UppfoljningJson(paket.slug().value(), decided.year().value(), decided.sha256(),
				(told != null) ? told.revision() : null, (told != null) ? told.by().name() : null,
				(told != null) ? told.at() : null, followed.rows().stream().map(RowJson::of).toList(),
				SummaJson.of(followed));
	}

	@Schema(name = "UppfoljningRow", description = "En post med sitt utfall.")
	record RowJson(@Schema(description = "Insatsens nummer, detsamma alla år.") long id, String insats,
			@Schema(description = "null när insatsen inte längre har någon post.") @Nullable Long beslutat,
			@Schema(description = "null när det inte är rapporterat, vilket inte är 0.") @Nullable Long utfall,
			@Schema(description = "utfall − beslutat; null när det inte är rapporterat.") @Nullable Long avvikelse,
			@Schema(description = "Avvikelsen i procent av beslutat, en decimal, avrundad från noll vid hälften; "
					+ "null när beslutat är 0 eller utfallet inte är rapporterat.") @Nullable BigDecimal procent,
			@Schema(description = "Kan vara tom.") String kommentar) {

		static RowJson of(UppfoljningRow row) {
			return new RowJson(row.insats().value(), row.label(), row.decided() ? row.beslutat().value() : null,
					row.utfall().map(Kronor::value).orElse(null), row.deviation().map(Kronor::value).orElse(null),
					row.percent().orElse(null), row.kommentar());
		}

	}

	@Schema(name = "UppfoljningSumma",
			description = "Summorna. Avvikelsen och procenten gäller de poster som är rapporterade.")
	record SummaJson(long beslutat, long utfall, @Nullable Long avvikelse, @Nullable BigDecimal procent,
			@Schema(description = "Hur många poster som är rapporterade.") int rapporterade, int poster) {

		static SummaJson of(Uppfoljning followed) {
			return new SummaJson(followed.beslutat().value(), followed.utfall().value(),
					followed.deviation().map(Kronor::value).orElse(null), followed.percent().orElse(null),
					followed.reported(), followed.rows().size());
		}

	}

}
