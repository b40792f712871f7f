package se.trygghetspaket.api.years;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import se.trygghetspaket.arende.TestYears;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;
import se.trygghetspaket.testing.SignIn;

import static org.assertj.core.api.Assertions.assertThat;
import static se.trygghetspaket.arende.TestYears.post;

@ApplicationTest
@DisplayName("Anropen om ett pakets år och en insats liv")
class UtvecklingApiTest {

	@Autowired
	private ApplicationContext services;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private QueryCounter queries;

	private TestYears years;

	private InsatsId field;

	private InsatsId hosts;

	private ArendeId decided;

	@BeforeEach
	void years() {
		this.years = new TestYears(this.services);
		this.field = this.years.insats("Fältarbete");
		this.hosts = this.years.insats("Värdar");
		this.years.read(2019, post(this.field, "Fältarbetet", null));
		this.years.became(2020, this.field, this.hosts);
		this.decided = this.years.decide(2020, post(this.hosts, "Värdar", 1_000_000L));
		this.years.people.ram(2021, 4_000_000);
	}

	@Test
	@DisplayName("ger paketets år senaste först, en sida i taget, med källa, ram, summa och poster")
	void paket() {
		assertThat(get("/api/v1/paket/trygghetspaketet?storlek=2")).hasStatusOk()
			.bodyJson()
			.isStrictlyEqualTo(
					"""
							{"paket": "trygghetspaketet", "namn": "Trygghetspaketet", "sida": 1, "storlek": 2, "antal": 3, "rader": [
								{"budgetYear": 2021, "kalla": null, "omrakning": null,
									"ram": {"brutto": 4000000, "netto": 4000000, "status": "BEKRAFTAD"},
									"summa": null, "kvar": null, "poster": []},
								{"budgetYear": 2020, "kalla": "GALLANDE", "omrakning": null,
									"ram": {"brutto": 5000000, "netto": 5000000, "status": "BEKRAFTAD"},
									"summa": 1000000, "kvar": 4000000, "poster": [{"id": %d, "insats": "Värdar", "kr": 1000000}]}]}
							"""
						.formatted(this.hosts.value()));
		assertThat(get("/api/v1/paket/trygghetspaketet?storlek=2&sida=2")).hasStatusOk()
			.bodyJson()
			.isStrictlyEqualTo(
					"""
							{"paket": "trygghetspaketet", "namn": "Trygghetspaketet", "sida": 2, "storlek": 2, "antal": 3, "rader": [
								{"budgetYear": 2019, "kalla": "INLAST", "omrakning": null, "ram": null,
									"summa": 0, "kvar": null, "poster": [{"id": %d, "insats": "Fältarbetet", "kr": null}]}]}
							"""
						.formatted(this.field.value()));
		assertThat(get("/api/v1/paket/trygghetspaketet?sida=3")).hasStatusOk()
			.bodyJson()
			.extractingPath("rader")
			.asArray()
			.isEmpty();
	}

	@Test
	@DisplayName("vägrar en sida eller storlek som inte går, och säger vilka som går")
	void refused() {
		for (String query : new String[] { "sida=0", "sida=x", "storlek=0", "storlek=51", "sida=99999999999" }) {
			assertThat(get("/api/v1/paket/trygghetspaketet?" + query)).hasStatus(400)
				.bodyJson()
				.extractingPath("type")
				.asString()
				.endsWith("ogiltigt-varde");
		}
		assertThat(get("/api/v1/paket/finns-inte")).hasStatus(404);
	}

	@Test
	@DisplayName("ger en insats liv: år, andel, beslut och väg")
	void life() {
		assertThat(get("/api/v1/paket/trygghetspaketet/insatser/" + this.hosts.value())).hasStatusOk()
			.bodyJson()
			.isStrictlyEqualTo(
					"""
							{"paket": "trygghetspaketet", "id": %d, "insats": "Värdar",
								"years": [{"budgetYear": 2020, "kalla": "GALLANDE", "benamning": "Värdar", "kr": 1000000, "andel": 20.0,
									"beslut": {"arende": %d, "rubrik": "År 2020", "datum": "2021-02-10", "paragraf": "%s"}}],
								"vag": [{"budgetYear": 2020, "hande": "KOMMER_FRAN",
									"insatser": [{"id": %d, "insats": "Fältarbetet"}], "anteckning": ""}]}
							"""
						.formatted(this.hosts.value(), this.decided.value(), this.decided.value(), this.field.value()));
		assertThat(get("/api/v1/paket/trygghetspaketet/insatser/" + this.field.value())).bodyJson()
			.isStrictlyEqualTo(
					"""
							{"paket": "trygghetspaketet", "id": %d, "insats": "Fältarbetet",
								"years": [{"budgetYear": 2019, "kalla": "INLAST", "benamning": "Fältarbetet", "kr": null, "andel": null,
									"beslut": null}],
								"vag": [{"budgetYear": 2020, "hande": "BLEV",
									"insatser": [{"id": %d, "insats": "Värdar"}], "anteckning": ""}]}
							"""
						.formatted(this.field.value(), this.hosts.value()));
		assertThat(get("/api/v1/paket/trygghetspaketet/insatser/999999")).hasStatus(404);
		assertThat(get("/api/v1/paket/trygghetspaketet/insatser/insatser")).hasStatus(400);
	}

	@Test
	@DisplayName("ställer lika många frågor hur många år det än finns")
	void fixedNumberOfQueries() throws Exception {
		int few = this.queries.countOf(() -> get("/api/v1/paket/trygghetspaketet"));
		for (int year = 2005; year < 2018; year++) {
			this.years.read(year, post(this.field, "Fältarbete", 1_000_000L));
		}
		assertThat(this.queries.countOf(() -> get("/api/v1/paket/trygghetspaketet"))).isEqualTo(few).isEqualTo(4);
	}

	private MvcTestResult get(String uri) {
		return this.mvc.get().uri(uri).with(SignIn.as(this.years.people.lasare)).exchange();
	}

}
