package se.trygghetspaket.tjansteskrivelse.letterhead;

import java.nio.charset.StandardCharsets;

/** What a document is called among others, who made it and when. */
final class CoreProperties {

	private static final String CREATOR = "Trygghetspaket";

	private static final String XML = """
			<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
			<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
			xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
			xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>%s</dc:title><dc:subject>%s</dc:subject>\
			<dc:creator>%s</dc:creator><dc:language>%s</dc:language>\
			<dcterms:created xsi:type="dcterms:W3CDTF">%s</dcterms:created></cp:coreProperties>""";

	private CoreProperties() {
	}

	static byte[] of(LetterheadText text) {
		return XML
			.formatted(WordXml.escape(text.title()), WordXml.escape(text.subject()), CREATOR,
					WordXml.escape(text.language()), WordXml.escape(text.created()))
			.getBytes(StandardCharsets.UTF_8);
	}

}
