package se.trygghetspaket.arende.domain.yrkande;

import java.util.stream.Collectors;

import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.SwedishAmount;

/**
 * What the history of a case says of its yrkanden: text only, for they change no line of
 * it and no amount is explained by them.
 */
public final class YrkandeTrace {

	/** Why a yrkande stands no more. */
	public static final String WITHDRAWN = "Återtaget av den som yrkade";

	private YrkandeTrace() {
	}

	/** That a yrkande was recorded. */
	public static HistoryChange recorded(int number, NewYrkande said) {
		return HistoryChange.of(subject(number, said), HistoryField.TEXT, null, text(said));
	}

	/** That a yrkande was withdrawn. */
	public static HistoryChange withdrawn(Yrkande yrkande) {
		return HistoryChange.of(subject(yrkande.number(), yrkande.said()), HistoryField.TEXT, text(yrkande.said()),
				null);
	}

	/** "2, Anna Ask (S)". */
	private static String subject(int number, NewYrkande said) {
		return number + ", " + said.mover();
	}

	/** "Fältarbete +200 000 kr, Medling −200 000 kr", and its wording. */
	private static String text(NewYrkande said) {
		return asked(said) + (said.text().isEmpty() ? "" : "\n" + said.text());
	}

	private static String asked(NewYrkande said) {
		return switch (said.kind()) {
			case ANDRING -> said.poster().stream().map(YrkandeTrace::line).collect(Collectors.joining(", "));
			case AVSLAG -> "avslag";
			case ATERREMISS -> "återremiss";
			case BORDLAGGNING -> "bordläggning";
			case BIFALL -> "bifall";
		};
	}

	private static String line(YrkandePost post) {
		String sign = post.difference().isNegative() ? "" : "+";
		return post.label() + " " + sign + SwedishAmount.write(post.difference(), AmountStyle.kr());
	}

}
