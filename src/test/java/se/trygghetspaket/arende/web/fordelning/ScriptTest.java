package se.trygghetspaket.arende.web.fordelning;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.check.ComparedPost;
import se.trygghetspaket.paket.domain.check.ComparisonRow;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.SwedishAmount;
import se.trygghetspaket.shared.UnreadableAmount;
import se.trygghetspaket.web.AmountFormat;

import static org.assertj.core.api.Assertions.assertThat;

class ScriptTest {

	/** What amounts are made of, and what they are not. */
	private static final List<String> PIECES = List.of("0", "1", "5", "8", "12", "500", "000", "00", "800 000", ",",
			",5", ".", " ", "  ", "\u00a0", "\u202f", "-", "−", "–", "+", "kr", " kr", "tkr", " tkr", "mkr", " mkr",
			" MNKR", " milj. kr", " kronor", " tusen kronor", "fem", "en", "ett", "tjugo", "tjugofem ", "hundra ",
			"tusen", " och en halv", "en halv ", "noll", " miljoner", "e6", "²", "½", "euro", "%", "constructor");

	private final long seed = System.nanoTime();

	private final Random random = new Random(this.seed);

	private Script script;

	@BeforeEach
	void load() throws IOException {
		System.out.println("ScriptTest seed " + this.seed);
		String units = AmountUnit.words()
			.entrySet()
			.stream()
			.map((word) -> "['" + word.getKey() + "', '" + word.getValue() + "']")
			.collect(Collectors.joining(", ", "const UNITS = new Map([", "]);"));
		this.script = new Script(units, """
				const text = (value) => (value === null ? null : String(value));
				const big = (value) => (value === '' ? null : BigInt(value));
				function read(typed, unit) { return text(readAmount(typed, unit, UNITS)); }
				function echo(typed, unit) {
					const kr = readAmount(typed, unit, UNITS);
					return kr === null ? null : echoOf(typed, kr, unit, UNITS);
				}
				function write(kr, unit, decimals) { return writeAmount(BigInt(kr), unit, decimals); }
				function percent(before, change) {
					const tenths = percentTenths(BigInt(before), BigInt(change));
					return tenths === null ? '' : writePercent(tenths);
				}
				function status(previous, current, newcomer) { return statusOf(big(previous), big(current), newcomer); }
				""");
	}

	@AfterEach
	void close() {
		this.script.close();
	}

	@Test
	@DisplayName("sidans skript läser precis de belopp som servern läser, till samma kronor")
	void readsAsTheServerDoes() {
		int accepted = 0;
		for (int i = 0; i < 10_000; i++) {
			String typed = typed();
			AmountUnit unit = AmountUnit.values()[this.random.nextInt(3)];
			String kronor = onServer(typed, unit);
			accepted += (kronor != null) ? 1 : 0;
			assertThat(this.script.call("read", typed, unit.name())).as("”%s” in %s, seed %d", typed, unit, this.seed)
				.isEqualTo(kronor);
			assertThat(this.script.call("echo", typed, unit.name())).as("”%s” in %s, seed %d", typed, unit, this.seed)
				.isEqualTo(
						(kronor != null) ? FordelningPage.echo(typed, new Kronor(Long.parseLong(kronor)), unit) : null);
		}
		assertThat(accepted).as("how many of the texts were amounts").isGreaterThan(500);
	}

	@Test
	@DisplayName("sidans skript skriver belopp som servern gör, och avrundar aldrig")
	void writesAsTheServerDoes() {
		for (int i = 0; i < 5_000; i++) {
			Kronor kronor = amount();
			int decimals = this.random.nextInt(4);
			AmountStyle style = AmountStyle.mkr(decimals).withUnit(false).finerFor(List.of(kronor));
			AmountStyle shown = style.withUnit(style.unit() == AmountUnit.KR);
			assertThat(this.script.call("write", String.valueOf(kronor.value()), "MKR", decimals))
				.as("%s, %d decimals, seed %d", kronor, decimals, this.seed)
				.isEqualTo(SwedishAmount.write(kronor, shown));
		}
	}

	@Test
	@DisplayName("sidans skript räknar procent och status som servern gör")
	void comparesAsTheServerDoes() {
		for (int i = 0; i < 5_000; i++) {
			Belopp previous = belopp();
			boolean newcomer = previous.decided() && previous.orZero().isZero() && this.random.nextBoolean();
			ComparisonRow row = new ComparisonRow(new InsatsId(1), "SSPF",
					newcomer ? List.of() : List.of(new ComparedPost(new InsatsId(1), "SSPF", previous, previous)),
					belopp());
			assertThat(this.script.call("status", kr(previous), kr(row.current()), newcomer))
				.as("%s, seed %d", row, this.seed)
				.isEqualTo(row.status().name());
			row.difference()
				.ifPresent((
						change) -> assertThat(this.script.call("percent", kr(previous), String.valueOf(change.value())))
							.as("%s, seed %d", row, this.seed)
							.isEqualTo(row.percent().map(AmountFormat::percent).orElse("")));
		}
	}

	private static @Nullable String onServer(String typed, AmountUnit unit) {
		try {
			return String.valueOf(SwedishAmount.read(typed, unit).value());
		}
		catch (UnreadableAmount ex) {
			return null;
		}
	}

	private String typed() {
		StringBuilder typed = new StringBuilder();
		int pieces = 1 + this.random.nextInt(4);
		for (int i = 0; i < pieces; i++) {
			typed.append(PIECES.get(this.random.nextInt(PIECES.size())));
		}
		return typed.toString();
	}

	private Kronor amount() {
		long size = (long) Math.pow(10, this.random.nextInt(13));
		long round = (long) Math.pow(10, this.random.nextInt(8));
		long value = (long) (this.random.nextDouble() * size) / round * round;
		return Kronor.of(this.random.nextBoolean() ? value : -value);
	}

	private Belopp belopp() {
		return switch (this.random.nextInt(5)) {
			case 0 -> Belopp.undecided();
			case 1 -> Belopp.of(Kronor.ZERO);
			default -> Belopp.of(new Kronor(this.random.nextInt(40) * (this.random.nextBoolean() ? 1 : 12_345)));
		};
	}

	private static String kr(Belopp belopp) {
		return belopp.kronor().map((kronor) -> String.valueOf(kronor.value())).orElse("");
	}

}
