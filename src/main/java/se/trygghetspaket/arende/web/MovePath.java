package se.trygghetspaket.arende.web;

import java.util.EnumMap;
import java.util.Map;

import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.shared.NotFound;

/** The last part of the address where a move is made. */
final class MovePath {

	/** The paths of the moves that take nothing but a reason. */
	static final String ROAD = "aterlamna-fran-ekonomi|aterlamna-fran-underskrift|ta-tillbaka|ny-version|lagg-ner|utgang|avsluta";

	private static final Map<ArendeMove, String> PATHS = new EnumMap<>(ArendeMove.class);

	static {
		PATHS.put(ArendeMove.SUBMIT, "lamna-till-ekonomi");
		PATHS.put(ArendeMove.GIVE_UP, "lagg-ner");
		PATHS.put(ArendeMove.CERTIFY, "intyga");
		PATHS.put(ArendeMove.RETURN_FROM_FINANCE, "aterlamna-fran-ekonomi");
		PATHS.put(ArendeMove.SIGN, "skriv-under");
		PATHS.put(ArendeMove.RETURN_FROM_SIGNING, "aterlamna-fran-underskrift");
		PATHS.put(ArendeMove.WITHDRAW, "ta-tillbaka");
		PATHS.put(ArendeMove.RECORD_BESLUT, "beslut");
		PATHS.put(ArendeMove.RECORD_BORDLAGGNING, "bordlaggning");
		PATHS.put(ArendeMove.RESUME, "nytt-sammantrade");
		PATHS.put(ArendeMove.RECORD_ATERREMISS, "aterremiss");
		PATHS.put(ArendeMove.START_VERSION, "ny-version");
		PATHS.put(ArendeMove.RECORD_UTGANG, "utgang");
		PATHS.put(ArendeMove.RECORD_EXPEDIERING, "expediering");
		PATHS.put(ArendeMove.CLOSE, "avsluta");
	}

	private MovePath() {
	}

	/**
	 * Where a move is made.
	 * @throws NotFound for one that has no page of its own
	 */
	static String of(ArendeMove move) {
		String path = PATHS.get(move);
		if (path == null) {
			throw new NotFound("page of " + move);
		}
		return path;
	}

	/**
	 * The move that is made at a path.
	 * @throws NotFound if there is none
	 */
	static ArendeMove move(String path) {
		return PATHS.entrySet()
			.stream()
			.filter((entry) -> entry.getValue().equals(path))
			.findFirst()
			.map(Map.Entry::getKey)
			.orElseThrow(() -> new NotFound("move at " + path));
	}

}
