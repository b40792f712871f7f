package se.trygghetspaket.api.open;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

import se.trygghetspaket.arende.domain.open.OpenYear;
import se.trygghetspaket.arende.open.OpenDataService;
import se.trygghetspaket.arende.open.OpenDecision;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Sha256;

/**
 * The open data: the same answer for everybody, from addresses that stay, for whatever
 * page or program wants it. Where it is switched off nothing is there.
 */
@RestController
@RequestMapping(OpenDataController.ROOT)
class OpenDataController {

	static final String ROOT = "/oppna-data";

	private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

	private static final Pattern PAGE = Pattern.compile("[0-9]{1,4}");

	private static final Duration FRESH = Duration.ofMinutes(5);

	private final OpenDataService service;

	private final OpenTables tables;

	private final boolean on;

	private final String licence;

	OpenDataController(OpenDataService service, OpenTables tables,
			@Value("${trygghetspaket.open-data:false}") boolean on,
			@Value("${trygghetspaket.open-data-licence:CC0 1.0}") String licence) {
		this.service = service;
		this.tables = tables;
		this.on = on;
		this.licence = licence;
	}

	@GetMapping({ "", "/paket.json" })
	ResponseEntity<byte[]> list(@RequestParam(defaultValue = "1") String sida) {
		int page = page(sida);
		List<OpenYear> years = this.service.findYears(page);
		return answer(json(list(years, page)), MediaType.APPLICATION_JSON, OpenTables.changedAt(years));
	}

	@GetMapping("/paket.csv")
	ResponseEntity<byte[]> listCsv(@RequestParam(defaultValue = "1") String sida) {
		int page = page(sida);
		List<OpenYear> years = this.service.findYears(page);
		return answer(this.tables.list(list(years, page)), CSV, OpenTables.changedAt(years));
	}

	@GetMapping("/{slug}/{year}.json")
	ResponseEntity<byte[]> year(@PathVariable String slug, @PathVariable String year) {
		OpenDecision open = get(slug, year);
		return answer(json(OpenYearJson.of(open, this.licence)), MediaType.APPLICATION_JSON, open.year().changedAt());
	}

	@GetMapping("/{slug}/{year}.csv")
	ResponseEntity<byte[]> yearCsv(@PathVariable String slug, @PathVariable String year) {
		OpenDecision open = get(slug, year);
		return answer(this.tables.year(open, this.licence), CSV, open.year().changedAt());
	}

	/** Whatever else is asked for. */
	@GetMapping("/**")
	ResponseEntity<byte[]> nothing() {
		throw new NotFound("open data");
	}

	private OpenListJson list(List<OpenYear> years, int page) {
		return OpenListJson.of(years, page, this.service.pages(), this.licence);
	}

	private int page(String typed) {
		requireOn();
		return PAGE.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
	}

	private OpenDecision get(String slug, String year) {
		requireOn();
		try {
			return this.service.get(new PaketSlug(slug), new BudgetYear(Integer.parseInt(year)));
		}
		catch (IllegalArgumentException ex) {
			throw new NotFound("open data of " + slug + " " + year);
		}
	}

	private void requireOn() {
		if (!this.on) {
			throw new NotFound("open data, which is switched off");
		}
	}

	private static byte[] json(Object value) {
		return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
	}

	private static ResponseEntity<byte[]> answer(byte[] content, MediaType type, Instant changedAt) {
		return ResponseEntity.ok()
			.contentType(type)
			.cacheControl(CacheControl.maxAge(FRESH).cachePublic())
			.eTag("\"" + Sha256.of(content) + "\"")
			.lastModified(changedAt)
			.header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
			.header("X-Content-Type-Options", "nosniff")
			.body(content);
	}

}
