package se.trygghetspaket.api;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.KfBeslut;
import se.trygghetspaket.paket.domain.ram.Omforing;
import se.trygghetspaket.paket.domain.ram.RamStatus;

@Schema(name = "Budgetram", description = "Årets budgetram i hela kronor: brutto minus omföringar är netto.")
public record BudgetramJson(long brutto, List<OmforingJson> omforingar,
		@Schema(description = "Det som finns att fördela.") long netto,
		@Schema(description = "Kommunfullmäktiges beslut; null medan ramen är preliminär.") @Nullable KfBeslutJson kfBeslut,
		RamStatus status, @Schema(description = "Ramens revision, från 1.") int revision,
		@Schema(description = "Om hela netto ska fördelas.") boolean fulltFordelad) {

	public static BudgetramJson of(Budgetram ram) {
		return new BudgetramJson(ram.brutto().value(), ram.omforingar().stream().map(OmforingJson::of).toList(),
				ram.netto().value(), ram.kfBeslut().map(KfBeslutJson::of).orElse(null), ram.status(), ram.revision(),
				ram.fullAllocationRequired());
	}

	@Schema(name = "Omforing", description = "Pengar som flyttas till en annan nämnd innan resten fördelas.")
	public record OmforingJson(String mottagare, long kr, String orsak) {

		static OmforingJson of(Omforing omforing) {
			return new OmforingJson(omforing.receiver(), omforing.amount().value(), omforing.reason());
		}

	}

	@Schema(name = "KfBeslut", description = "Kommunfullmäktiges beslut om ramen.")
	public record KfBeslutJson(LocalDate datum,
			@Schema(description = "Utan paragraftecken.", example = "45") String paragraf, String diarienummer) {

		static KfBeslutJson of(KfBeslut beslut) {
			return new KfBeslutJson(beslut.date(), beslut.paragraf().value(), beslut.diarienummer().value());
		}

	}

}
