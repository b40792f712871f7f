package se.trygghetspaket.arende.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.StoredTjansteskrivelse;
import se.trygghetspaket.arende.domain.TjansteskrivelseStore;
import se.trygghetspaket.arende.domain.underskrift.Underskrift;
import se.trygghetspaket.arende.domain.underskrift.Underteckning;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.StaleVersion;
import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.storage.Columns;
import se.trygghetspaket.tjansteskrivelse.domain.Avrundning;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;

@Repository
class JdbcTjansteskrivelseStore implements TjansteskrivelseStore {

	private final JdbcClient jdbc;

	JdbcTjansteskrivelseStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public StoredTjansteskrivelse lock(ArendeId arende, int version) {
		// A statement of its own: what is read after the wait is what the other one
		// saved.
		this.jdbc.sql(
				"select lock_version from tjansteskrivelse where arende_id = :arende and version = :version for update")
			.param("arende", arende.value())
			.param("version", version)
			.query(Long.class)
			.optional();
		return get(arende, version);
	}

	@Override
	public StoredTjansteskrivelse get(ArendeId arende, int version) {
		// Before those who sign it: a save in between is then seen as a stale version.
		StoredTjansteskrivelse head = this.jdbc
			.sql("""
					select t.*, a.*
					from tjansteskrivelse t
					cross join lateral (
						select array_agg(a.rubrik order by a.position) as rubriker, array_agg(a.text order by a.position) as texts
						from avsnitt a where a.arende_id = t.arende_id and a.version = t.version) a
					where t.arende_id = :arende and t.version = :version
					""")
			.param("arende", arende.value())
			.param("version", version)
			.query((row, number) -> new StoredTjansteskrivelse(memo(row), List.of(), row.getLong("lock_version")))
			.optional()
			.orElseThrow(() -> new NotFound("tjansteskrivelse of arende " + arende.value()));
		return new StoredTjansteskrivelse(head.memo(), findUnderteckningar(arende, version), head.lockVersion());
	}

	@Override
	public void insert(ArendeId arende, int version, Tjansteskrivelse memo, List<Underteckning> underteckningar) {
		insert(arende, version, memo, underteckningar, 0);
	}

	@Override
	public void insertAfter(StoredTjansteskrivelse earlier, ArendeId arende, int version) {
		List<Underteckning> unsigned = earlier.underteckningar()
			.stream()
			.map((place) -> Underteckning.of(place.undertecknare(), place.user().orElse(null)))
			.toList();
		insert(arende, version, earlier.memo(), unsigned, earlier.lockVersion() + 1);
	}

	private void insert(ArendeId arende, int version, Tjansteskrivelse memo, List<Underteckning> underteckningar,
			long lockVersion) {
		withHead(
				this.jdbc
					.sql("""
							insert into tjansteskrivelse (arende_id, version, handlingstyp, datum, mottagare, numbered, with_unit,
								with_total, sentences, sum_label, avrundning, lock_version)
							values (:arende, :version, :handlingstyp, :datum, :mottagare, :numbered, :withUnit, :withTotal, :sentences, :sumLabel,
								:avrundning, :lockVersion)
							"""),
				arende, version, memo)
			.param("lockVersion", lockVersion)
			.update();
		insertParts(arende, version, memo.avsnitt(), underteckningar);
	}

	@Override
	public void replace(ArendeId arende, int version, long lockVersion, Tjansteskrivelse memo,
			List<Underteckning> underteckningar) {
		int updated = withHead(
				this.jdbc
					.sql("""
							update tjansteskrivelse set handlingstyp = :handlingstyp, datum = :datum, mottagare = :mottagare,
								numbered = :numbered, with_unit = :withUnit, with_total = :withTotal, sentences = :sentences, sum_label = :sumLabel,
								avrundning = :avrundning, lock_version = lock_version + 1
							where arende_id = :arende and version = :version and lock_version = :read
							"""),
				arende, version, memo)
			.param("read", lockVersion)
			.update();
		if (updated != 1) {
			throw new StaleVersion("tjansteskrivelse of arende " + arende.value());
		}
		for (String table : List.of("avsnitt", "undertecknare")) {
			this.jdbc.sql("delete from " + table + " where arende_id = :arende and version = :version")
				.param("arende", arende.value())
				.param("version", version)
				.update();
		}
		insertParts(arende, version, memo.avsnitt(), underteckningar);
	}

	@Override
	public void insertUnderskrift(long underteckningId, Underskrift underskrift) {
		int stored = this.jdbc.sql("""
				insert into underskrift (undertecknare_id, datum, outside_reference, recorded_by, recorded_at)
				values (:place, :datum, nullif(:reference, ''), :by, :at)
				on conflict (undertecknare_id) do nothing
				""")
			.param("place", underteckningId)
			.param("datum", underskrift.datum())
			.param("reference", underskrift.outsideReference())
			.param("by", underskrift.recordedBy().id())
			.param("at", Columns.timestamp(underskrift.recordedAt()))
			.update();
		if (stored != 1) {
			throw new StaleVersion("underteckning " + underteckningId);
		}
	}

	private List<Underteckning> findUnderteckningar(ArendeId arende, int version) {
		return this.jdbc.sql("""
				select u.*, l.name as user_name, d.datum, coalesce(d.outside_reference, '') as outside_reference,
					d.recorded_by as recorded_by_id, r.name as recorded_by_name, d.recorded_at
				from undertecknare u
				left join app_user l on l.id = u.user_id
				left join underskrift d on d.undertecknare_id = u.id
				left join app_user r on r.id = d.recorded_by
				where u.arende_id = :arende and u.version = :version
				order by u.position
				""")
			.param("arende", arende.value())
			.param("version", version)
			.query(JdbcTjansteskrivelseStore::underteckning)
			.list();
	}

	private static JdbcClient.StatementSpec withHead(JdbcClient.StatementSpec statement, ArendeId arende, int version,
			Tjansteskrivelse memo) {
		return statement.param("arende", arende.value())
			.param("version", version)
			.param("handlingstyp", memo.handlingstyp())
			.param("datum", memo.datum())
			.param("mottagare", memo.mottagare())
			.param("numbered", memo.beslutForm().numbered())
			.param("withUnit", memo.beslutForm().withUnit())
			.param("withTotal", memo.beslutForm().withTotal())
			.param("sentences", memo.beslutForm().sentences())
			.param("sumLabel", memo.sumLabel())
			.param("avrundning", memo.avrundning().name());
	}

	private void insertParts(ArendeId arende, int version, List<Avsnitt> avsnitt, List<Underteckning> places) {
		this.jdbc.sql("""
				insert into avsnitt (arende_id, version, position, rubrik, text)
				select :arende, :version, a.number - 1, a.rubrik, a.text
				from unnest(:rubriker, :texts) with ordinality as a (rubrik, text, number)
				""")
			.param("arende", arende.value())
			.param("version", version)
			.param("rubriker", avsnitt.stream().map(Avsnitt::rubrik).toArray(String[]::new))
			.param("texts", avsnitt.stream().map(Avsnitt::text).toArray(String[]::new))
			.update();
		this.jdbc.sql("""
				insert into undertecknare (arende_id, version, position, namn, titel, enhet, user_id)
				select :arende, :version, u.number - 1, u.namn, u.titel, u.enhet, u.user_id
				from unnest(:namn, :titlar, :enheter, :users) with ordinality as u (namn, titel, enhet, user_id, number)
				""")
			.param("arende", arende.value())
			.param("version", version)
			.param("namn", places.stream().map((place) -> place.undertecknare().namn()).toArray(String[]::new))
			.param("titlar", places.stream().map((place) -> place.undertecknare().titel()).toArray(String[]::new))
			.param("enheter", places.stream().map((place) -> place.undertecknare().enhet()).toArray(String[]::new))
			.param("users", places.stream().map(JdbcTjansteskrivelseStore::userId).toArray(Long[]::new))
			.update();
	}

	private static @Nullable Long userId(Underteckning place) {
		return place.user().map(UserRef::id).orElse(null);
	}

	private static Tjansteskrivelse memo(ResultSet row) throws SQLException {
		List<String> rubriker = Columns.texts(row, "rubriker");
		List<String> texts = Columns.texts(row, "texts");
		List<Avsnitt> avsnitt = IntStream.range(0, rubriker.size())
			.mapToObj((i) -> new Avsnitt(rubriker.get(i), texts.get(i)))
			.toList();
		BeslutForm form = new BeslutForm(row.getBoolean("numbered"), row.getBoolean("with_unit"),
				row.getBoolean("with_total"), row.getBoolean("sentences"));
		return new Tjansteskrivelse(row.getString("handlingstyp"), row.getObject("datum", LocalDate.class),
				row.getString("mottagare"), avsnitt, form, row.getString("sum_label"),
				Avrundning.valueOf(row.getString("avrundning")));
	}

	private static Underteckning underteckning(ResultSet row, int number) throws SQLException {
		Undertecknare printed = new Undertecknare(row.getString("namn"), row.getString("titel"),
				row.getString("enhet"));
		UserRef linked = (Columns.longOrNull(row, "user_id") != null) ? Columns.user(row, "user") : null;
		return new Underteckning(row.getLong("id"), printed, linked, underskrift(row).orElse(null));
	}

	private static Optional<Underskrift> underskrift(ResultSet row) throws SQLException {
		LocalDate datum = row.getObject("datum", LocalDate.class);
		return (datum != null) ? Optional.of(new Underskrift(datum, row.getString("outside_reference"),
				Columns.user(row, "recorded_by"), Columns.instant(row, "recorded_at"))) : Optional.empty();
	}

}
