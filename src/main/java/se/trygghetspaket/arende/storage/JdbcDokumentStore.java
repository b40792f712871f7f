package se.trygghetspaket.arende.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.dokument.Dokument;
import se.trygghetspaket.arende.domain.dokument.DokumentFile;
import se.trygghetspaket.arende.domain.dokument.DokumentKind;
import se.trygghetspaket.arende.domain.dokument.DokumentMoment;
import se.trygghetspaket.arende.domain.dokument.DokumentStore;
import se.trygghetspaket.arende.domain.dokument.NewDokument;
import se.trygghetspaket.historik.domain.HistoryHead;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.storage.Columns;

@Repository
class JdbcDokumentStore implements DokumentStore {

	private final JdbcClient jdbc;

	JdbcDokumentStore(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Dokument> findAll(ArendeId arende) {
		return this.jdbc
			.sql("""
					select d.id, d.version, d.kind, d.moment, d.occasion, d.format, d.file_name, d.media_type, d.size_bytes, d.sha256,
						d.head_number, d.head_sha256, d.made_at, u.id as made_by_id, u.name as made_by_name
					from dokument d join app_user u on u.id = d.made_by
					where d.arende_id = :arende order by d.id
					""")
			.param("arende", arende.value())
			.query(JdbcDokumentStore::dokument)
			.list();
	}

	@Override
	public byte[] content(Dokument dokument) {
		return this.jdbc.sql("select content from dokument where id = :id")
			.param("id", dokument.id())
			.query((row, number) -> row.getBytes("content"))
			.optional()
			.orElseThrow(() -> new NotFound("dokument " + dokument.id()));
	}

	@Override
	public int nextOccasion(Arende arende, DokumentKind kind, DokumentMoment moment) {
		return this.jdbc.sql("""
				select coalesce(max(occasion), 0) + 1 from dokument
				where arende_id = :arende and version = :version and kind = :kind and moment = :moment
				""")
			.param("arende", arende.id().value())
			.param("version", arende.version())
			.param("kind", kind.name())
			.param("moment", moment.name())
			.query(Integer.class)
			.single();
	}

	@Override
	public void insert(Arende arende, DokumentKind kind, DokumentMoment moment, int occasion, NewDokument made,
			HistoryHead head, UserRef by, Instant at) {
		this.jdbc
			.sql("""
					insert into dokument (arende_id, version, kind, moment, occasion, format, file_name, media_type, content,
						size_bytes, sha256, head_number, head_sha256, made_by, made_at)
					values (:arende, :version, :kind, :moment, :occasion, :format, :name, :type, :content, :size, :sha256,
						:headNumber, :headSha256, :by, :at)
					""")
			.param("arende", arende.id().value())
			.param("version", arende.version())
			.param("kind", kind.name())
			.param("moment", moment.name())
			.param("occasion", occasion)
			.param("format", made.file().format())
			.param("name", made.file().name())
			.param("type", made.file().mediaType())
			.param("content", made.content())
			.param("size", made.file().size())
			.param("sha256", made.sha256())
			.param("headNumber", head.number())
			.param("headSha256", head.sha256())
			.param("by", by.id())
			.param("at", Columns.timestamp(at))
			.update();
	}

	private static Dokument dokument(ResultSet row, int number) throws SQLException {
		DokumentFile file = new DokumentFile(row.getString("file_name"), row.getString("format"),
				row.getString("media_type"), row.getLong("size_bytes"));
		return new Dokument(row.getLong("id"), row.getInt("version"), DokumentKind.valueOf(row.getString("kind")),
				DokumentMoment.valueOf(row.getString("moment")), row.getInt("occasion"), file, row.getString("sha256"),
				new HistoryHead(row.getLong("head_number"), row.getString("head_sha256")), Columns.user(row, "made_by"),
				Columns.instant(row, "made_at"));
	}

}
