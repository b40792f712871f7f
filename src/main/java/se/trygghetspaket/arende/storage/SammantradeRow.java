package se.trygghetspaket.arende.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.sammantrade.Forslag;
import se.trygghetspaket.arende.domain.sammantrade.Organ;
import se.trygghetspaket.arende.domain.sammantrade.Sammantrade;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeArende;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeId;
import se.trygghetspaket.arende.domain.sammantrade.SammantradeLine;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.storage.Columns;

/** Reads a meeting, and a case on it, from a row. */
final class SammantradeRow {

	/** The columns of a meeting s. */
	static final String COLUMNS = """
			s.id as sammantrade_id, s.organ, s.datum, s.kallelse_datum, s.lock_version as sammantrade_lock_version
			""";

	/** The columns of a case sa on a meeting. */
	static final String ITEM_COLUMNS = "sa.arende_id, sa.version, sa.paragraf, sa.forslag, sa.lock_version";

	private SammantradeRow() {
	}

	static Sammantrade sammantrade(ResultSet row, int number) throws SQLException {
		return new Sammantrade(new SammantradeId(row.getLong("sammantrade_id")), Organ.valueOf(row.getString("organ")),
				row.getObject("datum", LocalDate.class), row.getObject("kallelse_datum", LocalDate.class),
				row.getLong("sammantrade_lock_version"));
	}

	static SammantradeArende item(ResultSet row, int number) throws SQLException {
		Paragraf paragraf = paragraf(row);
		return new SammantradeArende(sammantrade(row, number), new ArendeId(row.getLong("arende_id")),
				row.getInt("version"), paragraf, forslag(row, paragraf), row.getLong("lock_version"));
	}

	static SammantradeLine line(ResultSet row, int number) throws SQLException {
		return new SammantradeLine(item(row, number), row.getString("diarienummer"), row.getString("rubrik"),
				ArendeStatus.valueOf(row.getString("status")), Columns.amountStyle(row),
				new Kronor(row.getLong("sum_kr")));
	}

	private static @Nullable Paragraf paragraf(ResultSet row) throws SQLException {
		String value = row.getString("paragraf");
		return (value != null) ? new Paragraf(value) : null;
	}

	private static @Nullable Forslag forslag(ResultSet row, @Nullable Paragraf paragraf) throws SQLException {
		String text = row.getString("forslag");
		return (text != null && paragraf != null) ? new Forslag(paragraf, text) : null;
	}

}
