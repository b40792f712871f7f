package se.trygghetspaket.arende.dokument;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import se.trygghetspaket.arende.ArendeMoveService;
import se.trygghetspaket.arende.ArendeRoadService;
import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.TjansteskrivelseExport;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.dokument.Dokument;
import se.trygghetspaket.arende.domain.dokument.DokumentKind;
import se.trygghetspaket.arende.domain.dokument.DokumentMoment;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Sha256;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.TestDatabase;
import se.trygghetspaket.tjansteskrivelse.MemoFormat;
import se.trygghetspaket.tjansteskrivelse.UnprintableText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ApplicationTest
@DisplayName("En handling")
class StoredDokumentTest {

	@Autowired
	private ApplicationContext services;

	@Autowired
	private TestDatabase database;

	@Autowired
	private ArendeService arenden;

	@Autowired
	private ArendeMoveService moves;

	@Autowired
	private DokumentService dokument;

	@Autowired
	private TjansteskrivelseExport memos;

	private TestCase test;

	private ArendeId id;

	@BeforeEach
	void draft() {
		this.test = new TestCase(this.services, "Trygghetspaketet");
		this.id = this.test.draft(this.test.ram(2021, 5_000_000), "Trygghet 2021", 3_000_000L, 2_000_000L);
	}

	@Test
	@DisplayName("lagras i varje format när utkastet lämnas till ekonomi, märkt som utkast")
	void storedAtSubmission() {
		this.moves.submit(this.test.handlaggare, this.id);

		List<Dokument> stored = visible(this.test.handlaggare);
		assertThat(stored).extracting((made) -> made.file().format())
			.containsExactlyInAnyOrderElementsOf(Arrays.stream(MemoFormat.values()).map(MemoFormat::suffix).toList());
		assertThat(stored).allSatisfy((made) -> {
			assertThat(made.moment()).isEqualTo(DokumentMoment.SUBMITTED);
			assertThat(made.madeBy()).isEqualTo(this.test.handlaggare.user());
			byte[] content = this.dokument.get(this.test.ekonom, this.id, made.id()).content();
			assertThat(Sha256.of(content)).isEqualTo(made.sha256());
			assertThat(content).hasSize((int) made.file().size());
		});
		assertThat(text(this.test.ekonom, MemoFormat.HTML)).contains("UTKAST", stored.get(0).head().sha256());
	}

	@Test
	@DisplayName("lagras igen när ärendet lämnas in: utan märkning, med underskrifter och historikens slut")
	void storedWhenHandedIn() {
		this.test.takeTo(ArendeStatus.INLAMNAT, this.id);

		assertThat(visible(this.test.handlaggare)).filteredOn((made) -> made.kind() == DokumentKind.TJANSTESKRIVELSE)
			.extracting(Dokument::moment)
			.containsOnly(DokumentMoment.SUBMITTED, DokumentMoment.HANDED_IN);
		String handedIn = text(this.test.lasare, MemoFormat.HTML);
		Dokument html = visible(this.test.lasare).stream()
			.filter((made) -> made.sha256().equals(Sha256.of(handedIn.getBytes(StandardCharsets.UTF_8))))
			.findFirst()
			.orElseThrow();
		assertThat(handedIn).contains("Undertecknad av Ulla Udd 2021-03-01", "KS 2021/1", html.head().sha256())
			.doesNotContain("UTKAST", "Förhandsgranskning");
	}

	@Test
	@DisplayName("är samma byte hur mycket mallen och inställningarna än ändras; det nya är en förhandsgranskning")
	void neverWrittenAgain() {
		this.test.takeTo(ArendeStatus.INLAMNAT, this.id);
		for (MemoFormat format : MemoFormat.values()) {
			byte[] then = this.memos.export(this.test.lasare, this.id, format).content();
			this.database.superuser()
				.sql("update paket set name = name || 'x', amount_unit = 'TKR', amount_word = 'tkr'")
				.update();
			byte[] now = this.memos.export(this.test.lasare, this.id, format).content();
			assertThat(now).as(format.name()).isEqualTo(then);
		}
		var akt = this.arenden.get(this.test.lasare, this.id);
		assertThat(this.memos.model(akt).marking()).isEqualTo("Förhandsgranskning, inte originalet");
	}

	@Test
	@DisplayName("av en version som återlämnades finns kvar för dem som arbetar med utkast, inte för läsaren")
	void returnedVersion() {
		this.moves.submit(this.test.handlaggare, this.id);
		Dokument returned = visible(this.test.handlaggare).get(0);
		this.services.getBean(ArendeRoadService.class)
			.move(this.test.ekonom, this.id, ArendeMove.RETURN_FROM_FINANCE, new Reason("Underlaget räcker inte."));
		assertThat(text(this.test.handlaggare, MemoFormat.HTML)).contains("UTKAST")
			.doesNotContain("historikens händelse");
		this.test.takeTo(ArendeStatus.INLAMNAT, this.id);

		assertThat(visible(this.test.sekreterare)).extracting(Dokument::version).contains(1, 2);
		assertThat(visible(this.test.lasare)).extracting(Dokument::version).containsOnly(2);
		assertThat(visible(this.test.lasare)).extracting(Dokument::moment).doesNotContain(DokumentMoment.SUBMITTED);
		assertThat(this.dokument.get(this.test.sekreterare, this.id, returned.id()).content()).isNotEmpty();
		assertThatThrownBy(() -> this.dokument.get(this.test.lasare, this.id, returned.id()))
			.isInstanceOf(NotFound.class);
	}

	@Test
	@DisplayName("som inte går att skriva hindrar det hela: inget format lagras, och historiken säger inget")
	void refusedRendering() {
		this.moves.submit(this.test.handlaggare, this.id);
		int before = visible(this.test.handlaggare).size();
		var arende = this.arenden.get(this.test.handlaggare, this.id).arende();
		DokumentRecord record = this.services.getBean(DokumentRecord.class);
		TransactionTemplate transaction = new TransactionTemplate(
				this.services.getBean(PlatformTransactionManager.class));

		assertThatThrownBy(() -> transaction.executeWithoutResult((status) -> record.store(this.test.handlaggare,
				arende, DokumentKind.TJANSTESKRIVELSE, DokumentMoment.HANDED_IN, (format) -> {
					if (format == MemoFormat.DOCX) {
						throw new IllegalArgumentException("Tecknet finns inte i typsnittet");
					}
					return this.memos.export(this.test.handlaggare, this.id, format);
				})))
			.hasMessage("Tecknet finns inte i typsnittet");

		assertThat(visible(this.test.handlaggare)).hasSize(before);
	}

	@Test
	@DisplayName("med ett tecken som PDF inte kan visa går inte att lämna: ärendet är kvar som utkast, och inget är lagrat")
	void unprintable() {
		ArendeId odd = this.test.draft(this.test.ram(2022, 5_000), "Trygghet 漢", 5_000L);

		assertThatThrownBy(() -> this.moves.submit(this.test.handlaggare, odd))
			.isInstanceOfSatisfying(UnprintableText.class, (refused) -> assertThat(refused.sentence()).contains("漢"));

		ArendeAkt akt = this.arenden.get(this.test.handlaggare, odd);
		assertThat(akt.arende().status()).isEqualTo(ArendeStatus.UTKAST);
		assertThat(akt.stored().frozen()).isFalse();
		assertThat(this.dokument.findVisible(this.test.handlaggare, odd)).isEmpty();
	}

	@Test
	@DisplayName("lagras en gång, också när två lämnar samma utkast samtidigt")
	void twoAtOnce() throws Exception {
		CountDownLatch start = new CountDownLatch(1);
		ExecutorService people = Executors.newFixedThreadPool(2);
		List<Future<Boolean>> both = List.of(submitAfter(start, people), submitAfter(start, people));
		start.countDown();
		assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
		people.shutdown();

		assertThat(visible(this.test.handlaggare)).hasSize(MemoFormat.values().length);
	}

	private Future<Boolean> submitAfter(CountDownLatch start, ExecutorService people) {
		return people.submit(() -> {
			start.await();
			try {
				this.moves.submit(this.test.handlaggare, this.id);
				return true;
			}
			catch (RuntimeException ex) {
				return false;
			}
		});
	}

	private List<Dokument> visible(Actor reader) {
		return this.dokument.findVisible(reader, this.id);
	}

	private String text(Actor reader, MemoFormat format) {
		return new String(this.memos.export(reader, this.id, format).content(), StandardCharsets.UTF_8);
	}

}
