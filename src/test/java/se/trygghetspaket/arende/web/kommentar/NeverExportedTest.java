package se.trygghetspaket.arende.web.kommentar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import se.trygghetspaket.arende.KommentarService;
import se.trygghetspaket.arende.TjansteskrivelseExport;
import se.trygghetspaket.arende.dokument.DokumentService;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.dokument.Dokument;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.arende.granskning.Finding;
import se.trygghetspaket.arende.granskning.GranskningService;
import se.trygghetspaket.arende.web.Browser;
import se.trygghetspaket.arende.web.TestRoad;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.tjansteskrivelse.MemoFormat;
import se.trygghetspaket.tjansteskrivelse.write.pdf.PdfText;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * I8: plants a word of its own in a comment on the case, one on a line and one that was
 * corrected, and in why something was set aside, and searches everything that leaves the
 * product for them.
 */
@ApplicationTest
@DisplayName("Kommentarer och skälen i granskningen är arbetsmaterial och")
class NeverExportedTest {

	private static final String MARKER = "Xqzwmarkörxqzw";

	/** Stands in the history too, for those who may see working material there. */
	private static final String REASON = "Xqzwskälxqzw";

	@Autowired
	private MockMvc mvc;

	@Autowired
	private ApplicationContext context;

	@Autowired
	private KommentarService kommentarer;

	@Autowired
	private GranskningService granskning;

	@Autowired
	private TjansteskrivelseExport export;

	private TestRoad road;

	@BeforeEach
	void prepare() {
		this.road = new TestRoad(this.context);
	}

	@ParameterizedTest
	@EnumSource(value = ArendeStatus.class, names = { "UTKAST", "UNDERTECKNANDE", "INLAMNAT", "BESLUTAT" })
	@DisplayName("finns inte i någon fil eller något anrop, vem som än hämtar det")
	void inNoExport(ArendeStatus status) throws Exception {
		ArendeId id = commentedOn(status);
		for (Actor reader : List.of(this.road.handlaggare, this.road.ekonom, this.road.namndsekreterare)) {
			Map<String, String> exports = exports(reader, id);
			assertThat(exports).allSatisfy((address, content) -> assertThat(content).as(address).isNotBlank());
			assertThat(exports)
				.allSatisfy((address, content) -> assertThat(content.contains(MARKER)).as(address).isFalse());
			exports.remove("/api/v1/arenden/" + id.value() + "/historik");
			assertThat(exports)
				.allSatisfy((address, content) -> assertThat(content.contains(REASON)).as(address).isFalse());
		}
	}

	@Test
	@DisplayName("når inte läsaren ens genom historiken")
	void notToReaders() throws Exception {
		ArendeId id = commentedOn(ArendeStatus.INLAMNAT);
		assertThat(exports(this.road.somebody(Role.LASARE), id))
			.containsKey("/api/v1/arenden/" + id.value() + "/historik")
			.allSatisfy((address,
					content) -> assertThat(content.contains(REASON) || content.contains(MARKER)).as(address).isFalse());
	}

	@Test
	@DisplayName("söks där den skulle synas: sidan med kommentarer har den, och filerna har ärendets egen text")
	void theSearchFinds() throws Exception {
		ArendeId id = commentedOn(ArendeStatus.INLAMNAT);
		assertThat(new Browser(this.mvc, this.road.ekonom).open("/arenden/" + id.value() + "/kommentarer").text())
			.contains(MARKER + "-ärende", MARKER + "-post", MARKER + "-ändrad");
		assertThat(new Browser(this.mvc, this.road.ekonom).open("/arenden/" + id.value() + "/granskning").text())
			.contains(REASON);
		Map<String, String> exports = exports(this.road.ekonom, id);
		for (MemoFormat format : MemoFormat.values()) {
			assertThat(exports.get("export " + format)).as(format.name()).contains("Förslag till beslut");
		}
		String address = "/api/v1/arenden/" + id.value();
		assertThat(exports.keySet()).contains(address, address + "/fordelning.csv?variant=maskin",
				address + "/tjansteskrivelse.docx", "/arenden/" + id.value() + "/tjansteskrivelse.html");
		assertThat(exports.get(address + "/fordelning.csv")).contains("Insats på 3000000");
		assertThat(exports.get(address + "/export.zip")).contains("Insats på 3000000", "Förslag till beslut",
				"historik/1");
		assertThat(exports.get(address + "/tjansteskrivelse.docx")).contains("Förslag till beslut");
		assertThat(exports.get(address + "/tjansteskrivelse.pdf")).contains("Förslag till beslut");
	}

	private ArendeId commentedOn(ArendeStatus status) throws Exception {
		ArendeId id = this.road.readyDraft();
		Finding let = this.granskning.of(this.road.akt(id)).open().get(0);
		this.granskning.setAside(this.road.handlaggare, id, let.key().sha256(), new Reason(REASON));
		this.road.take(id, status);
		this.kommentarer.write(this.road.handlaggare, id, null, MARKER + "-ärende");
		this.kommentarer.write(this.road.ekonom, id, this.road.akt(id).fordelning().poster().get(0).insats(),
				MARKER + "-post");
		this.kommentarer.write(this.road.undertecknare, id, null, "Före");
		long last = this.kommentarer.find(this.road.undertecknare, id, 1).kommentarer().get(0).id();
		this.kommentarer.correct(this.road.undertecknare, id, last, 0, MARKER + "-ändrad");
		return id;
	}

	/** Every export there is, from its address to its text. */
	private Map<String, String> exports(Actor reader, ArendeId id) throws Exception {
		Map<String, String> exports = new LinkedHashMap<>();
		for (MemoFormat format : MemoFormat.values()) {
			exports.put("export " + format, text(this.export.export(reader, id, format).content()));
		}
		for (Dokument stored : this.context.getBean(DokumentService.class).findVisible(reader, id)) {
			exports.put("handling " + stored.id(),
					text(this.context.getBean(DokumentService.class).get(reader, id, stored.id()).content()));
		}
		for (String address : addresses(id)) {
			MockHttpServletResponse response = new Browser(this.mvc, reader).send(MockMvcRequestBuilders.get(address))
				.getResponse();
			exports.put(address, text(response.getContentAsByteArray()) + response.getHeaderNames());
		}
		return exports;
	}

	private String insats(ArendeId id) {
		return String.valueOf(this.road.akt(id).fordelning().poster().get(0).insats().value());
	}

	/**
	 * Every call of the API and every address of a file that answers GET, also those that
	 * are added after this test was written. The look of the pages, which is addressed by
	 * its hash, is of no case.
	 */
	private Set<String> addresses(ArendeId id) {
		Set<String> addresses = new TreeSet<>();
		for (var mapping : this.context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
			.getHandlerMethods()
			.keySet()) {
			Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
			if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
				mapping.getPatternValues()
					.stream()
					.flatMap(NeverExportedTest::withExtension)
					.filter((path) -> !path.contains("{hash"))
					.filter((path) -> path.startsWith("/api/v1/") || path.matches(".*[^.{:*]\\.[a-z]+"))
					.forEach((path) -> addresses.add(path.replace("{id}", String.valueOf(id.value()))
						.replace("{slug}", this.road.paket.slug().value())
						.replace("{year}", "2021")
						.replace("{insats:[0-9]+}", insats(id))));
			}
		}
		assertThat(addresses).allMatch((address) -> !address.contains("{")).hasSizeGreaterThan(10);
		for (String address : List.copyOf(addresses)) {
			if (address.endsWith("/fordelning.csv")) {
				addresses.add(address + "?variant=excel");
				addresses.add(address + "?variant=maskin");
			}
		}
		for (String extension : List.of("xlsx", "csv", "json")) {
			addresses
				.add("/paket/" + this.road.paket.slug() + "/2021/jamforelse." + extension + "?arende=" + id.value());
		}
		addresses.add("/api/v1/paket/" + this.road.paket.slug() + "/2021?arende=" + id.value());
		return addresses;
	}

	/** An address whose extension may be one of several, once with each. */
	private static Stream<String> withExtension(String path) {
		Matcher choice = Pattern.compile("\\{[a-z]+:([a-z|]+)}$").matcher(path);
		return choice.find() ? Stream.of(choice.group(1).split("\\|")).map((each) -> choice.replaceFirst(each))
				: Stream.of(path);
	}

	/**
	 * As text; of an archive the text of everything in it, with its markup and without,
	 * and of a PDF the text and everything else that is in the file.
	 */
	private static String text(byte[] content) throws IOException {
		if (content.length > 2 && content[0] == '%' && content[1] == 'P') {
			return PdfText.everything(content);
		}
		if (content.length < 2 || content[0] != 'P' || content[1] != 'K') {
			return new String(content, StandardCharsets.UTF_8);
		}
		List<String> parts = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
			while (zip.getNextEntry() != null) {
				String part = text(zip.readAllBytes());
				parts.add(part);
				parts.add(part.replaceAll("<[^>]*>", ""));
			}
		}
		return String.join("\n", parts);
	}

}
