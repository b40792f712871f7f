package se.trygghetspaket.paket.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import se.trygghetspaket.paket.domain.InsatsFate;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.paket.domain.Lineage;
import se.trygghetspaket.paket.domain.LineageKind;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.storage.Columns;

/**
 * The lineage of a row of {@code fordelning f}: as it was when a case's fördelning left
 * its draft, as it is now for every other.
 */
final class LineageColumns {

	/** What became of insatser, for the revision {@code of_revision.id}. */
	static final String FATES = """
			cross join lateral (
				select array_agg(e.insats_id order by e.position) as fate_insatser,
					array_agg(e.kind order by e.position) as fate_kinds, array_agg(e.note order by e.position) as fate_notes
				from insats_fate e where e.lineage_revision_id = of_revision.id) fate
			cross join lateral (
				select array_agg(s.insats_id order by s.insats_id, s.position) as succeeded,
					array_agg(s.successor_id order by s.insats_id, s.position) as successors,
					array_agg(s.share_kr order by s.insats_id, s.position) as shares
				from insats_successor s where s.lineage_revision_id = of_revision.id) successor
			""";

	/** Joins the lineage, as {@code l}. */
	static final String JOIN = """
			cross join lateral (
				select fate.*, successor.*
				from (select case when f.frozen and f.origin = 'ARENDE' then f.lineage_revision_id else
					(select max(r.id) from lineage_revision r where r.paket_id = f.paket_id and r.year = f.year) end as id
				) of_revision
				"""
			+ FATES + """
					) l
					""";

	private LineageColumns() {
	}

	static Lineage lineage(ResultSet row) throws SQLException {
		List<Long> insatser = Columns.longs(row, "fate_insatser");
		if (insatser.isEmpty()) {
			return Lineage.NONE;
		}
		List<String> kinds = Columns.texts(row, "fate_kinds");
		List<String> notes = Columns.texts(row, "fate_notes");
		List<InsatsFate> fates = new ArrayList<>();
		for (int i = 0; i < insatser.size(); i++) {
			fates.add(new InsatsFate(new InsatsId(insatser.get(i)), LineageKind.valueOf(kinds.get(i)),
					successors(row, insatser.get(i)), notes.get(i)));
		}
		return new Lineage(fates);
	}

	private static List<InsatsFate.Successor> successors(ResultSet row, long insats) throws SQLException {
		List<Long> succeeded = Columns.longs(row, "succeeded");
		List<Long> successors = Columns.longs(row, "successors");
		List<Long> shares = Columns.longs(row, "shares");
		List<InsatsFate.Successor> found = new ArrayList<>();
		for (int i = 0; i < succeeded.size(); i++) {
			if (succeeded.get(i) == insats) {
				found.add(new InsatsFate.Successor(new InsatsId(successors.get(i)), new Kronor(shares.get(i))));
			}
		}
		return found;
	}

}
