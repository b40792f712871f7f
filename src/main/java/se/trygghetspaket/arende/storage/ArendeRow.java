package se.trygghetspaket.arende.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeIdentity;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.ArendePlace;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.ArendeVersion;
import se.trygghetspaket.arende.domain.beslut.Beslut;
import se.trygghetspaket.arende.domain.beslut.Beslutsorgan;
import se.trygghetspaket.arende.domain.beslut.Beslutsutfall;
import se.trygghetspaket.arende.domain.beslut.NewBeslut;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.arende.domain.road.TakenMove;
import se.trygghetspaket.paket.domain.ram.BudgetramId;
import se.trygghetspaket.paket.domain.FordelningId;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.storage.Columns;

/** Reads a case, and what has been recorded about it, from a row. */
final class ArendeRow {

	/** The decision of the case :id, with what has been corrected of it. */
	static final String BESLUT = """
			select b.organ, b.utfall, b.fordelning_id, b.gallande_fordelning_id, b.recorded_at,
				u.id as recorded_by_id, u.name as recorded_by_name, coalesce(r.datum, b.datum) as datum,
				coalesce(r.paragraf, b.paragraf) as paragraf,
				coalesce(r.beslutsfattare, b.beslutsfattare) as beslutsfattare
			from beslut b
			join app_user u on u.id = b.recorded_by
			cross join lateral (
				select cast((array_agg(to_value order by id desc) filter (where field = 'DATUM'))[1] as date) as datum,
					(array_agg(to_value order by id desc) filter (where field = 'PARAGRAF'))[1] as paragraf,
					(array_agg(to_value order by id desc) filter (where field = 'BESLUTSFATTARE'))[1] as beslutsfattare
				from rattelse where arende_id = b.arende_id) r
			where b.arende_id = :id
			""";

	private ArendeRow() {
	}

	static Arende arende(ResultSet row, int number) throws SQLException {
		ArendeIdentity identity = new ArendeIdentity(new ArendeId(row.getLong("id")),
				new PaketId(row.getLong("paket_id")), new BudgetramId(row.getLong("budgetram_id")), Columns.year(row),
				Columns.user(row, "owner"));
		ArendeVersion version = new ArendeVersion(row.getInt("version"), new FordelningId(row.getLong("fordelning_id")),
				fordelning(row, "previous_fordelning_id"), fordelning(row, "base_fordelning_id"),
				fordelning(row, "in_force_id"));
		ArendePlace place = new ArendePlace(ArendeStatus.valueOf(row.getString("status")),
				Columns.instant(row, "status_since"), Columns.user(row, "status_by"),
				(row.getString("move") != null) ? move(row) : null);
		return new Arende(identity, row.getString("rubrik"), diarienummer(row), place, version, editors(row),
				row.getLong("lock_version"));
	}

	static TakenMove move(ResultSet row) throws SQLException {
		String reason = row.getString("reason");
		return new TakenMove(ArendeMove.valueOf(row.getString("move")),
				ArendeStatus.valueOf(row.getString("from_status")), row.getInt("move_version"),
				(reason != null) ? new Reason(reason) : null, Columns.user(row, "made_by"),
				Columns.instant(row, "made_at"));
	}

	static Beslut beslut(ResultSet row, int number) throws SQLException {
		String beslutsfattare = row.getString("beslutsfattare");
		String paragraf = row.getString("paragraf");
		NewBeslut made = new NewBeslut(Beslutsorgan.valueOf(row.getString("organ")),
				(beslutsfattare != null) ? beslutsfattare : "", row.getObject("datum", LocalDate.class),
				(paragraf != null) ? new Paragraf(paragraf) : null, Beslutsutfall.valueOf(row.getString("utfall")));
		return new Beslut(made, fordelning(row, "fordelning_id"), fordelning(row, "gallande_fordelning_id"),
				Columns.user(row, "recorded_by"), Columns.instant(row, "recorded_at"));
	}

	static String[] names(Collection<ArendeStatus> statuses) {
		return statuses.stream().map(ArendeStatus::name).toArray(String[]::new);
	}

	private static @Nullable Diarienummer diarienummer(ResultSet row) throws SQLException {
		String value = row.getString("diarienummer");
		return (value != null) ? new Diarienummer(value) : null;
	}

	private static @Nullable FordelningId fordelning(ResultSet row, String column) throws SQLException {
		Long id = Columns.longOrNull(row, column);
		return (id != null) ? new FordelningId(id) : null;
	}

	private static Set<UserRef> editors(ResultSet row) throws SQLException {
		List<Long> ids = Columns.longs(row, "editor_ids");
		List<String> names = Columns.texts(row, "editor_names");
		return IntStream.range(0, ids.size())
			.mapToObj((i) -> new UserRef(ids.get(i), names.get(i)))
			.collect(Collectors.toUnmodifiableSet());
	}

}
