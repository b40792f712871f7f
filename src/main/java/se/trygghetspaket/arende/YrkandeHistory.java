package se.trygghetspaket.arende;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.yrkande.NewYrkande;
import se.trygghetspaket.arende.domain.yrkande.Yrkande;
import se.trygghetspaket.arende.domain.yrkande.YrkandePost;
import se.trygghetspaket.historik.domain.HistoryChange;
import se.trygghetspaket.historik.domain.HistoryEventKind;
import se.trygghetspaket.historik.domain.HistoryField;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.SwedishAmount;

/**
 * Writes yrkanden in the chain of their case, as text: they change no line of it, so that
 * no amount can be explained by them.
 */
@Component
class YrkandeHistory {

	private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

	private final ArendeHistory history;

	private final MessageSource messages;

	YrkandeHistory(ArendeHistory history, MessageSource messages) {
		this.history = history;
		this.messages = messages;
	}

	void recorded(Actor by, Arende arende, int number, NewYrkande said) {
		append(by, arende, number, said, null, text(said));
	}

	void withdrawn(Actor by, Arende arende, Yrkande yrkande) {
		append(by, arende, yrkande.number(), yrkande.said(), text(yrkande.said()), null);
	}

	private void append(Actor by, Arende arende, int number, NewYrkande said, @Nullable String from,
			@Nullable String to) {
		this.history.append(by, arende, HistoryEventKind.YRKANDE_RECORDED, "",
				List.of(HistoryChange.of(number + ", " + said.mover(), HistoryField.TEXT, from, to)));
	}

	/** "Ändringsyrkande: SSPF +200 000 kr, Fältare −200 000 kr", and its wording. */
	private String text(NewYrkande said) {
		String kind = this.messages.getMessage("YrkandeKind." + said.kind(), null, SWEDISH);
		String changes = said.poster().stream().map(YrkandeHistory::line).collect(Collectors.joining(", "));
		return kind + (changes.isEmpty() ? "" : ": " + changes) + (said.text().isEmpty() ? "" : "\n" + said.text());
	}

	private static String line(YrkandePost post) {
		String sign = post.difference().isNegative() ? "" : "+";
		return post.label() + " " + sign + SwedishAmount.write(post.difference(), AmountStyle.kr());
	}

}
