package se.trygghetspaket.arende.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import se.trygghetspaket.historik.domain.HistoryChain;
import se.trygghetspaket.historik.domain.HistoryHead;
import se.trygghetspaket.historik.domain.SealedFile;
import se.trygghetspaket.historik.domain.SealedFiles;
import se.trygghetspaket.shared.Sha256;

/** The documents of the cases, to be verified. The hashes are made here, of the bytes. */
@Repository
class JdbcSealedFiles implements SealedFiles {

	/** Files that verifying keeps in memory at a time. */
	private static final int FETCH_SIZE = 10;

	private final JdbcClient jdbc;

	JdbcSealedFiles(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void readAll(Consumer<SealedFile> reader) {
		try (Stream<SealedFile> files = this.jdbc.sql("select d.* from dokument d order by d.arende_id, d.id")
			.withFetchSize(FETCH_SIZE)
			.query(JdbcSealedFiles::file)
			.stream()) {
			files.forEach(reader);
		}
	}

	private static SealedFile file(ResultSet row, int number) throws SQLException {
		String sha256 = row.getString("sha256");
		return new SealedFile(HistoryChain.ofArende(row.getLong("arende_id")),
				"%s (handling %d, version %d)".formatted(row.getString("file_name"), row.getLong("id"),
						row.getInt("version")),
				new HistoryHead(row.getLong("head_number"), row.getString("head_sha256")), sha256,
				Sha256.of(row.getBytes("content")).equals(sha256));
	}

}
