package se.trygghetspaket.inlasning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.NewArende;
import se.trygghetspaket.arende.domain.underskrift.Underteckning;
import se.trygghetspaket.inlasning.ConfirmedMemo.Line;
import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.OmrakningService;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.FordelningOrigin;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Role;

/**
 * Stores a memo that was read and looked through: all of it, or nothing. What exists
 * already is used as it is and never overwritten.
 */
@Service
@Transactional
public class InlasningService {

	private final PaketService paket;

	private final BudgetramService ramar;

	private final FordelningService fordelningar;

	private final OmrakningService omrakningar;

	private final ArendeService arenden;

	InlasningService(PaketService paket, BudgetramService ramar, FordelningService fordelningar,
			OmrakningService omrakningar, ArendeService arenden) {
		this.paket = paket;
		this.ramar = ramar;
		this.fordelningar = fordelningar;
		this.omrakningar = omrakningar;
		this.arenden = arenden;
	}

	/**
	 * Makes the case with its memo and its fördelning as a draft, the other year's column
	 * as a fördelning that was read in, tied to the same insatser, and where they are new
	 * the paket and a preliminary ram.
	 * @throws se.trygghetspaket.paket.domain.SlugTaken if a new paket has the address of
	 * another
	 * @throws se.trygghetspaket.paket.domain.omrakning.OmrakningRefused if the other
	 * year's column is said to be restated and is what is decided or read in
	 * @throws IllegalArgumentException if a label, an amount or a title is refused
	 */
	public ArendeId save(Actor by, ConfirmedMemo confirmed) {
		by.require(Role.HANDLAGGARE);
		Paket owner = confirmed.paket()
			.existing()
			.map(this.paket::get)
			.orElseGet(() -> this.paket.create(by, confirmed.paket().newName(), confirmed.paket().newStyle()));
		Budgetram ram = this.ramar.findOrDraft(by, owner.id(), confirmed.year(), confirmed.ram());
		List<InsatsId> insatser = insatser(owner, confirmed.lines());
		Optional<FordelningId> previous = previous(by, owner, confirmed, insatser);
		Optional<FordelningId> inForce = this.fordelningar.findInForce(owner.id(), confirmed.year())
			.map(StoredFordelning::id);
		return this.arenden.create(by,
				new NewArende(ram, confirmed.rubrik(), confirmed.diarienummer(), current(confirmed.lines(), insatser),
						previous.orElse(null), inForce.orElse(null), confirmed.memo(),
						confirmed.undertecknare().stream().map((person) -> Underteckning.of(person, null)).toList()));
	}

	private List<InsatsId> insatser(Paket owner, List<Line> lines) {
		return lines.stream()
			.map((line) -> line.insats().orElseGet(() -> this.paket.createInsats(owner.id(), line.label()).id()))
			.toList();
	}

	private static List<PostDraft> current(List<Line> lines, List<InsatsId> insatser) {
		List<PostDraft> poster = new ArrayList<>();
		for (int index = 0; index < lines.size(); index++) {
			Line line = lines.get(index);
			poster.add(new PostDraft(insatser.get(index), line.label(), line.current(), ""));
		}
		return poster;
	}

	private Optional<FordelningId> previous(Actor by, Paket owner, ConfirmedMemo confirmed, List<InsatsId> insatser) {
		Optional<FordelningId> read = confirmed.hasPreviousColumn()
				? Optional.of(createRead(by, owner, confirmed, insatser).id()) : Optional.empty();
		if (!confirmed.compareWithInForce()) {
			return read;
		}
		return this.fordelningar.findInForce(owner.id(), confirmed.year().previous())
			.map(StoredFordelning::id)
			.or(() -> read);
	}

	private StoredFordelning createRead(Actor by, Paket owner, ConfirmedMemo confirmed, List<InsatsId> insatser) {
		List<PostDraft> poster = new ArrayList<>();
		for (int index = 0; index < insatser.size(); index++) {
			Line line = confirmed.lines().get(index);
			InsatsId insats = insatser.get(index);
			line.previous().ifPresent((belopp) -> poster.add(new PostDraft(insats, line.label(), belopp, "")));
		}
		BudgetYear year = confirmed.year().previous();
		return confirmed.omrakning().isEmpty()
				? this.fordelningar.create(owner.id(), year, FordelningOrigin.INLAST, poster)
				: this.omrakningar.restateRead(by, owner.id(), year, poster, confirmed.omrakning()).fordelning();
	}

}
