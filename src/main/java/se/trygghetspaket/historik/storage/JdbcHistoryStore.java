package se.trygghetspaket.historik.storage;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import se.trygghetspaket.historik.domain.HistoryChain;
import se.trygghetspaket.historik.domain.HistoryEntry;
import se.trygghetspaket.historik.domain.HistoryEvent;
import se.trygghetspaket.historik.domain.HistoryEventKind;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.historik.domain.HistoryFilter;
import se.trygghetspaket.historik.domain.HistoryHash;
import se.trygghetspaket.historik.domain.HistoryHead;
import se.trygghetspaket.historik.domain.HistoryMark;
import se.trygghetspaket.historik.domain.HistoryPage;
import se.trygghetspaket.historik.domain.HistorySeal;
import se.trygghetspaket.historik.domain.HistoryStore;
import se.trygghetspaket.historik.domain.NamedFile;
import se.trygghetspaket.historik.domain.OpenEntry;
import se.trygghetspaket.historik.domain.StoredHistoryEntry;
import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.storage.Columns;

@Repository
class JdbcHistoryStore implements HistoryStore {

	private static final String OF_CHAIN = " where e.chain_kind = :kind and e.chain_id = :id ";

	private static final String SELECTED = OF_CHAIN + """
			and (cast(:by as bigint) is null or e.recorded_by = :by)
			and (cast(:insats as bigint) is null or :insats = any(e.insats_ids))
			and (cast(:from as timestamptz) is null or e.recorded_at >= :from)
			and (cast(:before as timestamptz) is null or e.recorded_at < :before)
			and (:working or not e.working)
			""";

	/** Rows that verifying keeps in memory at a time. */
	private static final int FETCH_SIZE = 500;

	private final JdbcClient jdbc;

	JdbcHistoryStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public HistoryHead lock(HistoryChain chain) {
		of(chain, "insert into historik_chain (chain_kind, chain_id) values (:kind, :id) on conflict do nothing")
			.update();
		of(chain, "select 1 from historik_chain e" + OF_CHAIN + "for no key update").query(Integer.class).single();
		return head(chain);
	}

	@Override
	public HistoryEntry append(HistoryChain chain, HistoryHead head, Instant at, UserRef by, HistoryEvent event) {
		long number = head.number() + 1;
		byte[] payload = HistoryPayload.of(at, by, event).bytes();
		HistoryHash hash = HistoryHash.of(chain, number, payload, head.sha256());
		of(chain,
				"""
						insert into historik_entry (chain_kind, chain_id, number, recorded_at, recorded_by, kind, working, insats_ids,
							payload, payload_sha256, previous_sha256, sha256)
						values (:kind, :id, :number, :at, :by, :event, :working, :insatser, :payload, :payloadSha256, :previous, :sha256)
						""")
			.param("number", number)
			.param("at", Columns.timestamp(at))
			.param("by", by.id())
			.param("event", event.kind().name())
			.param("working", event.working())
			.param("insatser", event.insatser().toArray(Long[]::new))
			.param("payload", payload)
			.param("payloadSha256", hash.payload())
			.param("previous", hash.previous())
			.param("sha256", hash.sha256())
			.update();
		return new HistoryEntry(chain, number, at, by, event, hash);
	}

	@Override
	public HistoryHead head(HistoryChain chain) {
		return of(chain,
				"select e.number, e.sha256 from historik_entry e" + OF_CHAIN + "order by e.number desc limit 1")
			.query((row, number) -> new HistoryHead(row.getLong("number"), row.getString("sha256")))
			.optional()
			.orElse(HistoryHead.NONE);
	}

	@Override
	public HistoryPage search(HistoryChain chain, HistoryFilter filter, int page) {
		int total = selected(chain, filter, "select count(*) from historik_entry e" + SELECTED).query(Integer.class)
			.single();
		int shown = Math.min(page, new HistoryPage(List.of(), total, 1).pages());
		List<HistoryEntry> entries = selected(chain, filter,
				"select e.* from historik_entry e" + SELECTED + "order by e.number desc limit :size offset :skipped")
			.param("size", HistoryPage.SIZE)
			.param("skipped", (shown - 1) * HistoryPage.SIZE)
			.query(JdbcHistoryStore::entry)
			.list();
		return new HistoryPage(entries, total, shown);
	}

	@Override
	public List<HistoryEntry> findAll(HistoryChain chain, HistoryFilter filter) {
		return selected(chain, filter, "select e.* from historik_entry e" + SELECTED + "order by e.number")
			.query(JdbcHistoryStore::entry)
			.list();
	}

	@Override
	public List<HistoryMark> findMarks(HistoryChain chain) {
		return of(chain,
				"select e.number, e.working, e.payload_sha256, e.previous_sha256, e.sha256 from historik_entry e"
						+ OF_CHAIN + "order by e.number")
			.query((row, number) -> new HistoryMark(row.getLong("number"), row.getBoolean("working"), hash(row)))
			.list();
	}

	@Override
	public List<OpenEntry> findOpen(HistoryChain chain) {
		return of(chain, """
				select e.number, e.working, e.payload_sha256, e.previous_sha256, e.sha256,
					case when not e.working then e.payload end as payload
				from historik_entry e
				""" + OF_CHAIN + "order by e.number").query((row, number) -> {
			byte[] payload = row.getBytes("payload");
			return new OpenEntry(new HistoryMark(row.getLong("number"), row.getBoolean("working"), hash(row)),
					(payload != null) ? new String(payload, StandardCharsets.UTF_8) : null);
		}).list();
	}

	@Override
	public List<UserRef> findPeople(HistoryChain chain, HistoryFilter filter) {
		return selected(chain, filter,
				"select u.id, u.name from app_user u where u.id in (select e.recorded_by " + "from historik_entry e"
						+ SELECTED + ") order by u.name, u.id")
			.query((row, number) -> new UserRef(row.getLong("id"), row.getString("name")))
			.list();
	}

	@Override
	public Set<Long> findInsatser(HistoryChain chain, HistoryFilter filter) {
		return new HashSet<>(selected(chain, filter,
				"select distinct i.insats from historik_entry e cross join unnest(e.insats_ids) as i (insats)"
						+ SELECTED)
			.query(Long.class)
			.list());
	}

	@Override
	public void insertSeal(HistorySeal seal, Instant at) {
		of(seal.chain(), """
				insert into historik_seal (chain_kind, chain_id, number, sha256, what, sealed_at)
				values (:kind, :id, :number, :sha256, :what, :at)
				""").param("number", seal.head().number())
			.param("sha256", seal.head().sha256())
			.param("what", seal.what())
			.param("at", Columns.timestamp(at))
			.update();
	}

	@Override
	public List<HistoryChain> findChains() {
		return this.jdbc.sql("select chain_kind, chain_id from historik_chain")
			.query((row, number) -> chain(row))
			.list();
	}

	@Override
	public List<HistorySeal> findSeals() {
		return this.jdbc.sql("select chain_kind, chain_id, number, sha256, what from historik_seal")
			.query((row, number) -> new HistorySeal(chain(row),
					new HistoryHead(row.getLong("number"), row.getString("sha256")), row.getString("what")))
			.list();
	}

	@Override
	public void readAll(Consumer<StoredHistoryEntry> reader) {
		try (Stream<StoredHistoryEntry> rows = this.jdbc
			.sql("select e.* from historik_entry e order by e.chain_kind, e.chain_id, e.number")
			.withFetchSize(FETCH_SIZE)
			.query(JdbcHistoryStore::stored)
			.stream()) {
			rows.forEach(reader);
		}
	}

	private JdbcClient.StatementSpec of(HistoryChain chain, String sql) {
		return this.jdbc.sql(sql).param("kind", chain.kind().name()).param("id", chain.id());
	}

	private JdbcClient.StatementSpec selected(HistoryChain chain, HistoryFilter filter, String sql) {
		return of(chain, sql).param("by", filter.by())
			.param("insats", filter.insats())
			.param("from", timestamp(filter.from()))
			.param("before", timestamp(filter.before()))
			.param("working", filter.working());
	}

	private static @Nullable Object timestamp(@Nullable Instant at) {
		return (at != null) ? Columns.timestamp(at) : null;
	}

	private static HistoryEntry entry(ResultSet row, int number) throws SQLException {
		HistoryPayload payload = HistoryPayload.read(row.getBytes("payload"));
		return new HistoryEntry(chain(row), row.getLong("number"), payload.instant(), payload.by(), payload.event(),
				hash(row));
	}

	private static StoredHistoryEntry stored(ResultSet row, int number) throws SQLException {
		return new StoredHistoryEntry(chain(row), row.getLong("number"), row.getBytes("payload"), hash(row),
				faithful(row), files(row));
	}

	/** The documents that the payload names; none of one that cannot be read. */
	private static List<NamedFile> files(ResultSet row) throws SQLException {
		if (!HistoryEventKind.DOKUMENT_STORED.name().equals(row.getString("kind"))) {
			return List.of();
		}
		try {
			return HistoryPayload.read(row.getBytes("payload"))
				.event()
				.changes()
				.stream()
				.filter((change) -> change.field() == HistoryField.SHA256 && change.to() != null)
				.map((change) -> new NamedFile(change.subject(), Objects.requireNonNull(change.to())))
				.toList();
		}
		catch (RuntimeException ex) {
			return List.of();
		}
	}

	/** Whether the columns say what the payload says. */
	private static boolean faithful(ResultSet row) throws SQLException {
		try {
			HistoryPayload payload = HistoryPayload.read(row.getBytes("payload"));
			HistoryEvent event = payload.event();
			return payload.instant().equals(Columns.instant(row, "recorded_at"))
					&& payload.byId() == row.getLong("recorded_by") && payload.kind().equals(row.getString("kind"))
					&& event.working() == row.getBoolean("working")
					&& Objects.equals(event.insatser(), Columns.longs(row, "insats_ids"));
		}
		catch (RuntimeException ex) {
			return false;
		}
	}

	private static HistoryChain chain(ResultSet row) throws SQLException {
		return new HistoryChain(HistoryChain.Kind.valueOf(row.getString("chain_kind")), row.getLong("chain_id"));
	}

	private static HistoryHash hash(ResultSet row) throws SQLException {
		return new HistoryHash(row.getString("payload_sha256"), row.getString("previous_sha256"),
				row.getString("sha256"));
	}

}
