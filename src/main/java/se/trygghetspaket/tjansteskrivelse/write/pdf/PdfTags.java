package se.trygghetspaket.tjansteskrivelse.write.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tags say what the page means where openhtmltopdf only knows how it looks: a
 * list item's label, a table's caption and description, one heading cell although it is
 * printed on every page, and no boxes that stand for nothing.
 */
final class PdfTags {

	/** Titles that the page gives to elements which are to be tagged otherwise. */
	static final String LABEL = "tag:Lbl";

	static final String CAPTION = "tag:Caption";

	static final String NUMBERED = "tag:Decimal";

	static final String BULLETED = "tag:Disc";

	static final String DESCRIPTION = "tag:Summary ";

	private static final COSName ALT = COSName.getPDFName("Alt");

	private static final COSName ROOT = COSName.getPDFName("StructTreeRoot");

	private static final List<String> EMPTY = List.of("Div", "Span", "TFoot", "TBody");

	private final RepeatedHeadings repeated = new RepeatedHeadings();

	private PdfTags() {
	}

	static void tidy(PDDocument document) throws IOException {
		PdfTags tags = new PdfTags();
		COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(ROOT);
		if (root != null) {
			kids(root).forEach((kid) -> tags.tidy((COSDictionary) kid));
		}
		tags.repeated.hide(document);
	}

	private void tidy(COSDictionary element) {
		List<COSBase> kept = new ArrayList<>();
		for (COSBase kid : kids(element)) {
			if (isElement(kid)) {
				COSDictionary child = (COSDictionary) kid;
				tidy(child);
				kept.addAll(isBox(child) ? adopted(kids(child), element) : List.of(child));
			}
			else {
				kept.add(kid);
			}
		}
		setKids(element, kept);
		switch (tag(element)) {
			case "L" -> sayNumbering(element);
			case "Div" -> sayParagraph(element);
			case "LI" -> moveLabel(element);
			case "TH" -> keepFirstPage(element);
			default -> {
			}
		}
		moveCaptions(element);
	}

	/** An element that says nothing: without content, or only around other elements. */
	private static boolean isBox(COSDictionary element) {
		List<COSBase> kids = kids(element);
		if (kids.isEmpty()) {
			return EMPTY.contains(tag(element));
		}
		boolean onlyElements = !element.containsKey(ALT) && kids.stream().allMatch(PdfTags::isElement);
		return switch (tag(element)) {
			case "Span" -> onlyElements;
			case "Div" -> onlyElements && kids.stream().noneMatch((kid) -> tag(kid).equals("Span"));
			default -> false;
		};
	}

	/** A heading cell belongs to the page that it stands on first. */
	private void keepFirstPage(COSDictionary element) {
		List<COSBase> kept = new ArrayList<>();
		for (COSBase kid : kids(element)) {
			COSDictionary page = (kid instanceof COSDictionary place) ? place.getCOSDictionary(COSName.PG) : null;
			if (isElement(kid)) {
				keepFirstPage((COSDictionary) kid);
			}
			if (isElement(kid) || page == null || page == element.getCOSDictionary(COSName.PG)) {
				kept.add(kid);
			}
			else {
				this.repeated.add(page, ((COSDictionary) kid).getInt(COSName.MCID));
			}
		}
		setKids(element, kept);
	}

	/** A box with text of its own. */
	private static void sayParagraph(COSDictionary element) {
		if (!isBox(element)) {
			element.setItem(COSName.S, COSName.getPDFName("P"));
		}
	}

	/** The labels are text, so the list itself does not know what they are. */
	private static void sayNumbering(COSDictionary list) {
		String title = list.getString(ALT, "");
		COSDictionary attributes = list.getCOSDictionary(COSName.A);
		if (attributes != null && (title.equals(NUMBERED) || title.equals(BULLETED))) {
			attributes.setName(COSName.getPDFName("ListNumbering"), title.substring(title.indexOf(':') + 1));
			list.removeItem(ALT);
		}
	}

	private static void moveLabel(COSDictionary item) {
		COSDictionary label = find(item, LABEL);
		if (label != null) {
			COSDictionary parent = label.getCOSDictionary(COSName.P);
			if (parent != null) {
				List<COSBase> left = kids(parent);
				left.remove(label);
				setKids(parent, left);
			}
			retag(label, "Lbl");
			List<COSBase> kids = kids(item);
			kids.add(0, label);
			setKids(item, adopted(kids, item));
		}
	}

	private static void moveCaptions(COSDictionary element) {
		List<COSBase> kids = kids(element);
		for (int i = 1; i < kids.size(); i++) {
			if (isElement(kids.get(i)) && isElement(kids.get(i - 1)) && tag(kids.get(i)).equals("Table")
					&& CAPTION.equals(((COSDictionary) kids.get(i - 1)).getString(ALT))) {
				COSDictionary caption = (COSDictionary) kids.remove(--i);
				COSDictionary table = (COSDictionary) kids.get(i);
				retag(caption, "Caption");
				List<COSBase> inside = kids(table);
				inside.add(0, caption);
				setKids(table, adopted(inside, table));
				describe(table);
			}
		}
		setKids(element, kids);
	}

	private static void describe(COSDictionary table) {
		String description = table.getString(ALT, "");
		if (description.startsWith(DESCRIPTION)) {
			COSDictionary attributes = new COSDictionary();
			attributes.setItem(COSName.O, COSName.getPDFName("Table"));
			attributes.setString(COSName.getPDFName("Summary"), description.substring(DESCRIPTION.length()));
			table.setItem(COSName.A, attributes);
			table.removeItem(ALT);
		}
	}

	/** The first element below one that has a title. */
	private static @Nullable COSDictionary find(COSDictionary element, String title) {
		for (COSBase kid : kids(element)) {
			if (isElement(kid)) {
				COSDictionary child = (COSDictionary) kid;
				COSDictionary found = title.equals(child.getString(ALT)) ? child : find(child, title);
				return found;
			}
		}
		return null;
	}

	private static void retag(COSDictionary element, String tag) {
		element.setItem(COSName.S, COSName.getPDFName(tag));
		element.removeItem(ALT);
	}

	private static List<COSBase> adopted(List<COSBase> kids, COSDictionary parent) {
		kids.stream().filter(PdfTags::isElement).forEach((kid) -> ((COSDictionary) kid).setItem(COSName.P, parent));
		return kids;
	}

	private static boolean isElement(COSBase kid) {
		return kid instanceof COSDictionary dictionary && dictionary.containsKey(COSName.S);
	}

	private static String tag(COSBase element) {
		return ((COSDictionary) element).getNameAsString(COSName.S, "");
	}

	private static List<COSBase> kids(COSDictionary element) {
		COSBase kids = element.getDictionaryObject(COSName.K);
		List<COSBase> list = new ArrayList<>();
		if (kids instanceof COSArray array) {
			for (int i = 0; i < array.size(); i++) {
				list.add(array.getObject(i));
			}
		}
		else if (kids != null) {
			list.add(kids);
		}
		return list;
	}

	private static void setKids(COSDictionary element, List<COSBase> kids) {
		COSArray array = new COSArray();
		kids.forEach(array::add);
		if (kids.isEmpty()) {
			element.removeItem(COSName.K);
		}
		else {
			element.setItem(COSName.K, array);
		}
	}

}
