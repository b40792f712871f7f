package se.trygghetspaket.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.ArendeMoveService;
import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.ArendeStartService;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.StoredTjansteskrivelse;
import se.trygghetspaket.arende.domain.beslut.Beslutsutfall;
import se.trygghetspaket.arende.domain.beslut.NewBeslut;
import se.trygghetspaket.arende.domain.underskrift.Underteckning;
import se.trygghetspaket.arende.granskning.GranskningService;
import se.trygghetspaket.arende.meeting.BeslutService;
import se.trygghetspaket.inlasning.InlasningService;
import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.ram.BudgetramStore.Terms;
import se.trygghetspaket.paket.domain.ram.KfBeslut;
import se.trygghetspaket.paket.domain.ram.Omforing;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.user.UserService;

/**
 * Trygghetspaketet 2020 and 2021 with the figures of the sample memo, 2021 decided, and a
 * draft for 2022 that is 200 000 kr over its ram, so that the first page has something to
 * do. Made once, in an empty database, all of it or nothing.
 */
@Component
@ConditionalOnBooleanProperty("trygghetspaket.demo")
class DemoData implements ApplicationRunner {

	private static final BudgetYear DRAFTED = new BudgetYear(2022);

	private static final Terms RAM_2020 = new Terms(Kronor.of(6_000_000), List.of(), true,
			kfBeslut(LocalDate.of(2019, 11, 18), "204", "KFKS 2019/402"));

	private static final Terms RAM_2021 = new Terms(Kronor.of(6_000_000),
			List.of(new Omforing("Socialnämnden", Kronor.of(1_000_000), "Polarverksamheten för unga")), true,
			kfBeslut(LocalDate.of(2020, 11, 16), "187", "KFKS 2020/318"));

	private static final Terms RAM_2022 = new Terms(Kronor.of(5_000_000), List.of(), true,
			kfBeslut(LocalDate.of(2021, 11, 15), "192", "KFKS 2021/350"));

	/** What the memo of 2021 lacks and a button writes. */
	private static final List<Regel> MENDED = List.of(Regel.BESLUT_UTAN_ENHET, Regel.BESLUT_UTAN_SUMMA,
			Regel.BESLUT_EJ_NUMRERAT, Regel.KF_BESLUT_EJ_CITERAT, Regel.BESLUTSUNDERLAG_SAKNAS);

	private final DemoUsers demoUsers;

	private final UserService users;

	private final PaketService paket;

	private final BudgetramService ramar;

	private final InlasningService inlasning;

	private final ArendeService arenden;

	private final ArendeStartService start;

	private final GranskningService granskning;

	private final ArendeMoveService moves;

	private final BeslutService decisions;

	DemoData(DemoUsers demoUsers, UserService users, PaketService paket, BudgetramService ramar,
			InlasningService inlasning, ArendeService arenden, ArendeStartService start, GranskningService granskning,
			ArendeMoveService moves, BeslutService decisions) {
		this.demoUsers = demoUsers;
		this.users = users;
		this.paket = paket;
		this.ramar = ramar;
		this.inlasning = inlasning;
		this.arenden = arenden;
		this.start = start;
		this.granskning = granskning;
		this.moves = moves;
		this.decisions = decisions;
	}

	@Override
	@Transactional
	public void run(ApplicationArguments arguments) {
		if (this.users.any()) {
			return;
		}
		Map<Role, Actor> actors = this.demoUsers.create();
		Actor handlaggare = Objects.requireNonNull(actors.get(Role.HANDLAGGARE));
		Actor ekonom = Objects.requireNonNull(actors.get(Role.EKONOM));
		Paket owner = this.paket.create(handlaggare, "Trygghetspaketet", AmountStyle.mkr(1));
		this.ramar.record(ekonom, owner.id(), new BudgetYear(2020), 0, RAM_2020);
		this.ramar.record(ekonom, owner.id(), new BudgetYear(2021), 0, RAM_2021);
		this.ramar.record(ekonom, owner.id(), DRAFTED, 0, RAM_2022);
		decide(this.inlasning.save(handlaggare, DemoMemo.confirmed(owner.slug(), RAM_2021)), actors);
		draft(this.start.startNextYear(handlaggare, owner, DRAFTED, 0), handlaggare);
	}

	/** Takes the memo of 2021 to its decision. */
	private void decide(ArendeId id, Map<Role, Actor> actors) {
		Actor handlaggare = Objects.requireNonNull(actors.get(Role.HANDLAGGARE));
		Actor undertecknare = Objects.requireNonNull(actors.get(Role.UNDERTECKNARE));
		linkFirstSignatory(id, handlaggare, undertecknare);
		mend(id, handlaggare);
		this.moves.submit(handlaggare, id);
		this.moves.certify(Objects.requireNonNull(actors.get(Role.EKONOM)), id);
		this.moves.sign(undertecknare, id);
		for (Underteckning place : this.arenden.get(handlaggare, id).tjansteskrivelse().underteckningar()) {
			if (place.underskrift().isEmpty()) {
				this.moves.recordSignature(handlaggare, id, place.id(), LocalDate.of(2021, 1, 20),
						"Papperskopia i närarkivet");
			}
		}
		this.decisions.record(Objects.requireNonNull(actors.get(Role.NAMNDSEKRETERARE)), id,
				NewBeslut.atMeeting(LocalDate.of(2021, 2, 1), new Paragraf("21"), Beslutsutfall.BIFALL));
	}

	private void linkFirstSignatory(ArendeId id, Actor handlaggare, Actor undertecknare) {
		ArendeAkt akt = this.arenden.get(handlaggare, id);
		StoredTjansteskrivelse stored = akt.tjansteskrivelse();
		List<Underteckning> linked = stored.undertecknare()
			.stream()
			.map((person) -> Underteckning.of(person,
					person.namn().equals(DemoMemo.FIRST_SIGNATORY) ? undertecknare.user() : null))
			.toList();
		this.arenden.saveTjansteskrivelse(handlaggare, id, stored.lockVersion(), akt.arende().rubrik(),
				akt.arende().diarienummer().orElseThrow(), stored.memo(), linked);
	}

	/** Presses the buttons that write what the memo lacks. */
	private void mend(ArendeId id, Actor handlaggare) {
		for (Regel regel : MENDED) {
			ArendeAkt akt = this.arenden.get(handlaggare, id);
			this.granskning.of(akt)
				.open()
				.stream()
				.filter((finding) -> finding.seen().regel() == regel && finding.seen().mending().isPresent())
				.findFirst()
				.ifPresent((finding) -> this.granskning.mend(handlaggare, id, akt.tjansteskrivelse().lockVersion(),
						finding.key().sha256()));
		}
	}

	/** Gives three lines other amounts, together 200 000 kr more than the ram. */
	private void draft(ArendeId id, Actor handlaggare) {
		ArendeAkt akt = this.arenden.get(handlaggare, id);
		List<PostDraft> poster = akt.fordelning().poster().stream().map(DemoData::changed).toList();
		this.arenden.savePoster(handlaggare, id, akt.stored().lockVersion(), poster);
	}

	private static PostDraft changed(Budgetpost post) {
		return switch (post.label()) {
			case "SSPF" -> with(post, 1_600_000, "Fler unga behöver stöd under sommaren.");
			case "Kameraövervakning – centrala funktioner" ->
				with(post, 100_000, "Polisen tar över driften av en del av kamerorna.");
			case "Väktare särskilda händelser" ->
				with(post, 400_000, "Skolavslutningar och evenemang i fler kommundelar.");
			default -> PostDraft.of(post);
		};
	}

	private static PostDraft with(Budgetpost post, long kronor, String motivering) {
		return new PostDraft(post.insats(), post.label(), Belopp.of(Kronor.of(kronor)), motivering);
	}

	private static KfBeslut kfBeslut(LocalDate date, String paragraf, String diarienummer) {
		return new KfBeslut(date, new Paragraf(paragraf), new Diarienummer(diarienummer));
	}

}
