package se.trygghetspaket.arende;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.context.ApplicationContext;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.beslut.Beslutsorgan;
import se.trygghetspaket.arende.domain.beslut.Beslutsutfall;
import se.trygghetspaket.arende.domain.beslut.NewBeslut;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.arende.meeting.BeslutService;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;

/**
 * A paket with one decided year, made through the services: as many lines as wanted, in a
 * case that came to its decision in as many versions as wanted.
 */
public final class StoredPaket {

	/** The year that is stored. */
	public static final int YEAR = 2001;

	public final TestCase people;

	public final ArendeId arende;

	private final ApplicationContext services;

	public StoredPaket(ApplicationContext services, int lines, int versions) {
		this.services = services;
		this.people = new TestCase(services, "Lastprov");
		List<PostDraft> poster = IntStream.range(0, lines)
			.mapToObj((i) -> PostDraft.ofNew("Insats " + (i + 1), Belopp.of(Kronor.of(10_000L * (i % 9 + 1)))))
			.toList();
		long sum = poster.stream().mapToLong((post) -> post.belopp().orZero().value()).sum();
		this.arende = this.people.draft(this.people.ram(YEAR, sum), "Lastprov " + YEAR, new Diarienummer("KS 2001/1"),
				poster, null, TestCase.place("Ulla Udd", this.people.undertecknare));
		for (int version = 1; version < versions; version++) {
			this.people.takeTo(ArendeStatus.EKONOMIGRANSKNING, this.arende);
			services.getBean(ArendeRoadService.class)
				.move(this.people.ekonom, this.arende, ArendeMove.RETURN_FROM_FINANCE, new Reason("Se över raderna."));
		}
		this.people.takeTo(ArendeStatus.INLAMNAT, this.arende);
		services.getBean(BeslutService.class)
			.record(this.people.sekreterare, this.arende, new NewBeslut(Beslutsorgan.DELEGAT, "Dag Delegat",
					LocalDate.of(2021, 2, 10), null, Beslutsutfall.BIFALL));
	}

	/** Every page and call about the paket, as an ekonom may open it. */
	public List<String> paths() {
		String year = "/paket/lastprov/" + YEAR;
		String arende = "/arenden/" + this.arende.value();
		String insats = "/insatser/" + insats();
		Stream<String> pages = Stream.of("/", "/paket", "/paket/lastprov", "/paket/lastprov/historik",
				"/paket/lastprov/utveckling", "/paket/lastprov" + insats, year, year + "/budgetram",
				year + "/budgetram/revisioner", year + "/insatser", year + "/omrakning", year + "/uppfoljning",
				year + "/jamforelse", year + "/jamforelse.xlsx", year + "/budgetkontroll", "/arenden", arende,
				arende + "/fordelning", arende + "/tjansteskrivelse", arende + "/granskning", arende + "/historik",
				arende + "/visning", arende + "/versioner", arende + "/bilagor", arende + "/kommentarer", "/ekonomi",
				"/ekonomi/andringar");
		Stream<String> calls = Stream
			.of("/paket", "/paket/lastprov", "/paket/lastprov" + insats, year, year + "/jamforelse",
					year + "/budgetkontroll", year + "/ramar", year + "/insatser", year + "/uppfoljning", arende,
					arende + "/historik", arende + "/fordelning.csv", "/ekonomi", "/ekonomi/andringar")
			.map((path) -> "/api/v1" + path);
		return Stream.concat(pages, calls).toList();
	}

	private long insats() {
		return this.services.getBean(ArendeService.class)
			.get(this.people.handlaggare, this.arende)
			.fordelning()
			.poster()
			.get(0)
			.insats()
			.value();
	}

}
