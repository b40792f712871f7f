package se.trygghetspaket.paket.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.paket.domain.utfall.Utfall;
import se.trygghetspaket.paket.domain.utfall.UtfallStore;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.storage.Columns;

@Repository
class JdbcUtfallStore implements UtfallStore {

	private final JdbcClient jdbc;

	JdbcUtfallStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Optional<StoredUtfall> find(PaketId paket, BudgetYear year) {
		return this.jdbc
			.sql("""
					select r.year, r.revision, r.recorded_at, u.id as by_id, u.name as by_name, post.*
					from utfall_revision r
					join app_user u on u.id = r.recorded_by
					cross join lateral (
						select array_agg(p.insats_id order by p.position) as insatser, array_agg(p.amount_kr order by p.position) as amounts,
							array_agg(p.kommentar order by p.position) as kommentarer, array_agg(i.name order by p.position) as names
						from utfall_post p join insats i on i.id = p.insats_id where p.utfall_revision_id = r.id) post
					where r.paket_id = :paket and r.year = :year
					order by r.revision desc limit 1
					""")
			.param("paket", paket.value())
			.param("year", year.value())
			.query(JdbcUtfallStore::stored)
			.optional();
	}

	@Override
	public StoredUtfall record(PaketId paket, BudgetYear year, int revisionRead, List<Utfall> told, UserRef by,
			Instant at) {
		long revision = this.jdbc
			.sql("""
					insert into utfall_revision (paket_id, year, revision, recorded_by, recorded_at)
					select :paket, :year, :read + 1, :by, :at
					where :read = (select coalesce(max(r.revision), 0) from utfall_revision r where r.paket_id = :paket and r.year = :year)
					on conflict (paket_id, year, revision) do nothing returning id
					""")
			.param("paket", paket.value())
			.param("year", year.value())
			.param("read", revisionRead)
			.param("by", by.id())
			.param("at", Columns.timestamp(at))
			.query(Long.class)
			.optional()
			.orElseThrow(() -> new StaleVersion("utfall " + year.value()));
		insertPoster(revision, paket, told);
		return find(paket, year).orElseThrow();
	}

	private void insertPoster(long revision, PaketId paket, List<Utfall> told) {
		try {
			this.jdbc
				.sql("""
						insert into utfall_post (utfall_revision_id, paket_id, insats_id, position, amount_kr, kommentar)
						select :revision, :paket, p.insats, p.number - 1, p.amount, p.kommentar
						from unnest(:insatser, :amounts, :kommentarer) with ordinality as p (insats, amount, kommentar, number)
						""")
				.param("revision", revision)
				.param("paket", paket.value())
				.param("insatser", told.stream().map((each) -> each.insats().value()).toArray(Long[]::new))
				.param("amounts", told.stream().map(JdbcUtfallStore::amount).toArray(Long[]::new))
				.param("kommentarer", told.stream().map(Utfall::kommentar).toArray(String[]::new))
				.update();
		}
		catch (DataIntegrityViolationException ex) {
			if (String.valueOf(ex.getMessage()).contains("utfall_post_of_paket")) {
				throw new NotFound("insats of another paket");
			}
			throw ex;
		}
	}

	private static @Nullable Long amount(Utfall utfall) {
		return utfall.amount().map(Kronor::value).orElse(null);
	}

	private static StoredUtfall stored(ResultSet row, int number) throws SQLException {
		List<Long> insatser = Columns.longs(row, "insatser");
		List<@Nullable Long> amounts = Columns.longs(row, "amounts");
		List<String> kommentarer = Columns.texts(row, "kommentarer");
		List<String> labels = Columns.texts(row, "names");
		List<Utfall> told = new ArrayList<>();
		Map<InsatsId, String> names = new HashMap<>();
		for (int i = 0; i < insatser.size(); i++) {
			InsatsId insats = new InsatsId(insatser.get(i));
			Long amount = amounts.get(i);
			told.add(new Utfall(insats, (amount != null) ? new Kronor(amount) : null, kommentarer.get(i)));
			names.put(insats, labels.get(i));
		}
		return new StoredUtfall(Columns.year(row), row.getInt("revision"), told, names, Columns.user(row, "by"),
				Columns.instant(row, "recorded_at"));
	}

}
