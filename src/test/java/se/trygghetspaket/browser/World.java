package se.trygghetspaket.browser;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.context.ApplicationContext;

import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.UnderlagService;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.arende.granskning.GranskningService;
import se.trygghetspaket.config.AccessRow;
import se.trygghetspaket.config.AccessRow.Who;
import se.trygghetspaket.config.AccessWorld;
import se.trygghetspaket.demo.DemoSample;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.LineageService;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.UtfallService;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.InsatsFate;
import se.trygghetspaket.paket.domain.InsatsFate.Successor;
import se.trygghetspaket.paket.domain.Lineage;
import se.trygghetspaket.paket.domain.LineageKind;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.paket.domain.utfall.Utfall;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.TestClock;
import se.trygghetspaket.testing.TestDatabase;
import se.trygghetspaket.user.UserService;

/**
 * Enough for every page to have something on it: the demo with the road of its insatser
 * told, what was spent of it and what was let be, and a case at every status in another
 * paket. Those who keep the cases can sign in.
 */
final class World {

	/** After all that has been decided. */
	static final Instant NOW = Instant.parse("2022-01-10T08:30:00Z");

	/** Some that not everybody may open; config.AccessTableTest has them all. */
	private static final Set<String> REFUSED = Set.of("/ekonomi", "/anvandare", "/inlasning", "/arenden/nytt",
			"/arenden/{id}", "/arenden/{id}/protokoll", "/arenden/{id}/beslut", "/paket/{slug}/installningar");

	private static final PaketSlug DEMO = new PaketSlug("trygghetspaketet");

	private static final BudgetYear DECIDED = new BudgetYear(2021);

	private static final BudgetYear DRAFTED = new BudgetYear(2022);

	private final ApplicationContext context;

	private final AccessWorld cases;

	World(ApplicationContext context) {
		this.context = context;
		context.getBean(TestClock.class).set(NOW);
		DemoSample.fill(context);
		tellOfDemo();
		this.cases = new AccessWorld(context, "Trygghet i centrum");
		AccessRow.WHO.stream().filter((who) -> who != Who.NOBODY).forEach(this::open);
	}

	/** Somebody on the way in. */
	Visitor visitor(Who who, int port) {
		return (who == Who.NOBODY) ? Visitor.nobody(port)
				: Visitor.signedIn(port, who.name(), username(who), DemoSample.PASSWORD);
	}

	/** The addresses of the table of access that are fetched. */
	List<String> addresses(Who who) {
		Actor reader = this.cases.actor(who);
		return AccessRow.all()
			.stream()
			.filter((row) -> row.expected(who) == '+' || REFUSED.contains(row.address()))
			.filter((row) -> row.route().startsWith("GET ")
					&& !row.address().matches("/(api|v3|oppna-data|webjars|actuator).*"))
			.filter((row) -> !row.address().matches(".*\\.(docx|pdf|xlsx|csv|json|txt|zip|yaml|css|js|svg)(\\?.*)?"))
			.map((row) -> this.cases.fill(row.address(), row.at(), reader))
			.distinct()
			.toList();
	}

	private void open(Who who) {
		this.context.getBean(TestDatabase.class)
			.superuser()
			.sql("update app_user set username = :username, password_hash = :password where id = :id")
			.param("username", username(who))
			.param("password", "{noop}" + DemoSample.PASSWORD)
			.param("id", this.cases.actor(who).user().id())
			.update();
	}

	private static String username(Who who) {
		return "prov-" + who.name().toLowerCase(Locale.ROOT).replace(' ', '-');
	}

	private void tellOfDemo() {
		Actor handlaggare = demo(Role.HANDLAGGARE);
		Paket paket = this.context.getBean(PaketService.class).get(DEMO);
		List<Budgetpost> poster = this.context.getBean(FordelningService.class)
			.findInForce(paket.id(), DECIDED)
			.orElseThrow()
			.fordelning()
			.poster();
		this.context.getBean(UtfallService.class)
			.record(demo(Role.EKONOM), paket.id(), DECIDED, 0,
					List.of(new Utfall(poster.get(0).insats(), Kronor.of(1_250_000),
							"En tjänst var vakant i tre månader"),
							new Utfall(poster.get(1).insats(), null, "Väntar på faktura")));
		Kronor all = poster.get(0).belopp().orZero();
		this.context.getBean(LineageService.class)
			.record(handlaggare, paket.id(), DRAFTED, 0,
					new Lineage(List.of(new InsatsFate(poster.get(0).insats(), LineageKind.SUCCEEDED,
							List.of(new Successor(poster.get(0).insats(), all.minus(Kronor.of(100_000))),
									new Successor(poster.get(1).insats(), Kronor.of(100_000))),
							"En del av arbetet flyttas"))));
		ArendeAkt draft = this.context.getBean(ArendeService.class)
			.get(handlaggare,
					this.context.getBean(UnderlagService.class).get(handlaggare, DEMO, DRAFTED).arende().id());
		GranskningService granskning = this.context.getBean(GranskningService.class);
		granskning.of(draft)
			.open()
			.stream()
			.filter((finding) -> finding.seen().regel().maySetAside(finding.seen().allvar()))
			.findFirst()
			.ifPresent((finding) -> granskning.setAside(handlaggare, draft.arende().id(), finding.key().sha256(),
					new Reason("Det står i bilagan.")));
	}

	private Actor demo(Role role) {
		return this.context.getBean(UserService.class).findActor(role.name().toLowerCase(Locale.ROOT)).orElseThrow();
	}

}
