package se.trygghetspaket.arende.web.yrkande;

import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

import se.trygghetspaket.arende.ArendeRoadService;
import se.trygghetspaket.arende.meeting.YrkandeService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.arende.web.TestRoad;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Sidan med yrkanden")
class YrkandePageTest {

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private YrkandeService yrkanden;

	@Autowired
	private QueryCounter queries;

	private TestRoad road;

	private ArendeId id;

	private Browser secretary;

	@BeforeEach
	void prepare() {
		this.road = new TestRoad(this.context);
		this.id = this.road.at(ArendeStatus.INLAMNAT);
		this.secretary = new Browser(this.mvc, this.road.namndsekreterare);
	}

	@Test
	@DisplayName("visar förslaget och yrkandena post för post, med summa och om de ryms i ramen")
	void besideTheProposal() throws Exception {
		assertThat(page().text()).contains("Inga yrkanden", "Registrera yrkande 1");
		this.secretary.done(list(), YrkandeFields.of(page(), "-200 000 kr", "").adding("SSPF", "+0,2").save());
		this.secretary.done(list(), YrkandeFields.of(page(), "−0,1 mkr", "+ 300 000").by("Bo Berg (M)").save());
		this.secretary.done(list(), YrkandeFields.of(page()).asking("ATERREMISS").by("Cia Carl (L)").save());
		Document page = new Browser(this.mvc, this.road.somebody(Role.LASARE)).open(list());
		assertThat(page.select(".beside thead th").eachText()).containsExactly("Insats belopp i mkr", "Förslaget",
				"Yrkande 1 Anna Ask (S)", "Yrkande 2 Bo Berg (M)");
		assertThat(page.select(".beside tbody tr").eachText()).containsExactly(
				"Insats på 3000000 3,0 2,8 −0,2 2,9 −0,1", "Insats på 2000000 2,0 2,0 2,3 +0,3",
				"SSPF ny post –finns inte 0,2 +0,2 –finns inte");
		assertThat(page.select(".beside tfoot tr").eachText()).containsExactly("Summa 5,0 5,0 5,2 +0,2",
				"Prövat mot ramen Ryms i ramen Ryms i ramen 200 000 kr över ramen: kan inte beslutas");
		assertThat(page.select(".kommentarer h3").eachText()).containsExactly("1. Anna Ask (S)", "2. Bo Berg (M)",
				"3. Cia Carl (L)");
		assertThat(page.select("form[action*=yrkanden]")).isEmpty();
		assertThat(this.yrkanden.findDecidable(this.road.akt(this.id))).hasSize(1);
	}

	@Test
	@DisplayName("kontrollerar beloppen utan att spara, också innan någon är namngiven")
	void checksWithoutStoring() throws Exception {
		Document over = this.secretary.answer(200, list(), YrkandeFields.of(page(), "", "+0,2").by("").check());
		assertThat(over.select("#kontrollerat").text()).contains("200 000 kr över ramen: kan inte beslutas",
				"Inget är sparat än");
		assertThat(over.select("input[name=difference]").get(1).val()).isEqualTo("+0,2");
		assertThat(over.select(".poster-edit tbody tr").get(1).select("td").last().text()).isEqualTo("2,2");
		Document left = this.secretary.answer(200, list(), YrkandeFields.of(page(), "-1").check());
		assertThat(left.select("#kontrollerat").text()).contains("Ryms i ramen, 1 000 000 kr kvar");
		Document none = this.secretary.answer(200, list(), YrkandeFields.of(page()).asking("AVSLAG").check());
		assertThat(none.select("#kontrollerat").text()).contains("ändrar inga belopp");
		this.secretary.answer(422, list(), YrkandeFields.of(page(), "-4").check());
		assertThat(this.yrkanden.findAll(this.road.namndsekreterare, this.id)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(Bad.class)
	@DisplayName("nekar det som är fel med en mening vid fältet, och det som skrevs finns kvar")
	void refused(Bad bad) throws Exception {
		Document page = this.secretary.answer(422, list(), bad.fill(YrkandeFields.of(page())).save());
		assertThat(page.select("[aria-invalid=true]").eachAttr("id")).containsExactly(bad.field);
		assertThat(page.getElementById(bad.field + "-error").text()).isEqualTo(bad.sentence);
		assertThat(page.getElementById(bad.field).attr("aria-describedby")).contains(bad.field + "-error");
		assertThat(page.select(".error-summary a").eachAttr("href")).containsExactly("#" + bad.field);
		YrkandeFields typed = bad.fill(YrkandeFields.of(page()));
		assertThat(page.select("#mover").val()).isEqualTo(typed.mover());
		assertThat(page.select("textarea#text").val()).isEqualTo(typed.text());
		assertThat(page.select("input[name=difference]").eachAttr("value").toString())
			.contains(typed.differences().isEmpty() ? "" : typed.differences().get(0));
		assertThat(this.yrkanden.findAll(this.road.namndsekreterare, this.id)).isEmpty();
	}

	@Test
	@DisplayName("sparar ett dubbelklick en gång, och ger det andra tillbaka med det som skrevs")
	void doubleClick() throws Exception {
		String[] fields = YrkandeFields.of(page(), "-0,1", "+0,1").save();
		this.secretary.done(list(), fields);
		Document second = this.secretary.answer(409, list(), fields);
		assertThat(second.text()).contains("nummer 1, av Anna Ask (S)");
		assertThat(second.select("input[name=difference]").first().val()).isEqualTo("-0,1");
		assertThat(this.yrkanden.findAll(this.road.namndsekreterare, this.id)).hasSize(1);
		this.secretary.done(list(), YrkandeFields.of(second, "-0,2", "+0,2").save());
		assertThat(this.yrkanden.findAll(this.road.namndsekreterare, this.id)).hasSize(2);
	}

	@Test
	@DisplayName("tappar inget när ärendet har fått en ny version eller lämnat kommunstyrelsen")
	void movedOnMeanwhile() throws Exception {
		Document before = page();
		this.secretary.done(list(), YrkandeFields.of(before, "-0,1", "+0,1").save());
		this.context.getBean(ArendeRoadService.class)
			.move(this.road.handlaggare, this.id, ArendeMove.WITHDRAW, new Reason("Nya siffror"));
		Document closed = this.secretary.answer(409, list(), YrkandeFields.of(before, "-0,3", "+0,3").save());
		assertThat(closed.select("#lost").val()).contains("Anna Ask (S)", "Insats på 3000000 -0,3", "Därför");
		assertThat(this.secretary.answer(409, list() + "/1/aterta").text()).contains("inte längre hos kommunstyrelsen");
		new Browser(this.mvc, this.road.somebody(Role.LASARE)).refused(list(), 404);
		assertThat(closed.select("h2").eachText()).contains("Yrkanden om tidigare versioner");
	}

	@Test
	@DisplayName("registrerar att ett yrkande återtas, och visar det så")
	void withdraws() throws Exception {
		this.secretary.done(list(), YrkandeFields.of(page(), "-0,1", "+0,1").save());
		this.secretary.done(list() + "/1/aterta");
		Document page = page();
		assertThat(page.select(".beside .outcomes").text()).contains("Återtaget: kan inte beslutas");
		assertThat(page.select("#yrkande-1").text()).contains("Återtaget. Registrerat av Nils Holm");
		assertThat(this.secretary.answer(409, list() + "/1/aterta").text()).contains("redan återtaget");
		this.secretary.answer(404, list() + "/2/aterta");
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = "NAMNDSEKRETERARE", mode = EnumSource.Mode.EXCLUDE)
	@DisplayName("läses av alla när ärendet är inlämnat, men skrivs bara av nämndsekreteraren, också för en direkt POST")
	void readByAll(Role role) throws Exception {
		String[] fields = YrkandeFields.of(page(), "-0,1", "+0,1").save();
		this.secretary.done(list(), fields);
		Browser other = new Browser(this.mvc, this.road.actor(role));
		Document page = other.open(list());
		assertThat(page.select("main form")).isEmpty();
		assertThat(page.select(".beside")).hasSize(1);
		other.answer(403, list(), fields);
		other.answer(403, list(), "action", "check");
		other.answer(403, list() + "/1/aterta");
		assertThat(other.open("/arenden/" + this.id.value()).select("a[href=" + list() + "]")).hasSize(1);
	}

	@Test
	@DisplayName("finns inte för ett okänt ärende, nekar ett som inte är hos kommunstyrelsen och det som inte hör ihop")
	void unknown() throws Exception {
		this.secretary.refused("/arenden/4711/yrkanden", 404);
		this.secretary.answer(404, "/arenden/4711/yrkanden", "action", "save");
		this.secretary.answer(400, list(), "insats", "1", "label", "", "difference", "1", "difference", "2");
		ArendeId draft = this.road.readyDraft();
		String address = "/arenden/" + draft.value() + "/yrkanden";
		this.secretary.answer(409, address, YrkandeFields.of(page(), "-0,1").save());
		new Browser(this.mvc, this.road.somebody(Role.LASARE)).refused(address, 404);
		assertThat(this.secretary.open("/arenden/" + draft.value()).select("a[href$=yrkanden]")).isEmpty();
	}

	@Test
	@DisplayName("kostar lika många frågor med tio yrkanden som med ett")
	void queries() throws Exception {
		this.secretary.done(list(), YrkandeFields.of(page(), "-0,1", "+0,1").save());
		int one = this.queries.countOf(this::page);
		for (int i = 2; i <= 10; i++) {
			this.secretary.done(list(), YrkandeFields.of(page(), "-0,1").adding("Ny " + i, "0,1").save());
		}
		assertThat(this.queries.countOf(this::page)).isEqualTo(one);
		assertThat(page().select(".beside thead th")).hasSize(12);
	}

	private String list() {
		return "/arenden/" + this.id.value() + "/yrkanden";
	}

	private Document page() throws Exception {
		return this.secretary.open(list());
	}

	/** What is typed, and what it leads to. */
	enum Bad {

		NO_MOVER("mover", "Skriv vem som yrkar.") {
			@Override
			YrkandeFields fill(YrkandeFields fields) {
				return with(fields, "-0,1").by(" ");
			}
		},
		NO_CHANGE("poster0.difference", "Skriv minst en skillnad. Ett ändringsyrkande ändrar någon post."),
		ZERO("poster0.difference", "0 kr är ingen ändring. Lämna fältet tomt, eller skriv en skillnad.", "0,0"),
		UNREADABLE("poster0.difference",
				"Texten är inget belopp. Skriv siffror och enhet, till exempel 1,5 mkr, 400 tkr eller 800 000 kr.",
				"lite mer"),
		PLUS_MINUS("poster0.difference",
				"Texten är inget belopp. Skriv siffror och enhet, till exempel 1,5 mkr, 400 tkr eller 800 000 kr.",
				"+-0,1"),
		BELOW_ZERO("poster0.difference", "Posten skulle få mindre än 0 kr. Skriv en mindre minskning.",
				"-3 000 001 kr"),
		UNKNOWN_KIND("kind", "Välj vad som yrkas.") {
			@Override
			YrkandeFields fill(YrkandeFields fields) {
				return with(fields, "-0,1").asking("OKLART");
			}
		},
		AMOUNTS("kind", "Bara ett ändringsyrkande har belopp. Välj ”Ändringsyrkande”, eller ta bort beloppen.") {
			@Override
			YrkandeFields fill(YrkandeFields fields) {
				return with(fields, "-0,1").asking("AVSLAG");
			}
		},
		LONG_TEXT("text", "Texten är 4 001 tecken lång. Korta den till högst 4 000.") {
			@Override
			YrkandeFields fill(YrkandeFields fields) {
				return with(fields, "-0,1").saying("a".repeat(4001));
			}
		},
		NEW_BELOW_ZERO("poster2.difference", "En ny post kan inte få mindre än 0 kr. Skriv ett belopp utan minus.") {
			@Override
			YrkandeFields fill(YrkandeFields fields) {
				return fields.adding("SSPF", "-0,1");
			}
		},
		NEW_WITHOUT_LABEL("poster2.label", "Skriv vad den nya posten heter, eller ta bort beloppet.") {
			@Override
			YrkandeFields fill(YrkandeFields fields) {
				return fields.adding("", "0,1");
			}
		},
		NEW_WITH_THE_LABEL_OF_ANOTHER("poster2.label",
				"Det finns redan en post som heter så. Skriv skillnaden vid den, eller kalla den nya något annat.") {
			@Override
			YrkandeFields fill(YrkandeFields fields) {
				return fields.adding("insats på 3000000", "0,1");
			}
		};

		private final String field;

		private final String sentence;

		private final String difference;

		Bad(String field, String sentence) {
			this(field, sentence, "");
		}

		Bad(String field, String sentence, String difference) {
			this.field = field;
			this.sentence = sentence;
			this.difference = difference;
		}

		YrkandeFields fill(YrkandeFields fields) {
			return with(fields, this.difference);
		}

		private static YrkandeFields with(YrkandeFields fields, String difference) {
			return new YrkandeFields(fields.page(), fields.mover(), fields.kind(), fields.text(), List.of(difference),
					"", "");
		}

	}

}
