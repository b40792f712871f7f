package se.trygghetspaket.api;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.shared.Kronor;

@Schema(name = "PaketYear", description = "Ett budgetår: ramen, posterna och det som är kvar att fördela.")
record YearJson(@Schema(description = "Paketets adressnamn.") String paket, int budgetYear, @Schema(
		description = "Den ram som fördelningen hålls mot: den som gäller, för ett ärende på väg den som är antecknad sist.") BudgetramJson ram,
		@Schema(description = "Den ram som kommunfullmäktige har sänkt under det som är fördelat, och som börjar gälla när en fördelning som ryms har beslutats; annars null.") @Nullable BudgetramJson kommandeRam,
		List<PostJson> poster, SummorJson summor,
		@Schema(description = "Netto minus det fördelade; under noll när fördelningen är större än ramen.") long kvar,
		UnderlagJson underlag) {

	static YearJson of(Underlag underlag) {
		Fordelning fordelning = underlag.fordelning().fordelning();
		return new YearJson(underlag.paket().slug().value(), fordelning.year().value(),
				BudgetramJson.of(underlag.ram()), underlag.standing().coming().map(BudgetramJson::of).orElse(null),
				PostJson.all(fordelning), SummorJson.of(underlag.ram(), fordelning),
				underlag.budgetCheck().remaining().value(), UnderlagJson.of(underlag));
	}

	@Schema(name = "Budgetpost", description = "En post i fördelningen.")
	record PostJson(@Schema(description = "Postens namn detta år.") String insats,
			@Schema(description = "Hela kronor; null när beloppet inte är bestämt.") @Nullable Long kr,
			String motivering) {

		static List<PostJson> all(Fordelning fordelning) {
			return fordelning.poster().stream().map(PostJson::of).toList();
		}

		private static PostJson of(Budgetpost post) {
			return new PostJson(post.label(), post.belopp().kronor().map(Kronor::value).orElse(null),
					post.motivering());
		}

	}

	@Schema(name = "Summor", description = "Summor i hela kronor.")
	record SummorJson(@Schema(description = "Summan av omföringarna.") long omforingar,
			@Schema(description = "Summan av posternas bestämda belopp.") long poster) {

		static SummorJson of(Budgetram ram, Fordelning fordelning) {
			return new SummorJson(ram.moved().value(), fordelning.sum().value());
		}

	}

}
