package se.trygghetspaket.arende.dokument;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import se.trygghetspaket.arende.TestCase;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.historik.HistoryReportText;
import se.trygghetspaket.historik.HistoryService;
import se.trygghetspaket.historik.domain.FileFault;
import se.trygghetspaket.historik.domain.HistoryReport;
import se.trygghetspaket.testing.ApplicationTest;
import se.trygghetspaket.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

@ApplicationTest
@DisplayName("Kontrollen av de lagrade handlingarna")
class VerifyDokumentTest {

	@Autowired
	private ApplicationContext services;

	@Autowired
	private HistoryService history;

	@Autowired
	private HistoryReportText text;

	@Autowired
	private TestDatabase database;

	private ArendeId id;

	@BeforeEach
	void handedIn() {
		TestCase test = new TestCase(this.services, "Trygghetspaketet");
		this.id = test.takeTo(ArendeStatus.INLAMNAT, test.draft(test.ram(2021, 5_000), "Trygghet", 5_000L));
	}

	@Test
	@DisplayName("läser varje fil och säger hur många de är")
	void whole() {
		HistoryReport report = this.history.verify();

		assertThat(report.whole()).isTrue();
		long stored = this.database.superuser().sql("select count(*) from dokument").query(Long.class).single();
		assertThat(report.files()).isEqualTo(stored).isPositive();
		assertThat(this.text.lines(report)).endsWith("Handlingarna är hela: " + stored + " lagrade filer.");
	}

	@Test
	@DisplayName("hittar en enda ändrad byte och namnger filen")
	void changedByte() throws SQLException {
		String check = "alter table dokument %s constraint dokument_sha256";
		this.database.superuser().sql(check.formatted("drop")).update();
		try {
			tamper("""
					update dokument set content = set_byte(content, 3, 7) where format = 'txt' and moment = 'HANDED_IN'
					""");
		}
		finally {
			this.database.superuser()
				.sql(check.formatted("add") + " check (sha256 = encode(sha256(content), 'hex')) not valid")
				.update();
		}

		assertThat(onlyBroken().fault()).isEqualTo(FileFault.CONTENT);
		assertThat(this.text.lines(this.history.verify())).last()
			.asString()
			.startsWith("Ärende " + this.id.value() + ", KS-2021-1 Tjänsteskrivelse.txt (handling ")
			.endsWith(", version 1): innehållet är inte det som lagrades.");
	}

	@Test
	@DisplayName("hittar en fil som bytts mot en annan med rätt kontrollsumma, och den som saknas")
	void replaced() throws SQLException {
		tamper("""
				update dokument set content = 'x', size_bytes = 1, sha256 = encode(sha256('x'), 'hex')
				where format = 'txt' and moment = 'HANDED_IN'
				""");

		assertThat(this.history.verify().brokenFiles()).extracting(HistoryReport.BrokenFile::fault)
			.containsExactly(FileFault.UNNAMED, FileFault.MISSING);
	}

	@Test
	@DisplayName("hittar en borttagen fil, för historiken nämner den")
	void removed() throws SQLException {
		tamper("delete from dokument where format = 'txt' and moment = 'HANDED_IN'");

		assertThat(onlyBroken().fault()).isEqualTo(FileFault.MISSING);
		assertThat(onlyBroken().name()).isEqualTo("KS-2021-1 Tjänsteskrivelse.txt");
	}

	@Test
	@DisplayName("hittar en avklippt svans, för det slut på historiken som står i handlingen finns inte")
	void cutTail() throws SQLException {
		tamper("""
				delete from historik_entry e using (select max(head_number) as head from dokument) d
				where e.chain_kind = 'ARENDE' and e.number >= d.head
				""");

		HistoryReport report = this.history.verify();
		assertThat(report.brokenFiles()).extracting(HistoryReport.BrokenFile::fault).containsOnly(FileFault.CUT);
		assertThat(report.broken()).hasSize(1);
		assertThat(report.whole()).isFalse();
	}

	@Test
	@DisplayName("hittar att händelsen efter handlingen, som nämner den, är avklippt")
	void cutName() throws SQLException {
		tamper("""
				delete from historik_entry e using (select max(head_number) as head from dokument) d
				where e.chain_kind = 'ARENDE' and e.number > d.head
				""");

		assertThat(this.history.verify().brokenFiles()).extracting(HistoryReport.BrokenFile::fault)
			.containsOnly(FileFault.UNNAMED);
	}

	@Test
	@DisplayName("hittar ett ändrat slut på historiken i handlingens uppgifter")
	void otherHead() throws SQLException {
		tamper("update dokument set head_sha256 = repeat('a', 64) where format = 'txt' and moment = 'HANDED_IN'");

		assertThat(onlyBroken().fault()).isEqualTo(FileFault.REWRITTEN);
	}

	private HistoryReport.BrokenFile onlyBroken() {
		assertThat(this.history.verify().brokenFiles()).hasSize(1);
		return this.history.verify().brokenFiles().get(0);
	}

	/** As one who has switched off the triggers. */
	private void tamper(String sql) throws SQLException {
		try (Connection connection = this.database.superuserDataSource().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("set session_replication_role = replica");
			assertThat(statement.executeUpdate(sql)).isPositive();
		}
	}

}
