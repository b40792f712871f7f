package se.trygghetspaket.api;

import java.math.BigDecimal;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.check.ComparisonRow;
import se.trygghetspaket.paket.domain.check.ComparisonStatus;
import se.trygghetspaket.paket.domain.check.YearComparison;
import se.trygghetspaket.shared.Kronor;

@Schema(name = "Jamforelse",
		description = "Årets fördelning jämförd med den föregående. Varje post i något av åren står exakt en gång, "
				+ "och kolumnerna summerar till de två totalerna.")
record JamforelseJson(List<RowJson> rows, SummaJson summa,
		@Schema(description = "Varför det föregående årets belopp är omräknade; null när de står som de beslutades "
				+ "eller lästes in.") @Nullable String omrakning,
		UnderlagJson underlag) {

	static JamforelseJson of(Underlag underlag) {
		YearComparison comparison = underlag.comparison();
		return new JamforelseJson(comparison.rows().stream().map(RowJson::of).toList(), SummaJson.of(comparison),
				underlag.previous()
					.map((stored) -> stored.fordelning().omrakning())
					.filter((reason) -> !reason.isEmpty())
					.orElse(null),
				UnderlagJson.of(underlag));
	}

	private static @Nullable Long kr(Belopp belopp) {
		return belopp.kronor().map(Kronor::value).orElse(null);
	}

	@Schema(name = "JamforelseRow", description = "En post i de två åren, i hela kronor.")
	record RowJson(String insats, @Schema(
			description = "0 när posten inte fanns; null när beloppet inte är bestämt.") @Nullable Long foregaende,
			@Schema(description = "0 när posten utgår; null när beloppet inte är bestämt.") @Nullable Long aktuell,
			@Schema(description = "aktuell − foregaende; null när något av dem är null.") @Nullable Long skillnad,
			@Schema(description = "Skillnaden i procent av foregaende, en decimal, avrundad från noll vid hälften; "
					+ "null när foregaende är 0 eller null.") @Nullable BigDecimal procent,
			@Schema(description = "null när något av beloppen inte är bestämt, utom för en post som är ny.",
					allowableValues = {
							"NY", "OKAD", "MINSKAD", "OFORANDRAD", "UTGAR" }) @Nullable String status){

		static RowJson of(ComparisonRow row) {
			ComparisonStatus status = row.status();
			return new RowJson(row.label(), kr(row.previous()), kr(row.current()),
					row.difference().map(Kronor::value).orElse(null), row.percent().orElse(null),
					(status != ComparisonStatus.EJ_BESTAMD) ? status.name() : null);
		}

	}

	@Schema(name = "JamforelseSumma", description = "De två årens totaler i hela kronor.")
	record SummaJson(long foregaende, long aktuell, long skillnad) {

		static SummaJson of(YearComparison comparison) {
			return new SummaJson(comparison.previousTotal().value(), comparison.currentTotal().value(),
					comparison.difference().value());
		}

	}

}
