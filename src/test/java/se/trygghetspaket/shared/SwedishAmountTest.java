package se.trygghetspaket.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SwedishAmountTest {

	@ParameterizedTest(name = "”{0}” är {1} kr")
	@CsvSource(delimiter = '|', textBlock = """
			0,8                          | 800000
			1,5 mkr                      | 1500000
			1,5mkr                       | 1500000
			1,5 mnkr                     | 1500000
			1,5 Mkr                      | 1500000
			1,5 MSEK                     | 1500000
			1,5 milj. kr                 | 1500000
			1,5 milj kronor              | 1500000
			400 tkr                      | 400000
			400 kkr                      | 400000
			0,5 tkr                      | 500
			400 tusen kronor             | 400000
			800 000 kr                   | 800000
			800 000                      | 800000
			800000                       | 800000
			10 000                       | 10000
			'800\u00A0000\u00A0kr'       | 800000
			'800\u202F000\u202Fkronor'   | 800000
			'1\u2009500\u2009000 SEK'    | 1500000
			800 000,00 kr                | 800000
			1 500,0                      | 1500000000
			999                          | 999000000
			0                            | 0
			5 miljoner kronor            | 5000000
			fem miljoner kronor          | 5000000
			Fem  miljoner                | 5000000
			en miljon kronor             | 1000000
			en och en halv miljon kronor | 1500000
			en halv miljon kronor        | 500000
			hundra tusen kronor          | 100000
			tvåhundratusen kronor        | 200000
			fyra hundra tusen kr         | 400000
			ettusen kronor               | 1000
			tjugofem mkr                 | 25000000
			tjugoen mkr                  | 21000000
			nittio tkr                   | 90000
			noll                         | 0
			nittonhundra kr              |
			-0,8                         | -800000
			−0,8 mkr                     | -800000
			–1 500 tkr                   | -1500000
			-1 000 000 000 000 kr        | -1000000000000
			""")
	@DisplayName("svenska skrivsätt läses till hela kronor")
	void reads(String text, Long kronor) {
		if (kronor == null) {
			assertThatIllegalArgumentException().isThrownBy(() -> SwedishAmount.read(text, AmountUnit.MKR));
			return;
		}
		assertThat(SwedishAmount.read(text.translateEscapes(), AmountUnit.MKR)).isEqualTo(Kronor.of(kronor));
	}

	@ParameterizedTest(name = "”{0}” i {1} är {2} kr")
	@CsvSource({ "1 500, KR, 1500", "1 500, TKR, 1500000", "'1,5', TKR, 1500", "'1,00', KR, 1",
			"800 000 kr, TKR, 800000" })
	@DisplayName("ett tal utan enhet är i sammanhangets enhet, ett tal med enhet är i sin egen")
	void bareNumbersFollowTheContext(String text, AmountUnit context, long kronor) {
		assertThat(SwedishAmount.read(text, context)).isEqualTo(Kronor.of(kronor));
	}

	@Test
	@DisplayName("belopp skrivs med komma, hårda mellanslag och riktigt minustecken")
	void writes() {
		assertThat(SwedishAmount.write(Kronor.of(-1_500_000), AmountStyle.kr()))
			.isEqualTo("−1\u00A0500\u00A0000\u00A0kr");
		assertThat(SwedishAmount.write(Kronor.of(800_000), AmountStyle.mkr(1))).isEqualTo("0,8\u00A0mkr");
		assertThat(SwedishAmount.write(Kronor.of(5_000_000), AmountStyle.mkr(1).withUnit(false))).isEqualTo("5,0");
		assertThat(SwedishAmount.write(Kronor.of(400_000), new AmountStyle(AmountUnit.TKR, "kkr", 0, true)))
			.isEqualTo("400\u00A0kkr");
		assertThat(SwedishAmount.write(Kronor.ZERO, AmountStyle.kr().withUnit(false))).isEqualTo("0");
		assertThat(SwedishAmount.write(Kronor.of(-500), new AmountStyle(AmountUnit.TKR, "tkr", 1, false)))
			.isEqualTo("−0,5");
	}

	@Test
	@DisplayName("ett belopp avrundas aldrig: den stil som inte räcker till vägrar")
	void neverRounds() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> SwedishAmount.write(Kronor.of(850_000), AmountStyle.mkr(1)))
			.withMessage("Beloppet 850000 kr kan inte skrivas exakt i mkr med 1 decimaler.");
	}

	@Test
	@DisplayName("det som skrivs läses tillbaka till samma belopp, i varje stil")
	void readIsTheInverseOfWrite() {
		long seed = System.nanoTime();
		System.out.println("SwedishAmountTest seed " + seed);
		Random random = new Random(seed);
		for (AmountStyle style : everyStyle()) {
			for (int i = 0; i < 400; i++) {
				Kronor amount = randomAmount(random);
				AmountStyle shown = style.finerFor(List.of(amount));
				String written = SwedishAmount.write(amount, shown);
				assertThat(SwedishAmount.read(written, shown.unit())).as("%s as %s, seed %d", amount, shown, seed)
					.isEqualTo(amount);
			}
		}
	}

	@Test
	@DisplayName("tal skrivs likadant på en dator med annat språk")
	void doesNotFollowTheMachinesLanguage() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(new Locale("tr", "TR"));
			assertThat(SwedishAmount.read("1,5 MILJONER", AmountUnit.KR)).isEqualTo(Kronor.of(1_500_000));
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			assertThat(SwedishAmount.write(Kronor.of(1_500), AmountStyle.kr())).isEqualTo("1\u00A0500\u00A0kr");
		}
		finally {
			Locale.setDefault(before);
		}
	}

	private static List<AmountStyle> everyStyle() {
		List<AmountStyle> styles = new ArrayList<>();
		for (boolean withUnit : new boolean[] { true, false }) {
			for (String word : List.of("kr", "kronor", "tkr", "kkr", "tusen kronor", "mkr", "mnkr", "milj. kr",
					"miljoner kronor")) {
				AmountUnit unit = AmountUnit.named(word).orElseThrow();
				for (int decimals = 0; decimals <= (unit == AmountUnit.KR ? 0 : 3); decimals++) {
					styles.add(new AmountStyle(unit, word, decimals, withUnit));
				}
			}
		}
		return styles;
	}

	/** Of every size, and as often round as not. */
	private static Kronor randomAmount(Random random) {
		long size = (long) Math.pow(10, random.nextInt(13));
		long round = (long) Math.pow(10, random.nextInt(8));
		long value = (long) (random.nextDouble() * size) / round * round;
		return Kronor.of(random.nextBoolean() ? value : -value);
	}

}
