package se.trygghetspaket.tjansteskrivelse.ooxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the parts of a document say that they belong with. */
final class OoxmlRelationships {

	/** "word/_rels/document.xml.rels" is of "word/document.xml". */
	private static final Pattern PART = Pattern.compile("(.*/)?_rels/([^/]*)\\.rels");

	private OoxmlRelationships() {
	}

	static List<OoxmlRelationship> read(Map<String, byte[]> parts) {
		List<OoxmlRelationship> all = new ArrayList<>();
		parts.forEach((name, content) -> {
			Matcher part = PART.matcher(name);
			if (part.matches()) {
				String folder = (part.group(1) != null) ? part.group(1) : "";
				String source = folder + part.group(2);
				OoxmlXml.forEachElement(content, (element) -> {
					if ("Relationship".equals(element.getLocalName())) {
						boolean external = "External".equalsIgnoreCase(OoxmlXml.attribute(element, "TargetMode"));
						String target = OoxmlXml.attribute(element, "Target");
						all.add(new OoxmlRelationship(source, OoxmlXml.attribute(element, "Id"),
								OoxmlXml.attribute(element, "Type"), external ? target : resolved(folder, target),
								external));
					}
				});
			}
		});
		return List.copyOf(all);
	}

	/** The name of a part from where it is named: "../media/a.png" beside "word/". */
	private static String resolved(String folder, String target) {
		List<String> path = new ArrayList<>();
		String whole = target.startsWith("/") ? target : folder + target;
		for (String step : whole.split("/")) {
			if ("..".equals(step)) {
				if (path.isEmpty()) {
					throw new OoxmlRefused(OoxmlFault.NAMES);
				}
				path.remove(path.size() - 1);
			}
			else if (!step.isEmpty() && !".".equals(step)) {
				path.add(step);
			}
		}
		return String.join("/", path);
	}

}
