package se.trygghetspaket.arende.web.granskning;

import java.util.ArrayList;
import java.util.List;

import org.springframework.context.ApplicationContext;

import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.arende.granskning.Finding;
import se.trygghetspaket.arende.granskning.Granskning;
import se.trygghetspaket.arende.granskning.GranskningService;
import se.trygghetspaket.arende.web.TestRoad;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;

/**
 * A draft of 3 mkr to Fältgruppen and 2 mkr to Lovaktiviteter, with a memo to find fault
 * with.
 */
final class ReviewedDraft {

	final TestRoad road;

	final ArendeId id;

	private final ArendeService arenden;

	private final GranskningService granskning;

	ReviewedDraft(ApplicationContext context) {
		this.road = new TestRoad(context);
		this.id = this.road.readyDraft();
		this.arenden = context.getBean(ArendeService.class);
		this.granskning = context.getBean(GranskningService.class);
		List<PostDraft> poster = new ArrayList<>();
		for (String label : List.of("Fältgruppen", "Lovaktiviteter")) {
			Budgetpost post = akt().fordelning().poster().get(poster.size());
			poster.add(new PostDraft(post.insats(), label, post.belopp(), ""));
		}
		this.arenden.savePoster(this.road.handlaggare, this.id, akt().stored().lockVersion(), poster);
		save(new BeslutForm(false, false, false),
				"Kommunfullmäktige har beslutat om pengarna. Fältgruppen får 2,5 mkr.");
	}

	ArendeAkt akt() {
		return this.road.akt(this.id);
	}

	Tjansteskrivelse memo() {
		return akt().tjansteskrivelse().memo();
	}

	BeslutForm form() {
		return memo().beslutForm();
	}

	String version() {
		return String.valueOf(akt().tjansteskrivelse().lockVersion());
	}

	Granskning seen() {
		return this.granskning.of(akt());
	}

	String key(Regel regel) {
		return seen().findings()
			.stream()
			.filter((finding) -> finding.seen().regel() == regel)
			.findFirst()
			.orElseThrow()
			.key()
			.sha256();
	}

	void setAside(String key) {
		this.granskning.setAside(this.road.handlaggare, this.id, key, new Reason("Så skriver vi."));
	}

	/** Mends what a button mends and sets the rest aside. */
	void finish() {
		for (List<Finding> open = seen().open(); !open.isEmpty(); open = seen().open()) {
			Finding next = open.get(0);
			if (next.seen().mending().isPresent()) {
				this.granskning.mend(this.road.handlaggare, this.id, Long.parseLong(version()), next.key().sha256());
			}
			else {
				setAside(next.key().sha256());
			}
		}
	}

	/** The memo with another form and a last section of this text. */
	void save(BeslutForm form, String text) {
		List<Avsnitt> avsnitt = new ArrayList<>(memo().avsnitt());
		avsnitt.removeIf((part) -> part.rubrik().equals("Läget"));
		avsnitt.add(new Avsnitt("Läget", text));
		this.arenden.saveTjansteskrivelse(this.road.handlaggare, this.id, Long.parseLong(version()),
				akt().arende().rubrik(), akt().arende().diarienummer().orElse(null), memo().with(avsnitt).with(form),
				akt().tjansteskrivelse().underteckningar());
	}

}
