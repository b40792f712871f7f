package se.trygghetspaket.start.web;

import se.trygghetspaket.arende.domain.list.ArendeSummary;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;

/**
 * What there is to do with something that waits.
 *
 * @param key the end of the key of its button's text, empty where there is nothing
 * @param href where it is done
 */
record NextStep(String key, String href) {

	static NextStep of(ArendeSummary arende, Why why, Actor reader) {
		String href = "/arenden/" + arende.id().value();
		return switch (arende.status()) {
			case UTKAST -> new NextStep(why.reason().isEmpty() ? "draft" : "returned", href);
			case EKONOMIGRANSKNING -> new NextStep("certify", href + "/intyga");
			case UNDERTECKNANDE -> reader.has(Role.UNDERTECKNARE) ? new NextStep("sign", href + "/skriv-under")
					: new NextStep("recordSignature", href);
			case INLAMNAT -> handedIn(why, href);
			case BORDLAGT -> new NextStep("resume", href + "/nytt-sammantrade");
			case ATERREMITTERAT -> new NextStep("newVersion", href + "/ny-version");
			case BESLUTAT -> new NextStep("expedite", href + "/expediering");
			case EXPEDIERAT -> new NextStep("close", href);
			case AVSLUTAT, ATERTAGET, UTGATT -> new NextStep("", href);
		};
	}

	private static NextStep handedIn(Why why, String href) {
		return switch (why.sentence().key()) {
			case "start.why.planned" -> new NextStep("meeting", "/sammantraden/" + why.sentence().arguments().get(1));
			case "start.why.held" -> new NextStep("decide", href + "/beslut");
			default -> new NextStep("plan", href);
		};
	}

}
