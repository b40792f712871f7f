package se.trygghetspaket.arende.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import se.trygghetspaket.arende.ArendeRoadService;
import se.trygghetspaket.arende.BilagaService;
import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.TjansteskrivelseExport;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.bilaga.BilagaFile;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.historik.HistoryService;
import se.trygghetspaket.historik.domain.HistoryChain;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Sha256;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;
import se.trygghetspaket.tjansteskrivelse.MemoFormat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ApplicationTest
@DisplayName("Arkivet med hela ärendet")
class CaseExportTest {

	private static final JsonMapper JSON = JsonMapper.shared();

	@Autowired
	private ApplicationContext services;

	@Autowired
	private CaseExport export;

	@Autowired
	private HistoryService history;

	@Autowired
	private QueryCounter queries;

	private TestCase test;

	private ArendeId id;

	@BeforeEach
	void draft() {
		this.test = new TestCase(this.services, "Trygghetspaketet");
		this.id = this.test.draft(this.test.ram(2021, 5_000_000), "Trygghet 2021", 3_000_000L, 2_000_000L);
	}

	@Test
	@DisplayName("har handlingarna som de lagrades, bilagorna, siffrorna, beslutet och historiken, och säger vad allt är")
	void everything() throws IOException {
		add("Översikt.txt", "Å");
		this.test.takeTo(ArendeStatus.BESLUTAT, this.id);

		Map<String, byte[]> files = unzip(this.test.handlaggare);

		assertThat(files).containsKeys("handlingar/version-1/till-ekonomi/KS-2021-1 Tjänsteskrivelse.txt",
				"handlingar/version-1/inlamnad/KS-2021-1 Tjänsteskrivelse.docx", "bilagor/version-1/Översikt.txt",
				"fordelning/fordelning.xlsx", "fordelning/fordelning.csv", "fordelning/fordelning-maskin.csv",
				"fordelning/fordelning.json", "beslut/beslut.json", "historik.json", "manifest.json", "innehall.txt",
				"SHA256SUMS");
		byte[] stored = this.services.getBean(TjansteskrivelseExport.class)
			.export(this.test.handlaggare, this.id, MemoFormat.DOCX)
			.content();
		assertThat(files.get("handlingar/version-1/inlamnad/KS-2021-1 Tjänsteskrivelse.docx")).isEqualTo(stored);
		assertThat(files.get("bilagor/version-1/Översikt.txt")).isEqualTo("Å".getBytes(StandardCharsets.UTF_8));
		JsonNode beslut = JSON.readTree(files.get("beslut/beslut.json"));
		assertThat(beslut.path("utfall").asString()).isEqualTo("BIFALL");
		assertThat(beslut.path("summa").asLong()).isEqualTo(5_000_000);
		JsonNode manifest = JSON.readTree(files.get("manifest.json"));
		assertThat(manifest.at("/arende/diarienummer").asString()).isEqualTo("KS 2021/1");
		assertThat(manifest.at("/historik/sha256").asString()).isEqualTo(head());
		assertThat(manifest.at("/exporterad/av").asString()).isEqualTo(this.test.handlaggare.user().name());
		assertThat(manifest.path("filer").size()).isEqualTo(files.size() - 3);
		for (JsonNode file : manifest.path("filer")) {
			byte[] content = files.get(file.path("namn").asString());
			assertThat(file.path("sha256").asString()).isEqualTo(Sha256.of(content));
			assertThat(file.path("storlek").asLong()).isEqualTo(content.length);
			assertThat(text(files, "innehall.txt")).contains(file.path("namn").asString(),
					file.path("beskrivning").asString(), Sha256.of(content));
		}
	}

	@Test
	@DisplayName("går att kontrollera med sha256sum och inget annat")
	void sums() throws IOException {
		this.test.takeTo(ArendeStatus.INLAMNAT, this.id);
		Map<String, byte[]> files = unzip(this.test.lasare);

		List<String> lines = text(files, "SHA256SUMS").lines().toList();
		assertThat(lines).hasSize(files.size() - 1);
		assertThat(lines).allSatisfy((line) -> {
			String[] parts = line.split("  ", 2);
			assertThat(parts[0]).isEqualTo(Sha256.of(files.get(parts[1])));
		});
	}

	@Test
	@DisplayName("har en historik vars kedja går att räkna om ur filen ensam, utan innehållet från före inlämningen")
	void historyVerifies() throws IOException {
		this.test.takeTo(ArendeStatus.BESLUTAT, this.id);

		for (Actor reader : List.of(this.test.handlaggare, this.test.lasare)) {
			JsonNode file = JSON.readTree(unzip(reader).get("historik.json"));
			String previous = "0".repeat(64);
			int open = 0;
			for (JsonNode entry : file.path("handelser")) {
				assertThat(entry.path("foregaendeSha256").asString()).isEqualTo(previous);
				if (!entry.path("innehall").isNull()) {
					byte[] payload = entry.path("innehall").asString().getBytes(StandardCharsets.UTF_8);
					assertThat(Sha256.of(payload)).isEqualTo(entry.path("innehallSha256").asString());
					assertThat(JSON.readTree(payload).path("working").asBoolean()).isFalse();
					open++;
				}
				previous = Sha256
					.of(("historik/1 " + file.path("kedja").asString() + " " + entry.path("nummer").asLong() + " "
							+ entry.path("innehallSha256").asString() + " " + previous)
						.getBytes(StandardCharsets.UTF_8));
				assertThat(entry.path("sha256").asString()).isEqualTo(previous);
			}
			assertThat(previous).isEqualTo(head());
			assertThat(open).isBetween(4, file.path("handelser").size() - 4);
			assertThat(file.at("/handelser/0/innehall").isNull()).isTrue();
		}
	}

	@Test
	@DisplayName("har för läsaren bara det som läsaren får se: inget utkast och ingen återlämnad version")
	void asTheReaderMaySee() throws IOException {
		add("gammal.txt", "gammal");
		this.test.takeTo(ArendeStatus.EKONOMIGRANSKNING, this.id);
		this.services.getBean(ArendeRoadService.class)
			.move(this.test.ekonom, this.id, ArendeMove.RETURN_FROM_FINANCE, new Reason("Fel underlag"));
		BilagaService bilagor = this.services.getBean(BilagaService.class);
		bilagor.remove(this.test.handlaggare, this.id, bilagor.findAll(this.test.handlaggare, this.id).get(0).id());
		add("ny.txt", "ny");
		this.test.takeTo(ArendeStatus.INLAMNAT, this.id);

		assertThat(unzip(this.test.lasare).keySet()).contains("bilagor/version-2/ny.txt")
			.noneMatch((name) -> name.contains("version-1") || name.contains("till-ekonomi"));
		assertThat(unzip(this.test.sekreterare)).containsKeys("bilagor/version-1/gammal.txt",
				"handlingar/version-1/till-ekonomi/KS-2021-1 Tjänsteskrivelse.txt", "bilagor/version-2/ny.txt");
	}

	@Test
	@DisplayName("har av ett utkast tjänsteskrivelsen märkt som utkast, och det är inget för läsaren")
	void draftIsMarked() throws IOException {
		assertThatThrownBy(() -> this.export.prepare(this.test.lasare, this.id)).isInstanceOf(NotFound.class);

		Map<String, byte[]> files = unzip(this.test.handlaggare);

		assertThat(text(files, "utkast/KS-2021-1 Tjänsteskrivelse.html")).contains("UTKAST");
		assertThat(files.keySet()).noneMatch((name) -> name.startsWith("handlingar/"));
		for (JsonNode file : JSON.readTree(files.get("manifest.json")).path("filer")) {
			assertThat(file.path("utkast").asBoolean()).isEqualTo(file.path("namn").asString().startsWith("utkast/"));
		}
	}

	@Test
	@DisplayName("packas upp med å, ä och ö i namnen, också av unzip som annars läser dem som cp437")
	void namesAreUtf8() throws IOException {
		this.test.takeTo(ArendeStatus.INLAMNAT, this.id);
		try (ZipFile zip = ZipFile.builder().setByteArray(zip(this.test.lasare)).get()) {
			assertThat(Collections.list(zip.getEntries())).isNotEmpty().allSatisfy((entry) -> {
				assertThat(entry.getPlatform()).isEqualTo(ZipArchiveEntry.PLATFORM_UNIX);
				assertThat(entry.getGeneralPurposeBit().usesUTF8ForNames()).isTrue();
			});
		}
	}

	@Test
	@DisplayName("är samma byte när samma person hämtar det i samma stund")
	void deterministic() throws IOException {
		this.test.takeTo(ArendeStatus.INLAMNAT, this.id);
		assertThat(zip(this.test.lasare)).isEqualTo(zip(this.test.lasare));
	}

	@Test
	@DisplayName("läser bytes först när de skrivs, en fråga för varje fil")
	void bytesAreReadWhenWritten() throws Exception {
		this.test.takeTo(ArendeStatus.INLAMNAT, this.id);
		int prepared = this.queries.countOf(() -> this.export.prepare(this.test.lasare, this.id));
		assertThat(this.queries.statementsOf(() -> this.export.prepare(this.test.lasare, this.id)))
			.noneMatch((sql) -> sql.startsWith("select content"));
		CaseArchive archive = this.export.prepare(this.test.lasare, this.id);
		assertThat(this.queries.statementsOf(() -> {
			archive.writeTo(new ByteArrayOutputStream());
			return "";
		})).allMatch((sql) -> sql.startsWith("select content"));
		assertThat(prepared).isLessThan(25);
	}

	private void add(String name, String content) {
		this.services.getBean(BilagaService.class)
			.add(this.test.handlaggare, this.id, name, BilagaFile.of(name, content.getBytes(StandardCharsets.UTF_8)));
	}

	private String head() {
		return this.history.head(HistoryChain.ofArende(this.id.value())).sha256();
	}

	private byte[] zip(Actor reader) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.export.prepare(reader, this.id).writeTo(out);
		return out.toByteArray();
	}

	private Map<String, byte[]> unzip(Actor reader) throws IOException {
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zip(reader)))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				assertThat(files.put(entry.getName(), zip.readAllBytes())).isNull();
			}
		}
		return files;
	}

	private static String text(Map<String, byte[]> files, String name) {
		return new String(files.get(name), StandardCharsets.UTF_8);
	}

}
