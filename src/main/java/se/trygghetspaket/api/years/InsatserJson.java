package se.trygghetspaket.api.years;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

import se.trygghetspaket.arende.insatser.Insatser;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.InsatsFate;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.LineageKind;
import se.trygghetspaket.paket.domain.check.ComparedPost;
import se.trygghetspaket.paket.domain.check.ComparisonRow;
import se.trygghetspaket.paket.domain.check.YearComparison;
import se.trygghetspaket.shared.Kronor;

@Schema(name = "Insatser", description = "Vad det blev av insatserna från ett år till nästa.")
record InsatserJson(@Schema(description = "Paketets adressnamn.") String paket, int budgetYear,
		@Schema(description = "Året före; null när det inte har någon fördelning.") @Nullable Integer foregaendeYear,
		@Schema(description = "Revisionen av det som är angivet, från 1; null när inget är angivet.") @Nullable Integer revision,
		@Schema(description = "Varje post året före, i ordning.") List<InsatsJson> insatser,
		@Schema(description = "Jämförelsen; null när något av åren saknar poster.") @Nullable VagJson jamforelse) {

	static InsatserJson of(Insatser found) {
		return new InsatserJson(found.paket().slug().value(), found.year().value(),
				found.earlier().map((earlier) -> earlier.year().value()).orElse(null),
				(found.revision() > 0) ? found.revision() : null,
				found.earlier()
					.map((earlier) -> earlier.poster().stream().map((post) -> InsatsJson.of(post, found)).toList())
					.orElse(List.of()),
				found.comparison(found.lineage()).map((comparison) -> VagJson.of(comparison, found)).orElse(null));
	}

	private static @Nullable Long kr(Belopp belopp) {
		return belopp.kronor().map(Kronor::value).orElse(null);
	}

	/** What became of an insats, as other programs are told it. */
	enum Blev {

		FORTSATTER, OVERGATT, PAUSAD, AVSLUTAD, FLYTTAD_UT;

		private static Blev of(LineageKind kind) {
			return switch (kind) {
				case SUCCEEDED -> OVERGATT;
				case PAUSED -> PAUSAD;
				case ENDED -> AVSLUTAD;
				case MOVED_OUT -> FLYTTAD_UT;
			};
		}

	}

	@Schema(name = "InsatsVag", description = "En post året före och vad det blev av dess insats.")
	record InsatsJson(@Schema(description = "Insatsens nummer, detsamma alla år.") long id,
			@Schema(description = "Postens namn året före.") String insats,
			@Schema(description = "Hela kronor året före; null när beloppet inte är bestämt.") @Nullable Long kr,
			Blev blev, @Schema(description = "Varför, eller vart; kan vara tom.") String anteckning,
			@Schema(description = "De som bär insatsen vidare, med sina andelar.") List<EfterfoljareJson> efterfoljare) {

		private static InsatsJson of(Budgetpost post, Insatser found) {
			Optional<InsatsFate> fate = found.lineage().find(post.insats());
			return new InsatsJson(post.insats().value(), post.label(), InsatserJson.kr(post.belopp()),
					fate.map((told) -> Blev.of(told.kind())).orElse(Blev.FORTSATTER),
					fate.map(InsatsFate::note).orElse(""),
					fate.map(InsatsFate::successors)
						.orElse(List.of())
						.stream()
						.map((each) -> EfterfoljareJson.of(each, found))
						.toList());
		}

	}

	@Schema(name = "Efterfoljare", description = "En insats som bär en annan vidare.")
	record EfterfoljareJson(long id, @Schema(description = "Vad den heter det senare året.") String insats, @Schema(
			description = "Vad den tar över, i hela kronor; 0 när det tidigare beloppet inte är bestämt.") long andel) {

		private static EfterfoljareJson of(InsatsFate.Successor successor, Insatser found) {
			InsatsId insats = successor.insats();
			return new EfterfoljareJson(insats.value(), found.labels().getOrDefault(insats, ""),
					successor.share().value());
		}

	}

	@Schema(name = "VagJamforelse",
			description = "De två åren längs insatsernas väg. Varje krona från året före står i exakt en rad.")
	record VagJson(@Schema(
			description = "Ärendet som den senare fördelningen kommer från; null när den är inläst.") @Nullable Long arende,
			List<VagRowJson> rows, VagSummaJson summa) {

		private static VagJson of(YearComparison comparison, Insatser found) {
			return new VagJson(found.later().get(0).carrying().map((arende) -> arende.id().value()).orElse(null),
					comparison.rows().stream().map(VagRowJson::of).toList(),
					new VagSummaJson(comparison.previousTotal().value(), comparison.currentTotal().value()));
		}

	}

	@Schema(name = "VagSumma", description = "De två årens summor i hela kronor.")
	record VagSummaJson(long foregaende, long aktuell) {
	}

	@Schema(name = "VagRow", description = "En rad i jämförelsen, i hela kronor.")
	record VagRowJson(long id, String insats, @Schema(
			description = "0 när posten inte fanns; null när beloppet inte är bestämt.") @Nullable Long foregaende,
			@Schema(description = "0 när posten utgår; null när beloppet inte är bestämt.") @Nullable Long aktuell,
			@Schema(description = "Posterna året före som raden bär vidare.") List<DelJson> fran) {

		private static VagRowJson of(ComparisonRow row) {
			return new VagRowJson(row.insats().value(), row.label(), InsatserJson.kr(row.previous()),
					InsatserJson.kr(row.current()), row.earlier().stream().map(DelJson::of).toList());
		}

	}

	@Schema(name = "VagDel", description = "En post året före, eller den del av den som står i raden.")
	record DelJson(long id, String insats,
			@Schema(description = "Allt som posten hade; null när beloppet inte är bestämt.") @Nullable Long kr,
			@Schema(description = "Det av posten som står i raden; null när beloppet inte är bestämt.") @Nullable Long del) {

		private static DelJson of(ComparedPost post) {
			return new DelJson(post.insats().value(), post.label(), InsatserJson.kr(post.belopp()),
					InsatserJson.kr(post.part()));
		}

	}

}
