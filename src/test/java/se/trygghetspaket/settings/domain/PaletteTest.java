package se.trygghetspaket.settings.domain;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

@DisplayName("Kommunens färger")
class PaletteTest {

	@ParameterizedTest
	@DisplayName("har den kontrast som WCAG 2.2 räknar ut, lika åt båda håll")
	@CsvSource({ "#000000, #ffffff, 21.00", "#ffffff, #ffffff, 1.00", "#777777, #ffffff, 4.48",
			"#767676, #ffffff, 4.54", "#ff0000, #ffffff, 4.00", "#0000ff, #ffffff, 8.59", "#008000, #000000, 4.09" })
	void ratios(String one, String two, double ratio) {
		assertThat(Farg.of(one).contrast(Farg.of(two))).isCloseTo(ratio, within(0.006));
		assertThat(Farg.of(two).contrast(Farg.of(one))).isCloseTo(ratio, within(0.006));
	}

	@ParameterizedTest
	@DisplayName("läses bara som sex hexadecimala siffror")
	@ValueSource(strings = { "", "#fff", "red", "#12345g", "#1234567", "rgb(0,0,0)", "#00ff00;}" })
	void strictly(String typed) {
		assertThat(Farg.read(typed)).isEmpty();
	}

	@Test
	@DisplayName("får skrivas med eller utan nummertecken, med stora eller små bokstäver")
	void kindly() {
		assertThat(Farg.read(" #0B5F6d ")).contains(Farg.of("0b5f6d"));
		assertThat(Farg.of("0B5F6D").hex()).isEqualTo("#0b5f6d");
	}

	@ParameterizedTest
	@DisplayName("går att läsa i ljust och mörkt, hur stark eller mörk färgen än är")
	@ValueSource(strings = { "#000000", "#003366", "#0b5f6d", "#7a0019", "#4b006e", "#5c4400", "#005a1e", "#0000ff" })
	void alwaysReadable(String own) {
		Palette palette = Palette.of(Farg.of(own), null);
		for (String accent : List.of("accent", "accent-hover")) {
			assertThat(palette.light(accent).contrast(Palette.LIGHT)).isGreaterThanOrEqualTo(Palette.TEXT);
			assertThat(palette.dark(accent).contrast(Palette.DARK)).isGreaterThanOrEqualTo(Palette.TEXT);
		}
		for (String ink : List.of("bar-ink", "bar-quiet")) {
			assertThat(palette.light(ink).contrast(palette.light("bar"))).isGreaterThanOrEqualTo(Palette.TEXT);
			assertThat(palette.dark(ink).contrast(palette.dark("bar"))).isGreaterThanOrEqualTo(Palette.TEXT);
		}
		assertThat(palette.light("on-accent").contrast(palette.light("accent"))).isGreaterThanOrEqualTo(Palette.TEXT);
		assertThat(palette.dark("on-accent").contrast(palette.dark("accent"))).isGreaterThanOrEqualTo(Palette.TEXT);
		assertThat(palette.dark("on-accent").contrast(palette.dark("accent-hover")))
			.isGreaterThanOrEqualTo(Palette.TEXT);
		assertThat(palette.light("bar-focus").contrast(palette.light("bar"))).isGreaterThanOrEqualTo(Palette.SIGN);
		assertThat(palette.light("bar")).isEqualTo(Farg.of(own));
	}

	@Test
	@DisplayName("vägras när de är för ljusa för ljus bakgrund, med en mörkare att ta i stället")
	void tooLight() {
		assertThatExceptionOfType(FargRefused.class).isThrownBy(() -> Palette.of(Farg.of("#ffcc00"), null))
			.satisfies((ex) -> {
				assertThat(ex.dark()).isFalse();
				assertThat(ex.ratio()).isLessThan(Palette.TEXT);
				Palette.of(ex.suggestion(), null);
			});
	}

	@Test
	@DisplayName("vägras när de är för mörka för mörk bakgrund, med en ljusare att ta i stället")
	void tooDark() {
		Farg own = Farg.of("#003366");
		assertThatExceptionOfType(FargRefused.class).isThrownBy(() -> Palette.of(own, own)).satisfies((ex) -> {
			assertThat(ex.dark()).isTrue();
			Palette.of(own, ex.suggestion());
		});
	}

	@Test
	@DisplayName("prövas mot just de bakgrunder som temat har")
	void groundsOfTheTheme() throws Exception {
		String css = Files.readString(Path.of("src/main/resources/static/css/tema.css"));
		String[] looks = css.split("@media", 2);
		assertThat(looks[0]).contains(":root");
		Palette.LIGHT.forEach((ground) -> assertThat(looks[0]).contains(ground.hex()));
		Palette.DARK.forEach((ground) -> assertThat(looks[1]).contains(ground.hex()));
		long light = Pattern.compile("--tp-(ground|surface|raised|hover|[a-z]+-ground): #")
			.matcher(looks[0])
			.results()
			.count();
		assertThat(light).isEqualTo(Palette.LIGHT.size());
	}

}
