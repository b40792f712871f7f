package se.trygghetspaket.arende.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.Ekonomiintyg;
import se.trygghetspaket.paket.domain.ram.KfBeslut;
import se.trygghetspaket.paket.domain.check.BudgetRule;
import se.trygghetspaket.paket.domain.check.RuleVerdict;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.storage.Columns;

/** Keeps finance's certificates, each with what its rules came to. */
final class EkonomiintygTable {

	private final JdbcClient jdbc;

	EkonomiintygTable(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void insert(Arende arende, Ekonomiintyg intyg) {
		long id = this.jdbc.sql("""
				insert into ekonomiintyg (arende_id, version, fordelning_sha256, budgetram_revision_id, certified_by,
					certified_at)
				select :id, :version, :sha256, r.id, :by, :at
				from budgetram_revision r where r.budgetram_id = :ram and r.revision = :revision
				returning id
				""")
			.param("id", arende.id().value())
			.param("version", arende.version())
			.param("sha256", intyg.fordelningSha256())
			.param("by", intyg.certifiedBy().id())
			.param("at", Columns.timestamp(intyg.certifiedAt()))
			.param("ram", arende.budgetram().value())
			.param("revision", intyg.ramRevision())
			.query(Long.class)
			.single();
		for (int position = 0; position < intyg.verdicts().size(); position++) {
			insert(id, position, intyg.verdicts().get(position));
		}
	}

	private void insert(long id, int position, RuleVerdict verdict) {
		this.jdbc.sql("""
				insert into ekonomiintyg_kontroll (ekonomiintyg_id, position, rule, passed, amounts)
				values (:id, :position, :rule, :passed, :amounts)
				""")
			.param("id", id)
			.param("position", position)
			.param("rule", verdict.rule().name())
			.param("passed", verdict.passed())
			.param("amounts", verdict.amounts().stream().map(Kronor::value).toArray(Long[]::new))
			.update();
	}

	/** The case's latest certificate, of whatever version. */
	Optional<Ekonomiintyg> find(Arende arende) {
		return this.jdbc
			.sql("""
					select i.version, i.fordelning_sha256, r.revision, r.kf_date, r.kf_paragraf, r.kf_diarienummer, u.id as certified_by_id,
						u.name as certified_by_name, i.certified_at, k.rule, k.passed, k.amounts
					from (
						select * from ekonomiintyg x where x.arende_id = :id order by x.id desc limit 1) i
					join budgetram_revision r on r.id = i.budgetram_revision_id
					join app_user u on u.id = i.certified_by
					left join ekonomiintyg_kontroll k on k.ekonomiintyg_id = i.id
					order by k.position
					""")
			.param("id", arende.id().value())
			.query(EkonomiintygTable::read);
	}

	/** One row for each rule. */
	private static Optional<Ekonomiintyg> read(ResultSet rows) throws SQLException {
		Ekonomiintyg intyg = null;
		List<RuleVerdict> verdicts = new ArrayList<>();
		while (rows.next()) {
			if (rows.getString("rule") != null) {
				verdicts.add(new RuleVerdict(BudgetRule.valueOf(rows.getString("rule")), rows.getBoolean("passed"),
						Columns.longs(rows, "amounts").stream().map(Kronor::new).toList()));
			}
			intyg = intyg(rows, verdicts);
		}
		return Optional.ofNullable(intyg);
	}

	private static Ekonomiintyg intyg(ResultSet row, List<RuleVerdict> verdicts) throws SQLException {
		KfBeslut beslut = new KfBeslut(row.getObject("kf_date", LocalDate.class),
				new Paragraf(row.getString("kf_paragraf")), new Diarienummer(row.getString("kf_diarienummer")));
		return new Ekonomiintyg(row.getInt("version"), row.getString("fordelning_sha256"), row.getInt("revision"),
				beslut, verdicts, Columns.user(row, "certified_by"), Columns.instant(row, "certified_at"));
	}

}
