package se.trygghetspaket.paket.storage;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.FordelningStore;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.paket.domain.omrakning.Omrakning;
import se.trygghetspaket.paket.domain.omrakning.OmrakningStore;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.storage.Columns;

@Repository
class JdbcOmrakningStore implements OmrakningStore {

	private final JdbcClient jdbc;

	private final FordelningStore fordelningar;

	JdbcOmrakningStore(JdbcClient jdbc, FordelningStore fordelningar) {
		this.jdbc = jdbc;
		this.fordelningar = fordelningar;
	}

	@Override
	public List<Omrakning> findAll(PaketId paket, BudgetYear year) {
		List<Recorded> recorded = this.jdbc.sql("""
				select o.fordelning_id, o.revision, o.recorded_at, u.id as by_id, u.name as by_name
				from omrakning o join app_user u on u.id = o.recorded_by
				where o.paket_id = :paket and o.year = :year order by o.revision desc
				""")
			.param("paket", paket.value())
			.param("year", year.value())
			.query((row, number) -> new Recorded(new FordelningId(row.getLong("fordelning_id")), row.getInt("revision"),
					Columns.user(row, "by"), Columns.instant(row, "recorded_at")))
			.list();
		Map<FordelningId, StoredFordelning> stored = this.fordelningar
			.findAll(recorded.stream().map(Recorded::fordelning).toList());
		return recorded.stream()
			.map((each) -> new Omrakning(stored.get(each.fordelning()), each.revision(), each.by(), each.at()))
			.toList();
	}

	@Override
	public int count(PaketId paket, BudgetYear year) {
		return this.jdbc
			.sql("select coalesce(max(revision), 0) from omrakning where paket_id = :paket and year = :year")
			.param("paket", paket.value())
			.param("year", year.value())
			.query(Integer.class)
			.single();
	}

	@Override
	public void insert(StoredFordelning restated, int revisionRead, @Nullable FordelningId base, UserRef by,
			Instant at) {
		BudgetYear year = restated.fordelning().year();
		int inserted = this.jdbc
			.sql("""
					insert into omrakning (fordelning_id, paket_id, year, revision, base_fordelning_id, recorded_by, recorded_at)
					select :fordelning, :paket, :year, :read + 1, :base, :by, :at
					where :read = (select coalesce(max(o.revision), 0) from omrakning o where o.paket_id = :paket and o.year = :year)
					on conflict (paket_id, year, revision) do nothing
					""")
			.param("fordelning", restated.id().value())
			.param("paket", restated.paket().value())
			.param("year", year.value())
			.param("read", revisionRead)
			.param("base", (base != null) ? base.value() : null, Types.BIGINT)
			.param("by", by.id())
			.param("at", Columns.timestamp(at))
			.update();
		if (inserted != 1) {
			throw new StaleVersion("omrakning " + year.value());
		}
	}

	/** What stands beside the restated fördelning. */
	private record Recorded(FordelningId fordelning, int revision, UserRef by, Instant at) {
	}

}
