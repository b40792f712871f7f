package se.trygghetspaket.historik;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryEventKind;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.language.PageText;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountFormat;

/** Tells in plain Swedish what one change is. */
final class ChangeText {

	/** Constants that are shown by their labels, and the type that the labels are of. */
	private static final Map<HistoryField, String> LABELS = Map.of(HistoryField.STATUS, "ArendeStatus.",
			HistoryField.UTFALL, "Beslutsutfall.", HistoryField.ORGAN, "Beslutsorgan.", HistoryField.ARCHIVE_PROFILE,
			"ArchiveProfile.", HistoryField.COMPARED_WITH, "ComparedWith.");

	private final PageText messages;

	ChangeText(PageText messages) {
		this.messages = messages;
	}

	/**
	 * What one change of an event is.
	 * @param told whether the event has a sentence of its own, which names the person
	 */
	HistoryLine.Detail detail(String name, HistoryEventKind kind, boolean told, HistoryChange change,
			AmountStyle style) {
		if (kind == HistoryEventKind.SAMMANTRADE_CHANGED) {
			return said("historik.sammantrade." + change.field() + how(change), change.subject(), plain(change.from()),
					plain(change.to()));
		}
		if (kind == HistoryEventKind.YRKANDE_RECORDED) {
			return said("historik.yrkande" + how(change), change.subject(),
					plain(change.added() ? change.to() : change.from()));
		}
		if (kind == HistoryEventKind.SETTINGS_CHANGED && change.field() == HistoryField.SHA256) {
			return said("historik.change.LETTERHEAD.hash" + how(change), plain(change.from()), plain(change.to()));
		}
		return switch (change.field()) {
			case AMOUNT, BRUTTO, YEAR_SUM, SPENT -> amount(name, kind, change, style);
			case MOTIVERING, AVSNITT_TEXT, HELP_TEXT -> longText(name, change);
			case FULL_ALLOCATION -> said("historik.change.FULL_ALLOCATION." + change.to(), name);
			case REQUIRED -> said("historik.change.REQUIRED." + change.to(), name, change.subject());
			case BESLUT_FORM -> said("historik.change.BESLUT_FORM", name);
			case AVRUNDNING -> said("historik.change.AVRUNDNING." + change.to(), name);
			case LABEL, POSITION -> said("historik.change." + change.field(), name, change.subject(),
					plain(change.from()), plain(change.to()));
			case UNDERSKRIFT -> signature(name, change);
			case REFERENCE -> said("historik.change.REFERENCE", name, change.subject(), "", plain(change.to()));
			case LETTERHEAD ->
				said("historik.change.LETTERHEAD" + how(change), name, "", plain(change.from()), plain(change.to()));
			case FATE -> said("historik.change.FATE" + how(change), "", change.subject(), plain(change.from()),
					plain(change.to()));
			case REGEL -> said("historik.change.REGEL", name, text("regel." + change.subject() + ".namn"),
					text("RegelChoice." + change.from()), text("RegelChoice." + change.to()));
			default -> (told && change.added()) ? value(change) : any(name, change);
		};
	}

	private HistoryLine.Detail signature(String name, HistoryChange change) {
		String key = name.equals(change.subject()) ? "historik.change.UNDERSKRIFT.own" : "historik.change.UNDERSKRIFT";
		return said(key, name, change.subject(), "", plain(change.to()));
	}

	/** "Hanna Lind ändrade Fältarbete från 1,5 till 1,4 mkr." */
	private HistoryLine.Detail amount(String name, HistoryEventKind kind, HistoryChange change, AmountStyle style) {
		List<Kronor> amounts = Arrays.asList(change.from(), change.to())
			.stream()
			.filter(Objects::nonNull)
			.filter((text) -> !text.isEmpty())
			.map((text) -> new Kronor(Long.parseLong(text)))
			.toList();
		AmountFormat format = AmountFormat.of(style, amounts);
		boolean both = amounts.size() == 2;
		String from = (both) ? format.amount(amounts.get(0)).text() : amount(change.from(), format);
		String key = "historik.change." + subject(kind, change.field()) + how(change);
		return said(key, name, change.subject(), from, amount(change.to(), format));
	}

	/** Whose amount it is. */
	private static String subject(HistoryEventKind kind, HistoryField field) {
		if (field == HistoryField.AMOUNT && kind == HistoryEventKind.RAM_RECORDED) {
			return "OMFORING";
		}
		boolean restated = field == HistoryField.AMOUNT && kind == HistoryEventKind.OMRAKNING_RECORDED;
		return restated ? "OMRAKNING" : field.name();
	}

	private String amount(@Nullable String digits, AmountFormat format) {
		if (digits == null) {
			return "";
		}
		return digits.isEmpty() ? text("historik.undecided")
				: format.withUnit(new Kronor(Long.parseLong(digits))).text();
	}

	/** A text too long for a sentence is shown beside it; an empty motivering is none. */
	private HistoryLine.Detail longText(String name, HistoryChange change) {
		String before = plain(change.from());
		String after = plain(change.to());
		String how = (change.field() != HistoryField.AVSNITT_TEXT) ? how(before, after) : how(change);
		return new HistoryLine.Detail(text("historik.change." + change.field() + how, name, change.subject()), before,
				after);
	}

	/** "Organet: Kommunstyrelsen" */
	private HistoryLine.Detail value(HistoryChange change) {
		String shown = LABELS.containsKey(change.field()) ? shown(change.field(), plain(change.to()))
				: plain(change.to());
		return said("historik.change.value", StringUtils.capitalize(what(change)), shown);
	}

	private HistoryLine.Detail any(String name, HistoryChange change) {
		String from = plain(change.from());
		String to = plain(change.to());
		return said("historik.change.any" + how(from, to), name, what(change), shown(change.field(), from),
				shown(change.field(), to));
	}

	/** "mottagaren", "texten för Bakgrund". */
	private String what(HistoryChange change) {
		String field = text("HistoryField." + change.field());
		return change.subject().isEmpty() ? field : text("historik.change.of", field, change.subject());
	}

	private String shown(HistoryField field, String value) {
		String labels = LABELS.get(field);
		return (labels != null && !value.isEmpty()) ? text(labels + value) : quoted(value);
	}

	private static String how(HistoryChange change) {
		return change.added() ? ".added" : change.removed() ? ".removed" : "";
	}

	private static String how(String from, String to) {
		return from.isEmpty() ? ".added" : to.isEmpty() ? ".removed" : "";
	}

	private static String quoted(String text) {
		return "”" + text + "”";
	}

	private static String plain(@Nullable String value) {
		return (value != null) ? value : "";
	}

	private HistoryLine.Detail said(String key, String... arguments) {
		return new HistoryLine.Detail(text(key, arguments), "", "");
	}

	private String text(String key, String... arguments) {
		return this.messages.get(key, arguments);
	}

}
