package se.trygghetspaket.paket.web;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.check.BudgetRefused;
import se.trygghetspaket.paket.domain.check.BudgetRule;
import se.trygghetspaket.paket.domain.check.RuleVerdict;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.testing.ApplicationTest;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("När ramen vägrar i sista stund")
class PaketErrorPagesTest {

	@Autowired
	private PaketErrorPages pages;

	@Test
	@DisplayName("säger sidan summan, ramen och skillnaden i kronor, raderna och vad man gör")
	void page() {
		ModelAndView page = this.pages.refused(new MockHttpServletRequest("POST", "/arenden/7/skicka-in"),
				new BudgetRefused(RuleVerdict.failed(BudgetRule.INOM_RAM, new Kronor(5_200_000), new Kronor(5_000_000)),
						List.of(new BudgetRefused.Line("SSPF", Belopp.of(new Kronor(1_500_000))),
								new BudgetRefused.Line("Kameror", Belopp.undecided()))));

		assertThat(page.getStatus()).hasToString("409 CONFLICT");
		assertThat(page.getViewName()).isEqualTo("error/page");
		assertThat(page.getModel().get("refusal").toString().replace('\u00a0', ' ')).contains(
				"Summan 5 200 000 kr är 200 000 kr över ramen, 5 000 000 kr. Ingenting har sparats.",
				"[SSPF: 1 500 000 kr, Kameror: beloppet är inte bestämt]", "be en ekonom se över ramen");
	}

}
