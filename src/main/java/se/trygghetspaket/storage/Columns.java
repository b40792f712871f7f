package se.trygghetspaket.storage;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.AmountUnit;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.UserRef;

/** Reads and writes the values that stand in the columns of more than one store. */
public final class Columns {

	private Columns() {
	}

	/** A time as PostgreSQL keeps it, cut to microseconds, which it would round to. */
	public static OffsetDateTime timestamp(Instant at) {
		return at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
	}

	public static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	public static BudgetYear year(ResultSet row) throws SQLException {
		return new BudgetYear(row.getInt("year"));
	}

	/**
	 * The user whose id and name stand in {@code <prefix>_id} and {@code <prefix>_name}.
	 */
	public static UserRef user(ResultSet row, String prefix) throws SQLException {
		return new UserRef(row.getLong(prefix + "_id"), row.getString(prefix + "_name"));
	}

	/** A whole number that may be missing. */
	public static @Nullable Long longOrNull(ResultSet row, String column) throws SQLException {
		return row.getObject(column, Long.class);
	}

	/** The style in the columns of a paket. */
	public static AmountStyle amountStyle(ResultSet row) throws SQLException {
		return new AmountStyle(AmountUnit.valueOf(row.getString("amount_unit")), row.getString("amount_word"),
				row.getInt("amount_decimals"), row.getBoolean("amount_with_unit"));
	}

	/** The texts of an array; none where it is null. */
	public static List<String> texts(ResultSet row, String column) throws SQLException {
		Array array = row.getArray(column);
		return (array != null) ? List.of((String[]) array.getArray()) : List.of();
	}

	/** The whole numbers of an array, any of which may be null; none where it is null. */
	public static List<@Nullable Long> longs(ResultSet row, String column) throws SQLException {
		Array array = row.getArray(column);
		return (array != null) ? Collections.unmodifiableList(Arrays.<@Nullable Long>asList((Long[]) array.getArray()))
				: List.of();
	}

}
