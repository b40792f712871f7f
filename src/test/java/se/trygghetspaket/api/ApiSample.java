package se.trygghetspaket.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import se.trygghetspaket.arende.ArendeMoveService;
import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.NewArende;
import se.trygghetspaket.arende.domain.beslut.Beslutsutfall;
import se.trygghetspaket.arende.domain.beslut.NewBeslut;
import se.trygghetspaket.arende.domain.underskrift.Underteckning;
import se.trygghetspaket.arende.meeting.BeslutService;
import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.ram.Budgetram;
import se.trygghetspaket.paket.domain.ram.BudgetramStore.Terms;
import se.trygghetspaket.paket.domain.FordelningOrigin;
import se.trygghetspaket.paket.domain.ram.KfBeslut;
import se.trygghetspaket.paket.domain.ram.Omforing;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PostDraft;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.testing.TestDatabase;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;
import se.trygghetspaket.web.SignedIn;

/**
 * The figures of the memo KFKS 2021/71, stored through the services, and the people who
 * may call.
 */
class ApiSample {

	static final BudgetYear YEAR = new BudgetYear(2021);

	static final String PASSWORD = "hemligt";

	final Actor handlaggare;

	final Actor ekonom;

	final Actor undertecknare;

	final Actor sekreterare;

	final Actor lasare;

	final Paket paket;

	private final ApplicationContext context;

	ApiSample(ApplicationContext context) {
		this.context = context;
		this.handlaggare = user("handlaggare", "Hanna Holm", Role.HANDLAGGARE);
		this.ekonom = user("ekonom", "Erik Ek", Role.EKONOM);
		this.undertecknare = user("undertecknare", "Ulla Udd", Role.UNDERTECKNARE);
		this.sekreterare = user("namndsekreterare", "Nils Norr", Role.NAMNDSEKRETERARE);
		this.lasare = user("lasare", "Lars Lind", Role.LASARE);
		this.paket = bean(PaketService.class).create(this.handlaggare, "Trygghetspaketet", AmountStyle.mkr(1));
	}

	/** Calls as somebody, without the cost of checking a password. */
	static RequestPostProcessor as(Actor actor) {
		String[] roles = actor.roles().stream().map((role) -> "ROLE_" + role).toArray(String[]::new);
		return SecurityMockMvcRequestPostProcessors.authentication(UsernamePasswordAuthenticationToken
			.authenticated((SignedIn) () -> actor, null, AuthorityUtils.createAuthorityList(roles)));
	}

	/** A confirmed ram: 6 mkr, of which 1 mkr goes to Socialnämnden. */
	Budgetram ram(BudgetYear year) {
		KfBeslut beslut = new KfBeslut(LocalDate.of(2020, 11, 16), new Paragraf("200"), new Diarienummer("KF 2020/9"));
		return bean(BudgetramService.class).record(this.ekonom, this.paket.id(), year, 0,
				new Terms(new Kronor(6_000_000),
						List.of(new Omforing("Socialnämnden", new Kronor(1_000_000), "Ungdomsverksamheten")), true,
						beslut));
	}

	/** The column of 2020, read in. */
	StoredFordelning previous() {
		return bean(FordelningService.class).create(this.paket.id(), YEAR.previous(), FordelningOrigin.INLAST,
				List.of(post("Trygghetsvärdar (Orminge och Fisksätra)", 2_000_000L),
						post("Brottsförebyggande trygghetssamordnare", 0L), post("SSPF", 1_500_000L),
						post("Stöd till lokala arbetsgrupper", 900_000L),
						post("Kameraövervakning – centrala funktioner", 300_000L),
						post("Väktare särskilda händelser", 300_000L),
						post("Insatser i samverkan med lokala aktörer", 0L)));
	}

	/** The case of 2021 as a draft, beside 2020. */
	ArendeId memo() {
		StoredFordelning previous = previous();
		long[] kronor = { 800_000, 1_000_000, 1_500_000, 900_000, 200_000, 200_000, 400_000 };
		List<PostDraft> poster = new ArrayList<>();
		for (Budgetpost post : previous.fordelning().poster()) {
			poster.add(new PostDraft(post.insats(), post.label(), Belopp.of(new Kronor(kronor[poster.size()])), ""));
		}
		return arende(ram(YEAR), "KFKS 2021/71", previous, poster);
	}

	/** A draft. */
	ArendeId arende(Budgetram ram, @Nullable String diarienummer, @Nullable StoredFordelning previous,
			List<PostDraft> poster) {
		NewArende draft = new NewArende(ram, "Trygghetspaketet " + ram.year().value(),
				(diarienummer != null) ? new Diarienummer(diarienummer) : null, poster,
				(previous != null) ? previous.id() : null, null,
				new Tjansteskrivelse("TJÄNSTESKRIVELSE", LocalDate.of(2021, 1, 20), "Kommunstyrelsen",
						List.of(new Avsnitt("Förslag till beslut", "Medlen fördelas så här:\n\n{{beslutsforslag}}"),
								new Avsnitt("Ärende", "{{fordelning}}")),
						new BeslutForm(true, true, true), "Summa"),
				List.of(Underteckning.of(new Undertecknare("Ulla Udd", "Säkerhetschef", ""),
						this.undertecknare.user())));
		return bean(ArendeService.class).create(this.handlaggare, draft);
	}

	/** Takes a draft to kommunstyrelsen. */
	void handIn(ArendeId id) {
		ArendeMoveService moves = bean(ArendeMoveService.class);
		moves.submit(this.handlaggare, id);
		moves.certify(this.ekonom, id);
		moves.sign(this.undertecknare, id);
	}

	/** Takes a draft all the way. */
	void decide(ArendeId id) {
		handIn(id);
		bean(BeslutService.class).record(this.sekreterare, id,
				NewBeslut.atMeeting(LocalDate.of(2021, 2, 15), new Paragraf("45"), Beslutsutfall.BIFALL));
	}

	static PostDraft post(String label, @Nullable Long kronor) {
		return PostDraft.ofNew(label, (kronor != null) ? Belopp.of(new Kronor(kronor)) : Belopp.undecided());
	}

	/** The line of an earlier year, without an amount. */
	static PostDraft undecided(Budgetpost post) {
		return new PostDraft(post.insats(), post.label(), Belopp.undecided(), "");
	}

	/** The ram that a year has. */
	Budgetram ramOf(BudgetYear year) {
		return bean(BudgetramService.class).get(this.paket.id(), year);
	}

	/**
	 * An account that can sign in with {@link #PASSWORD}, which is not hashed, for speed.
	 */
	Actor user(String username, String name, Role... roles) {
		JdbcClient jdbc = bean(TestDatabase.class).superuser();
		long id = jdbc.sql("insert into app_user (username, name, password_hash) values (?, ?, ?) returning id")
			.params(username, name, "{noop}" + PASSWORD)
			.query(Long.class)
			.single();
		for (Role role : roles) {
			jdbc.sql("insert into user_role (user_id, role) values (?, ?)").params(id, role.name()).update();
		}
		return new Actor(new UserRef(id, name), Set.of(roles));
	}

	private <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

}
