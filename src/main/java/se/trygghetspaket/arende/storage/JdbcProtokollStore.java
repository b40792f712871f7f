package se.trygghetspaket.arende.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.protokoll.Anslag;
import se.trygghetspaket.arende.domain.protokoll.Deltagarnotering;
import se.trygghetspaket.arende.domain.protokoll.DeltagarnoteringKind;
import se.trygghetspaket.arende.domain.protokoll.Expediering;
import se.trygghetspaket.arende.domain.protokoll.Justering;
import se.trygghetspaket.arende.domain.protokoll.Nedtagning;
import se.trygghetspaket.arende.domain.protokoll.ProtokollFacts;
import se.trygghetspaket.arende.domain.protokoll.ProtokollHinder;
import se.trygghetspaket.arende.domain.protokoll.ProtokollRefused;
import se.trygghetspaket.arende.domain.protokoll.ProtokollStore;
import se.trygghetspaket.arende.domain.protokoll.Rattelse;
import se.trygghetspaket.arende.domain.protokoll.RattelseField;
import se.trygghetspaket.arende.domain.protokoll.Receiver;
import se.trygghetspaket.arende.domain.protokoll.Registrerad;
import se.trygghetspaket.arende.domain.protokoll.Rost;
import se.trygghetspaket.arende.domain.protokoll.Rostvarde;
import se.trygghetspaket.arende.domain.protokoll.Votering;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.storage.Columns;

@Repository
class JdbcProtokollStore implements ProtokollStore {

	private static final String BY = ", u.id as by_id, u.name as by_name, f.recorded_at";

	private final JdbcClient jdbc;

	JdbcProtokollStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public ProtokollFacts find(ArendeId arende) {
		return new ProtokollFacts(
				dated(arende, "justering").map((row) -> new Registrerad<>(new Justering(row.datum), row.by, row.at))
					.orElse(null),
				dated(arende, "anslag").map((row) -> new Registrerad<>(new Anslag(row.required()), row.by, row.at))
					.orElse(null),
				dated(arende, "anslag_nedtagning")
					.map((row) -> new Registrerad<>(new Nedtagning(row.required()), row.by, row.at))
					.orElse(null),
				findVoteringar(arende), findNoteringar(arende), findRattelser(arende));
	}

	private Optional<Dated> dated(ArendeId arende, String table) {
		return this.jdbc
			.sql("select f.datum" + BY + " from " + table
					+ " f join app_user u on u.id = f.recorded_by where f.arende_id = :arende")
			.param("arende", arende.value())
			.query((row, number) -> new Dated(row.getObject("datum", LocalDate.class), Columns.user(row, "by"),
					Columns.instant(row, "recorded_at")))
			.optional();
	}

	private List<Registrerad<Votering>> findVoteringar(ArendeId arende) {
		return this.jdbc
			.sql("""
					select f.*, u.id as by_id, u.name as by_name, r.*
					from votering f
					join app_user u on u.id = f.recorded_by
					cross join lateral (
						select array_agg(r.namn order by r.position) as namn, array_agg(r.varde order by r.position) as varde
						from votering_rost r where r.votering_id = f.id) r
					where f.arende_id = :arende order by f.id
					""")
			.param("arende", arende.value())
			.query((row, number) -> registrerad(row, votering(row)))
			.list();
	}

	private List<Registrerad<Deltagarnotering>> findNoteringar(ArendeId arende) {
		return this.jdbc
			.sql("select f.*" + BY
					+ """
							 from deltagarnotering f join app_user u on u.id = f.recorded_by where f.arende_id = :arende order by f.id
							""")
			.param("arende", arende.value())
			.query((row, number) -> registrerad(row,
					new Deltagarnotering(DeltagarnoteringKind.valueOf(row.getString("kind")), row.getString("namn"),
							row.getString("text"))))
			.list();
	}

	private List<Registrerad<Rattelse>> findRattelser(ArendeId arende) {
		return this.jdbc.sql("select f.*" + BY + """
				 from rattelse f join app_user u on u.id = f.recorded_by where f.arende_id = :arende order by f.id
				""")
			.param("arende", arende.value())
			.query((row, number) -> registrerad(row,
					new Rattelse(RattelseField.valueOf(row.getString("field")), row.getString("from_value"),
							row.getString("to_value"), new Reason(row.getString("reason")))))
			.list();
	}

	@Override
	public List<Expediering> findExpedieringar(ArendeId arende) {
		return this.jdbc.sql("""
				select f.*, u.id as by_id, u.name as by_name, e.datum, s.id as sent_id, s.name as sent_name,
					e.recorded_at as sent_at
				from expediering_receiver f
				join app_user u on u.id = f.recorded_by
				left join expediering e on e.receiver_id = f.id
				left join app_user s on s.id = e.recorded_by
				where f.arende_id = :arende and not exists (select 1 from struck_receiver x where x.receiver_id = f.id)
				order by f.id
				""").param("arende", arende.value()).query((row, number) -> expediering(row)).list();
	}

	@Override
	public void insertJustering(ArendeId arende, Registrerad<Justering> justering) {
		insertDated("justering", arende, justering.fact().datum(), justering);
	}

	@Override
	public void insertAnslag(ArendeId arende, Registrerad<Anslag> anslag) {
		insertDated("anslag", arende, anslag.fact().up(), anslag);
	}

	@Override
	public void insertNedtagning(ArendeId arende, Registrerad<Nedtagning> down) {
		insertDated("anslag_nedtagning", arende, down.fact().datum(), down);
	}

	private void insertDated(String table, ArendeId arende, @Nullable LocalDate datum, Registrerad<?> fact) {
		int stored = recorded("insert into " + table + """
				 (arende_id, datum, recorded_by, recorded_at) values (:arende, :datum, :by, :at)
				on conflict (arende_id) do nothing
				""", fact).param("arende", arende.value()).param("datum", datum).update();
		requireOne(stored);
	}

	@Override
	public void insertVotering(ArendeId arende, Registrerad<Votering> votering) {
		Votering fact = votering.fact();
		long id = recorded("""
				insert into votering (arende_id, ja_text, nej_text, ja, nej, avstar, recorded_by, recorded_at)
				values (:arende, :jaText, :nejText, :ja, :nej, :avstar, :by, :at) returning id
				""", votering).param("arende", arende.value())
			.param("jaText", fact.jaText())
			.param("nejText", fact.nejText())
			.param("ja", fact.ja())
			.param("nej", fact.nej())
			.param("avstar", fact.avstar())
			.query(Long.class)
			.single();
		this.jdbc.sql("""
				insert into votering_rost (votering_id, position, namn, varde)
				select :id, r.position - 1, r.namn, r.varde
				from unnest(cast(:namn as text[]), cast(:varde as text[])) with ordinality as r (namn, varde, position)
				""")
			.param("id", id)
			.param("namn", fact.roster().stream().map(Rost::namn).toArray(String[]::new))
			.param("varde", fact.roster().stream().map((rost) -> rost.varde().name()).toArray(String[]::new))
			.update();
	}

	@Override
	public void insertNotering(ArendeId arende, Registrerad<Deltagarnotering> notering) {
		recorded("""
				insert into deltagarnotering (arende_id, kind, namn, text, recorded_by, recorded_at)
				values (:arende, :kind, :namn, :text, :by, :at)
				""", notering).param("arende", arende.value())
			.param("kind", notering.fact().kind().name())
			.param("namn", notering.fact().namn())
			.param("text", notering.fact().text())
			.update();
	}

	@Override
	public void insertRattelse(ArendeId arende, Registrerad<Rattelse> rattelse) {
		recorded("""
				insert into rattelse (arende_id, field, from_value, to_value, reason, recorded_by, recorded_at)
				values (:arende, :field, :from, :to, :reason, :by, :at)
				""", rattelse).param("arende", arende.value())
			.param("field", rattelse.fact().field().name())
			.param("from", rattelse.fact().from())
			.param("to", rattelse.fact().to())
			.param("reason", rattelse.fact().reason().text())
			.update();
	}

	@Override
	public void insertReceiver(ArendeId arende, Registrerad<Receiver> receiver) {
		recorded("""
				insert into expediering_receiver (arende_id, namn, adress, recorded_by, recorded_at)
				values (:arende, :namn, :adress, :by, :at)
				""", receiver).param("arende", arende.value())
			.param("namn", receiver.fact().namn())
			.param("adress", receiver.fact().adress())
			.update();
	}

	@Override
	public void strike(Expediering expediering, Registrerad<Receiver> struck) {
		requireOne(recorded("""
				insert into struck_receiver (receiver_id, recorded_by, recorded_at) values (:id, :by, :at)
				on conflict (receiver_id) do nothing
				""", struck).param("id", expediering.id()).update());
	}

	@Override
	public void insertSent(Expediering expediering, Registrerad<LocalDate> sent) {
		requireOne(recorded("""
				insert into expediering (receiver_id, datum, recorded_by, recorded_at) values (:id, :datum, :by, :at)
				on conflict (receiver_id) do nothing
				""", sent).param("id", expediering.id()).param("datum", sent.fact()).update());
	}

	private JdbcClient.StatementSpec recorded(String sql, Registrerad<?> fact) {
		return this.jdbc.sql(sql).param("by", fact.by().id()).param("at", Columns.timestamp(fact.at()));
	}

	private static void requireOne(int stored) {
		if (stored != 1) {
			throw new ProtokollRefused(ProtokollHinder.REDAN_REGISTRERAT);
		}
	}

	private static Votering votering(ResultSet row) throws SQLException {
		List<String> namn = Columns.texts(row, "namn");
		List<String> varde = Columns.texts(row, "varde");
		return new Votering(row.getString("ja_text"), row.getString("nej_text"), row.getInt("ja"), row.getInt("nej"),
				row.getInt("avstar"),
				IntStream.range(0, namn.size())
					.mapToObj((i) -> new Rost(namn.get(i), Rostvarde.valueOf(varde.get(i))))
					.toList());
	}

	private static Expediering expediering(ResultSet row) throws SQLException {
		LocalDate datum = row.getObject("datum", LocalDate.class);
		return new Expediering(row.getLong("id"),
				registrerad(row, new Receiver(row.getString("namn"), row.getString("adress"))), (datum != null)
						? new Registrerad<>(datum, Columns.user(row, "sent"), Columns.instant(row, "sent_at")) : null);
	}

	private static <T> Registrerad<T> registrerad(ResultSet row, T fact) throws SQLException {
		return new Registrerad<>(fact, Columns.user(row, "by"), Columns.instant(row, "recorded_at"));
	}

	/** A day with who recorded it; only a justering may lack the day. */
	private record Dated(@Nullable LocalDate datum, UserRef by, Instant at) {

		private LocalDate required() {
			if (this.datum == null) {
				throw new IllegalStateException("The column is not null");
			}
			return this.datum;
		}

	}

}
