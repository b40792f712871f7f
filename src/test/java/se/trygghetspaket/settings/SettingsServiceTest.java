package se.trygghetspaket.settings;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import se.trygghetspaket.historik.HistoryService;
import se.trygghetspaket.historik.domain.HistoryEntry;
import se.trygghetspaket.historik.domain.HistoryEventKind;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.RoleRequired;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.QueryCounter;
import se.trygghetspaket.testing.TestDatabase;
import se.trygghetspaket.testing.TestUsers;
import se.trygghetspaket.tjansteskrivelse.ArchiveProfile;
import se.trygghetspaket.tjansteskrivelse.DocumentSettings;
import se.trygghetspaket.tjansteskrivelse.Letterheads;
import se.trygghetspaket.tjansteskrivelse.letterhead.Letterhead;
import se.trygghetspaket.tjansteskrivelse.letterhead.LetterheadFiles;
import se.trygghetspaket.tjansteskrivelse.letterhead.LetterheadRefused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ApplicationTest
@DisplayName("Inställningarna för dokument")
class SettingsServiceTest {

	@Autowired
	private SettingsService settings;

	@Autowired
	private DocumentSettings documents;

	@Autowired
	private Letterheads letterheads;

	@Autowired
	private HistoryService history;

	@Autowired
	private TestDatabase database;

	@Autowired
	private QueryCounter queries;

	private Actor administrator;

	@BeforeEach
	void prepare() {
		this.administrator = new TestUsers(this.database).create("Alva Berg", Role.ADMINISTRATOR);
	}

	@Test
	@DisplayName("är från början standardmallen och PDF/A-2a")
	void defaults() {
		assertThat(this.documents.archiveProfile()).isEqualTo(ArchiveProfile.PDFA_2A);
		assertThat(this.letterheads.inUse()).isSameAs(Letterhead.shipped());
		assertThat(this.settings.findHistory(this.administrator)).isEmpty();
	}

	@Test
	@DisplayName("gäller direkt, och var för sig")
	void changed() {
		StoredLetterhead added = add(LetterheadFiles.swedish().file());
		assertThat(this.letterheads.inUse()).isSameAs(Letterhead.shipped());
		this.settings.use(this.administrator, added.id());
		this.settings.setArchiveProfile(this.administrator, ArchiveProfile.PDFA_3A);
		assertThat(this.letterheads.inUse().sha256()).isEqualTo(added.sha256());
		assertThat(this.documents.archiveProfile()).isEqualTo(ArchiveProfile.PDFA_3A);
		this.settings.use(this.administrator, null);
		assertThat(this.letterheads.inUse()).isSameAs(Letterhead.shipped());
		assertThat(this.documents.archiveProfile()).isEqualTo(ArchiveProfile.PDFA_3A);
	}

	@Test
	@DisplayName("kostar varje dokument en fråga när brevmallen har lästs")
	void oneQuery() throws Exception {
		this.settings.use(this.administrator, add(LetterheadFiles.swedish().file()).id());
		Letterhead read = this.letterheads.inUse();
		assertThat(this.queries.countOf(() -> assertThat(this.letterheads.inUse()).isSameAs(read))).isEqualTo(1);
	}

	@Test
	@DisplayName("står i en egen kedja i historiken, där en ändring till samma inte syns")
	void inHistory() {
		StoredLetterhead added = add(LetterheadFiles.swedish().file());
		this.settings.use(this.administrator, added.id());
		this.settings.use(this.administrator, added.id());
		this.settings.setArchiveProfile(this.administrator, ArchiveProfile.PDFA_2A);
		List<HistoryEntry> entries = this.settings.findHistory(this.administrator);
		assertThat(entries).extracting((entry) -> entry.event().kind())
			.containsExactly(HistoryEventKind.SETTINGS_CHANGED, HistoryEventKind.LETTERHEAD_ADDED);
		assertThat(entries.get(0).event().changes()).extracting((change) -> change.field() + " " + change.to())
			.containsExactly(HistoryField.LETTERHEAD + " mall.docx", HistoryField.SHA256 + " " + added.sha256());
		assertThat(this.history.verify().broken()).isEmpty();
	}

	@Test
	@DisplayName("får två administratörer ändra samtidigt: den sista gäller och båda står i historiken")
	void atOnce() throws Exception {
		Actor other = new TestUsers(this.database).create("Bo Alm", Role.ADMINISTRATOR);
		StoredLetterhead one = add(LetterheadFiles.swedish().file());
		StoredLetterhead two = add(LetterheadFiles.english().file());
		CountDownLatch start = new CountDownLatch(1);
		ExecutorService both = Executors.newFixedThreadPool(2);
		try {
			Future<?> first = both.submit(() -> use(start, this.administrator, one.id()));
			Future<?> second = both.submit(() -> use(start, other, two.id()));
			start.countDown();
			first.get();
			second.get();
		}
		finally {
			both.shutdownNow();
		}
		List<HistoryEntry> changes = this.settings.findHistory(this.administrator).subList(0, 2);
		assertThat(changes).extracting((entry) -> entry.by().name()).containsExactlyInAnyOrder("Alva Berg", "Bo Alm");
		String last = changes.get(0).by().name().equals("Bo Alm") ? two.sha256() : one.sha256();
		assertThat(this.letterheads.inUse().sha256()).isEqualTo(last);
	}

	@Test
	@DisplayName("sparar ingenting av en fil som inte duger, och tar ingen brevmall som inte finns")
	void refused() {
		assertThatExceptionOfType(LetterheadRefused.class).isThrownBy(() -> add(new byte[] { 1 }));
		assertThat(this.settings.findLatest(this.administrator)).isEmpty();
		assertThat(this.settings.findHistory(this.administrator)).isEmpty();
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.settings.use(this.administrator, 4711L));
	}

	@Test
	@DisplayName("är administratörens, och ingen annans")
	void administratorsOnly() {
		Actor ekonom = new TestUsers(this.database).create("Eva Ek", Role.EKONOM);
		assertThatExceptionOfType(RoleRequired.class).isThrownBy(() -> this.settings.use(ekonom, null));
		assertThatExceptionOfType(RoleRequired.class)
			.isThrownBy(() -> this.settings.add(ekonom, "a.docx", Letterhead.shippedFile()));
		assertThatExceptionOfType(RoleRequired.class)
			.isThrownBy(() -> this.settings.setArchiveProfile(ekonom, ArchiveProfile.PDFA_3A));
		assertThatExceptionOfType(RoleRequired.class).isThrownBy(() -> this.settings.current(ekonom));
	}

	private void use(CountDownLatch start, Actor actor, long id) {
		try {
			start.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
		this.settings.use(actor, id);
	}

	private StoredLetterhead add(byte[] file) {
		return this.settings.add(this.administrator, "mall.docx", file);
	}

}
