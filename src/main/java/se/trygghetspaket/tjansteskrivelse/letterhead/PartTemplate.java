package se.trygghetspaket.tjansteskrivelse.letterhead;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.w3c.dom.Document;

/** A part as text, with marks where something is put in for each document. */
final class PartTemplate {

	private static final Pattern MARK = Pattern.compile("<\\?" + WordXml.MARK + " ([^?]*?)\\s*\\?>");

	private final String name;

	private final List<String> texts = new ArrayList<>();

	/** What is put in after each text but the last. */
	private final List<String> marks = new ArrayList<>();

	private PartTemplate(String name, String xml) {
		this.name = name;
		Matcher matcher = MARK.matcher(xml);
		int from = 0;
		while (matcher.find()) {
			this.texts.add(xml.substring(from, matcher.start()));
			this.marks.add(matcher.group(1));
			from = matcher.end();
		}
		this.texts.add(xml.substring(from));
	}

	static PartTemplate of(String name, Document part) {
		return new PartTemplate(name, WordXml.write(part));
	}

	String name() {
		return this.name;
	}

	/** The part with XML put in at each mark, nothing where none is given. */
	byte[] fill(Map<String, String> values) {
		StringBuilder xml = new StringBuilder();
		for (int i = 0; i < this.marks.size(); i++) {
			xml.append(this.texts.get(i)).append(values.getOrDefault(this.marks.get(i), ""));
		}
		return xml.append(this.texts.get(this.texts.size() - 1)).toString().getBytes(StandardCharsets.UTF_8);
	}

}
