package se.trygghetspaket.arende.web;

import java.util.Set;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.shared.Role;

/**
 * Every move of the design, with where it is made, by whom and with what: from where to
 * where as the design has it, whatever the code says.
 */
enum TestMove {

	SUBMIT("lamna-till-ekonomi", Role.HANDLAGGARE, ArendeStatus.EKONOMIGRANSKNING, ArendeStatus.UTKAST),

	GIVE_UP("lagg-ner", Role.HANDLAGGARE, ArendeStatus.ATERTAGET, ArendeStatus.UTKAST),

	CERTIFY("intyga", Role.EKONOM, ArendeStatus.UNDERTECKNANDE, ArendeStatus.EKONOMIGRANSKNING),

	RETURN_FROM_FINANCE("aterlamna-fran-ekonomi", Role.EKONOM, ArendeStatus.UTKAST, ArendeStatus.EKONOMIGRANSKNING),

	SIGN("skriv-under", Role.UNDERTECKNARE, ArendeStatus.INLAMNAT, ArendeStatus.UNDERTECKNANDE),

	RECORD_SIGNATURE("underskrifter/", Role.HANDLAGGARE, ArendeStatus.INLAMNAT, ArendeStatus.UNDERTECKNANDE),

	RETURN_FROM_SIGNING("aterlamna-fran-underskrift", Role.UNDERTECKNARE, ArendeStatus.UTKAST,
			ArendeStatus.UNDERTECKNANDE),

	/** Made on the page of the ram, for every case that is being signed. */
	CERTIFY_AGAIN("", Role.EKONOM, ArendeStatus.EKONOMIGRANSKNING, ArendeStatus.UNDERTECKNANDE),

	WITHDRAW("ta-tillbaka", Role.HANDLAGGARE, ArendeStatus.UTKAST, ArendeStatus.EKONOMIGRANSKNING,
			ArendeStatus.UNDERTECKNANDE, ArendeStatus.INLAMNAT),

	RECORD_BESLUT("beslut", Role.NAMNDSEKRETERARE, ArendeStatus.BESLUTAT, ArendeStatus.INLAMNAT),

	RECORD_BORDLAGGNING("bordlaggning", Role.NAMNDSEKRETERARE, ArendeStatus.BORDLAGT, ArendeStatus.INLAMNAT),

	RESUME("nytt-sammantrade", Role.NAMNDSEKRETERARE, ArendeStatus.INLAMNAT, ArendeStatus.BORDLAGT),

	RECORD_ATERREMISS("aterremiss", Role.NAMNDSEKRETERARE, ArendeStatus.ATERREMITTERAT, ArendeStatus.INLAMNAT),

	START_VERSION("ny-version", Role.HANDLAGGARE, ArendeStatus.UTKAST, ArendeStatus.ATERREMITTERAT),

	RECORD_UTGANG("utgang", Role.NAMNDSEKRETERARE, ArendeStatus.UTGATT, ArendeStatus.INLAMNAT, ArendeStatus.BORDLAGT,
			ArendeStatus.ATERREMITTERAT),

	RECORD_EXPEDIERING("expediering", Role.NAMNDSEKRETERARE, ArendeStatus.EXPEDIERAT, ArendeStatus.BESLUTAT),

	CLOSE("avsluta", Role.NAMNDSEKRETERARE, ArendeStatus.AVSLUTAT, ArendeStatus.EXPEDIERAT);

	private static final String WHY = "Underlaget räcker inte.";

	private static final String PARAGRAF = "12";

	private final String step;

	final Role role;

	final ArendeStatus to;

	final Set<ArendeStatus> from;

	TestMove(String step, Role role, ArendeStatus to, ArendeStatus... from) {
		this.step = step;
		this.role = role;
		this.to = to;
		this.from = Set.of(from);
	}

	/** Whether the page of the case leads to it. */
	boolean onCasePage() {
		return this != CERTIFY_AGAIN;
	}

	/** Whether its page is there to be read at a status that it does not lead from. */
	boolean readableAt(ArendeStatus status) {
		return switch (status) {
			case BESLUTAT, EXPEDIERAT, AVSLUTAT -> this == RECORD_BESLUT || this == RECORD_EXPEDIERING;
			default -> false;
		};
	}

	String path(TestRoad road, ArendeId id) {
		return switch (this) {
			case CERTIFY_AGAIN -> "/paket/" + road.paket.slug() + "/" + TestRoad.YEAR.value() + "/budgetram";
			case RECORD_SIGNATURE -> path(id.value(), road.outsidePlace(id));
			default -> path(id.value(), 0);
		};
	}

	String path(long arende, long place) {
		return "/arenden/" + arende + "/" + this.step + ((this == RECORD_SIGNATURE) ? place : "");
	}

	/** Name and value, in turn, that would do if role and status were right. */
	String[] fields(TestRoad road, ArendeId id) {
		return switch (this) {
			case SUBMIT, CERTIFY -> SeenFields.of(road.akt(id));
			case SIGN, START_VERSION, CLOSE -> new String[0];
			case GIVE_UP, RETURN_FROM_FINANCE, RETURN_FROM_SIGNING, WITHDRAW, RECORD_UTGANG ->
				new String[] { "skal", WHY };
			case RECORD_SIGNATURE -> new String[] { "datum", "2021-02-01", "referens", "Handling 7" };
			case CERTIFY_AGAIN -> new String[] { "action", "confirm" };
			case RECORD_BESLUT -> meeting("utfall", "BIFALL");
			case RECORD_BORDLAGGNING -> meeting("skal", "");
			case RECORD_ATERREMISS -> meeting("skal", WHY);
			case RESUME -> new String[] { "datum", "2021-03-08" };
			case RECORD_EXPEDIERING -> new String[] { "allt", "ja", "datum", TestRoad.MEETING.toString() };
		};
	}

	/** Leaves a case that stands where the move leads from nothing to do but the move. */
	void prepare(TestRoad road, ArendeId id) {
		switch (this) {
			case SIGN -> road.signOutside(id);
			case RECORD_SIGNATURE -> road.signHere(id);
			case RECORD_EXPEDIERING -> road.prepareExpediering(id);
			default -> {
			}
		}
	}

	private static String[] meeting(String name, String value) {
		return new String[] { "datum", TestRoad.MEETING.toString(), "paragraf", PARAGRAF, name, value };
	}

}
