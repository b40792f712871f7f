package se.trygghetspaket.api.years;

import java.util.Map;
import java.util.stream.Collectors;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import se.trygghetspaket.api.PathValue;
import se.trygghetspaket.api.problem.ApiRefusal;
import se.trygghetspaket.api.problem.ProblemKind;
import se.trygghetspaket.arende.domain.beslut.BeslutInForce;
import se.trygghetspaket.arende.meeting.BeslutInForceService;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.YearsService;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.years.InsatsLife;
import se.trygghetspaket.paket.domain.years.LifeYear;
import se.trygghetspaket.paket.domain.years.YearWindow;

/** A paket over its years, and an insats over its life: what is decided or read in. */
@RestController
@RequestMapping(path = "/api/v1/paket/{slug}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Paket")
class UtvecklingApiController {

	private static final int MOST = 50;

	private static final int MOST_PAGES = 1_000;

	private final PaketService paket;

	private final YearsService years;

	private final BeslutInForceService beslut;

	UtvecklingApiController(PaketService paket, YearsService years, BeslutInForceService beslut) {
		this.paket = paket;
		this.years = years;
		this.beslut = beslut;
	}

	@GetMapping
	@Operation(summary = "Ett paket och dess år, senaste först",
			description = "För varje år den fördelning som gäller, annars den inlästa, annars den omräknade; aldrig en som "
					+ "är på väg.")
	@Parameter(name = "slug", in = ParameterIn.PATH, description = "Paketets adressnamn.", example = "trygghetspaketet")
	@Parameter(name = "sida", in = ParameterIn.QUERY,
			description = "Sidan, från 1. En sida bortom den sista har inga år.",
			schema = @Schema(type = "integer", minimum = "1", defaultValue = "1"))
	@Parameter(name = "storlek", in = ParameterIn.QUERY, description = "Hur många år en sida har.",
			schema = @Schema(type = "integer", minimum = "1", maximum = "50", defaultValue = "20"))
	@ApiResponse(responseCode = "200", description = "En sida av åren med sina ramar, poster och summor.")
	@ApiResponse(responseCode = "400", description = "Sidan eller storleken går inte att använda.")
	@ApiResponse(responseCode = "404", description = "Paketet finns inte.")
	UtvecklingJson paket(@PathVariable String slug, @RequestParam(defaultValue = "1") int sida,
			@RequestParam(defaultValue = "20") int storlek) {
		requireBetween("sida", sida, MOST_PAGES);
		requireBetween("storlek", storlek, MOST);
		Paket found = this.paket.get(PathValue.slug(slug));
		YearWindow window = YearWindow.page(this.years.findYears(found.id()), sida, storlek);
		return UtvecklingJson.of(found, sida, storlek, window.total(),
				this.years.findStanding(found.id(), window.years()));
	}

	@GetMapping("/insatser/{insats:[0-9]+}")
	@Operation(summary = "En insats under hela dess liv",
			description = "Belopp och andel av ramen år för år, vilket beslut som gäller, varifrån insatsen kom och vad det "
					+ "blev av den.")
	@Parameter(name = "slug", in = ParameterIn.PATH, description = "Paketets adressnamn.", example = "trygghetspaketet")
	@Parameter(name = "insats", in = ParameterIn.PATH, description = "Insatsens nummer, detsamma alla år.",
			schema = @Schema(type = "integer", format = "int64"))
	@ApiResponse(responseCode = "200", description = "Insatsens år och dess väg.")
	@ApiResponse(responseCode = "404", description = "Paketet har ingen sådan insats, eller inget om den är beslutat.")
	InsatsLivJson insats(@PathVariable String slug, @PathVariable long insats) {
		Paket found = this.paket.get(PathValue.slug(slug));
		InsatsLife life = this.years.getLife(found.id(), new InsatsId(insats));
		Map<FordelningId, BeslutInForce> decided = this.beslut
			.findAll(life.years().stream().map(LifeYear::fordelning).collect(Collectors.toSet()));
		return InsatsLivJson.of(found, life, decided);
	}

	private static void requireBetween(String name, int value, int most) {
		if (value < 1 || value > most) {
			throw new ApiRefusal(ProblemKind.BAD_VALUE, name, String.valueOf(value), "1–" + most);
		}
	}

}
