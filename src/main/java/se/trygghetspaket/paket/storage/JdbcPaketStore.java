package se.trygghetspaket.paket.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import se.trygghetspaket.paket.domain.Insats;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.paket.domain.PaketStore;
import se.trygghetspaket.paket.domain.SlugTaken;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.storage.Columns;

@Repository
class JdbcPaketStore implements PaketStore {

	private final JdbcClient jdbc;

	JdbcPaketStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Paket> findAll() {
		return this.jdbc.sql("select * from paket order by name, id").query(JdbcPaketStore::paket).list();
	}

	@Override
	public Optional<Paket> find(PaketId id) {
		return this.jdbc.sql("select * from paket where id = :id")
			.param("id", id.value())
			.query(JdbcPaketStore::paket)
			.optional();
	}

	@Override
	public Optional<Paket> findBySlug(PaketSlug slug) {
		return this.jdbc.sql("select * from paket where slug = :slug")
			.param("slug", slug.value())
			.query(JdbcPaketStore::paket)
			.optional();
	}

	@Override
	public Paket insert(Paket paket) {
		return withTerms(this.jdbc.sql("""
				insert into paket (slug, name, amount_unit, amount_word, amount_decimals, amount_with_unit)
				values (:slug, :name, :unit, :word, :decimals, :withUnit)
				on conflict (slug) do nothing returning *
				"""), paket).query(JdbcPaketStore::paket).optional().orElseThrow(() -> new SlugTaken(paket.slug()));
	}

	@Override
	public void update(Paket paket) {
		int updated = withTerms(this.jdbc.sql("""
				update paket set slug = :slug, name = :name, amount_unit = :unit, amount_word = :word,
					amount_decimals = :decimals, amount_with_unit = :withUnit
				where id = :id
				"""), paket).param("id", paket.id().value()).update();
		if (updated == 0) {
			throw new NotFound("paket " + paket.id().value());
		}
	}

	@Override
	public List<Insats> findInsatser(PaketId paket) {
		return this.jdbc.sql("select * from insats where paket_id = :paket order by name, id")
			.param("paket", paket.value())
			.query(JdbcPaketStore::insats)
			.list();
	}

	@Override
	public Insats insertInsats(PaketId paket, String name) {
		return this.jdbc.sql("insert into insats (paket_id, name) values (:paket, :name) returning *")
			.param("paket", paket.value())
			.param("name", name)
			.query(JdbcPaketStore::insats)
			.single();
	}

	private static JdbcClient.StatementSpec withTerms(JdbcClient.StatementSpec statement, Paket paket) {
		AmountStyle style = paket.amountStyle();
		return statement.param("slug", paket.slug().value())
			.param("name", paket.name())
			.param("unit", style.unit().name())
			.param("word", style.word())
			.param("decimals", style.decimals())
			.param("withUnit", style.withUnit());
	}

	private static Paket paket(ResultSet row, int number) throws SQLException {
		return new Paket(new PaketId(row.getLong("id")), new PaketSlug(row.getString("slug")), row.getString("name"),
				Columns.amountStyle(row));
	}

	private static Insats insats(ResultSet row, int number) throws SQLException {
		return new Insats(new InsatsId(row.getLong("id")), new PaketId(row.getLong("paket_id")), row.getString("name"));
	}

}
