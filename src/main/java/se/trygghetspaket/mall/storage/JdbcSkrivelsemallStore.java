package se.trygghetspaket.mall.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import se.trygghetspaket.mall.domain.MallAvsnitt;
import se.trygghetspaket.mall.domain.Skrivelsemall;
import se.trygghetspaket.mall.domain.SkrivelsemallStore;
import se.trygghetspaket.mall.domain.StoredSkrivelsemall;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;

@Repository
class JdbcSkrivelsemallStore implements SkrivelsemallStore {

	private final JdbcClient jdbc;

	JdbcSkrivelsemallStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Optional<StoredSkrivelsemall> find(PaketId paket) {
		List<Row> rows = this.jdbc.sql("""
				select m.*, a.rubrik, a.required, a.help, a.text
				from skrivelsemall m join mall_avsnitt a on a.paket_id = m.paket_id
				where m.paket_id = :paket order by a.position
				""").param("paket", paket.value()).query(JdbcSkrivelsemallStore::row).list();
		return rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(0).with(rows));
	}

	@Override
	public void save(PaketId paket, long lockVersion, Skrivelsemall mall) {
		int saved = withHead(
				this.jdbc.sql((lockVersion == 0)
						? """
								insert into skrivelsemall (paket_id, handlingstyp, mottagare, numbered, with_unit, with_total, sentences, sum_label)
								values (:paket, :handlingstyp, :mottagare, :numbered, :withUnit, :withTotal, :sentences, :sumLabel)
								on conflict (paket_id) do nothing
								"""
						: """
								update skrivelsemall set handlingstyp = :handlingstyp, mottagare = :mottagare, numbered = :numbered,
									with_unit = :withUnit, with_total = :withTotal, sentences = :sentences, sum_label = :sumLabel,
									lock_version = lock_version + 1
								where paket_id = :paket and lock_version = :read
								"""),
				paket, mall)
			.param("read", lockVersion)
			.update();
		if (saved != 1) {
			throw new StaleVersion("skrivelsemall of paket " + paket.value());
		}
		this.jdbc.sql("delete from mall_avsnitt where paket_id = :paket").param("paket", paket.value()).update();
		insertAvsnitt(paket, mall.avsnitt());
	}

	private void insertAvsnitt(PaketId paket, List<MallAvsnitt> avsnitt) {
		this.jdbc
			.sql("""
					insert into mall_avsnitt (paket_id, position, rubrik, required, help, text)
					select :paket, a.number - 1, a.rubrik, a.required, a.help, a.text
					from unnest(:rubriker, :required, :helps, :texts) with ordinality as a (rubrik, required, help, text, number)
					""")
			.param("paket", paket.value())
			.param("rubriker", avsnitt.stream().map(MallAvsnitt::rubrik).toArray(String[]::new))
			.param("required", avsnitt.stream().map(MallAvsnitt::required).toArray(Boolean[]::new))
			.param("helps", avsnitt.stream().map(MallAvsnitt::help).toArray(String[]::new))
			.param("texts", avsnitt.stream().map(MallAvsnitt::text).toArray(String[]::new))
			.update();
	}

	private static JdbcClient.StatementSpec withHead(JdbcClient.StatementSpec statement, PaketId paket,
			Skrivelsemall mall) {
		BeslutForm form = mall.beslutForm();
		return statement.param("paket", paket.value())
			.param("handlingstyp", mall.handlingstyp())
			.param("mottagare", mall.mottagare())
			.param("numbered", form.numbered())
			.param("withUnit", form.withUnit())
			.param("withTotal", form.withTotal())
			.param("sentences", form.sentences())
			.param("sumLabel", mall.sumLabel());
	}

	private static Row row(ResultSet row, int number) throws SQLException {
		BeslutForm form = new BeslutForm(row.getBoolean("numbered"), row.getBoolean("with_unit"),
				row.getBoolean("with_total"), row.getBoolean("sentences"));
		return new Row(row.getString("handlingstyp"), row.getString("mottagare"), form, row.getString("sum_label"),
				row.getLong("lock_version"), new MallAvsnitt(row.getString("rubrik"), row.getBoolean("required"),
						row.getString("help"), row.getString("text")));
	}

	/** A section with what is said of the whole. */
	private record Row(String handlingstyp, String mottagare, BeslutForm form, String sumLabel, long lockVersion,
			MallAvsnitt avsnitt) {

		StoredSkrivelsemall with(List<Row> rows) {
			return new StoredSkrivelsemall(new Skrivelsemall(this.handlingstyp, this.mottagare,
					rows.stream().map(Row::avsnitt).toList(), this.form, this.sumLabel), this.lockVersion);
		}

	}

}
