package se.trygghetspaket.ekonomi.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.ekonomi.domain.FinanceFilter;
import se.trygghetspaket.ekonomi.domain.FinancePage;
import se.trygghetspaket.ekonomi.domain.FinanceRam;
import se.trygghetspaket.ekonomi.domain.FinanceStore;
import se.trygghetspaket.ekonomi.domain.FinanceSummary;
import se.trygghetspaket.ekonomi.domain.FinanceYear;
import se.trygghetspaket.ekonomi.domain.OpenArende;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.paket.domain.ram.RamStatus;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.storage.Columns;

@Repository
class JdbcFinanceStore implements FinanceStore {

	private final JdbcClient jdbc;

	JdbcFinanceStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public FinancePage search(FinanceFilter filter, int number, int size) {
		Found found = this.jdbc.sql(FinanceSql.search(filter))
			.param("slug", filter.paket().map(PaketSlug::value).orElse(null))
			.param("from", filter.from().map(BudgetYear::value).orElse(null))
			.param("to", filter.to().map(BudgetYear::value).orElse(null))
			.param("status", filter.status().name())
			.param("size", size)
			.param("offset", (number - 1L) * size)
			.query(JdbcFinanceStore::found);
		Map<Long, List<OpenArende>> arenden = arenden(found.years.keySet());
		List<FinanceYear> years = found.years.entrySet()
			.stream()
			.map((row) -> row.getValue().with(arenden.getOrDefault(row.getKey(), List.of())))
			.toList();
		return new FinancePage(years, number, size, found.total, found.summary);
	}

	@Override
	public List<OpenArende> findWaiting(int most) {
		return this.jdbc.sql(FinanceSql.WAITING).param("most", most).query(JdbcFinanceStore::arende).list();
	}

	/** The cases of each ram, in one query also where there is no ram. */
	private Map<Long, List<OpenArende>> arenden(Iterable<Long> ramar) {
		List<Long> ids = new ArrayList<>();
		ramar.forEach(ids::add);
		Map<Long, List<OpenArende>> found = new LinkedHashMap<>();
		this.jdbc.sql(FinanceSql.OF_YEARS).param("ramar", ids.toArray(Long[]::new)).query((row) -> {
			found.computeIfAbsent(row.getLong("budgetram_id"), (id) -> new ArrayList<>()).add(arende(row, 0));
		});
		return found;
	}

	private static Found found(ResultSet rows) throws SQLException {
		Map<Long, Row> years = new LinkedHashMap<>();
		FinanceSummary summary = FinanceSummary.NONE;
		int total = 0;
		while (rows.next()) {
			summary = new FinanceSummary(rows.getInt("years"), rows.getInt("deviating"), rows.getInt("preliminary"),
					rows.getInt("undecided"), rows.getInt("waiting_arenden"));
			total = rows.getInt("total");
			if (Columns.longOrNull(rows, "id") != null) {
				years.put(rows.getLong("id"), Row.of(rows));
			}
		}
		return new Found(years, total, summary);
	}

	private static OpenArende arende(ResultSet row, int number) throws SQLException {
		return new OpenArende(new ArendeId(row.getLong("id")), paket(row), Columns.year(row),
				row.getString("diarienummer"), row.getString("rubrik"), ArendeStatus.valueOf(row.getString("status")),
				Columns.instant(row, "status_since"), Columns.user(row, "owner"), new Kronor(row.getLong("sum_kr")),
				new Kronor(row.getLong("added_kr")), row.getBoolean("holds"));
	}

	private static Paket paket(ResultSet row) throws SQLException {
		return new Paket(new PaketId(row.getLong("paket_id")), new PaketSlug(row.getString("slug")),
				row.getString("paket_name"), Columns.amountStyle(row));
	}

	/** A page's years without their cases, by the ram's identity, in order. */
	private record Found(Map<Long, Row> years, int total, FinanceSummary summary) {
	}

	/** A year without its cases. */
	private record Row(Paket paket, BudgetYear year, FinanceRam ram, @Nullable Kronor decided) {

		static Row of(ResultSet row) throws SQLException {
			FinanceRam ram = new FinanceRam(row.getInt("revision"), new Kronor(row.getLong("brutto_kr")),
					new Kronor(row.getLong("netto_kr")),
					row.getBoolean("confirmed") ? RamStatus.BEKRAFTAD : RamStatus.PRELIMINAR,
					row.getBoolean("full_allocation_required"));
			return new Row(JdbcFinanceStore.paket(row), Columns.year(row), ram,
					Optional.ofNullable(Columns.longOrNull(row, "decided_kr")).map(Kronor::new).orElse(null));
		}

		FinanceYear with(List<OpenArende> arenden) {
			return new FinanceYear(this.paket, this.year, this.ram, this.decided, arenden);
		}

	}

}
