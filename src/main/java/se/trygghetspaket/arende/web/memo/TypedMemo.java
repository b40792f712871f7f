package se.trygghetspaket.arende.web.memo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.underskrift.Underteckning;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.shared.TypedText;
import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.tjansteskrivelse.domain.Avrundning;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;
import se.trygghetspaket.web.TypedDate;

/**
 * The typed memo as values. What cannot be read becomes an error of its field, and in the
 * values it is what is stored, or left out: so the preview shows all that can be shown.
 */
final class TypedMemo {

	private static final int LONGEST_LINE = 200;

	private static final int LONGEST_TEXT = 50_000;

	private final MemoForm form;

	private final ArendeAkt stored;

	private final List<UserRef> linkable;

	private final Errors errors;

	private final String rubrik;

	private final @Nullable Diarienummer diarienummer;

	private final Tjansteskrivelse memo;

	private final List<Underteckning> underteckningar;

	private TypedMemo(MemoForm form, ArendeAkt stored, List<UserRef> linkable, Errors errors) {
		this.form = form;
		this.stored = stored;
		this.linkable = linkable;
		this.errors = errors;
		this.rubrik = readRubrik();
		this.diarienummer = readDiarienummer();
		this.memo = readMemo();
		this.underteckningar = readUnderteckningar();
	}

	/**
	 * Reads what was typed.
	 * @param linkable the users that a signatory can be linked to
	 */
	static TypedMemo read(MemoForm form, ArendeAkt stored, List<UserRef> linkable, Errors errors) {
		return new TypedMemo(form, stored, linkable, errors);
	}

	String rubrik() {
		return this.rubrik;
	}

	@Nullable Diarienummer diarienummerOrNull() {
		return this.diarienummer;
	}

	Tjansteskrivelse memo() {
		return this.memo;
	}

	List<Underteckning> underteckningar() {
		return this.underteckningar;
	}

	/** Those who sign, as printed. */
	List<Undertecknare> undertecknare() {
		return this.underteckningar.stream().map(Underteckning::undertecknare).toList();
	}

	private String readRubrik() {
		if (isLine(this.form.rubrik(), Arende.MAX_RUBRIK_LENGTH)) {
			return TypedText.line(this.form.rubrik(), Arende.MAX_RUBRIK_LENGTH);
		}
		reject(true, "rubrik", "tjansteskrivelse.error.rubrik", LONGEST_LINE, 0);
		return this.stored.arende().rubrik();
	}

	private @Nullable Diarienummer readDiarienummer() {
		if (this.form.diarienummer().isBlank()) {
			return null;
		}
		try {
			return new Diarienummer(this.form.diarienummer());
		}
		catch (IllegalArgumentException ex) {
			this.errors.rejectValue("diarienummer", "arende.register.error");
			return this.stored.arende().diarienummer().orElse(null);
		}
	}

	private Tjansteskrivelse readMemo() {
		Tjansteskrivelse before = this.stored.tjansteskrivelse().memo();
		Optional<LocalDate> datum = TypedDate.read(this.form.datum());
		if (datum.isEmpty()) {
			this.errors.rejectValue("datum", "arende.date.error");
		}
		boolean addressed = this.form.mottagare().isBlank() || isLine(this.form.mottagare(), LONGEST_LINE);
		reject(!addressed, "mottagare", "tjansteskrivelse.error.mottagare", LONGEST_LINE, 0);
		return new Tjansteskrivelse(before.handlingstyp(), datum.orElse(before.datum()),
				addressed ? this.form.mottagare() : before.mottagare(), readAvsnitt(),
				new BeslutForm(this.form.numbered(), this.form.withUnit(), this.form.withTotal(),
						this.form.sentences()),
				before.sumLabel(), readAvrundning(before));
	}

	/** What is not asked stays. */
	private Avrundning readAvrundning(Tjansteskrivelse before) {
		return Arrays.stream(Avrundning.values())
			.filter((choice) -> choice.name().equals(this.form.avrundning()))
			.findFirst()
			.orElse(before.avrundning());
	}

	private List<Avsnitt> readAvsnitt() {
		List<Avsnitt> read = new ArrayList<>();
		for (int i = 0; i < this.form.avsnitt().size(); i++) {
			TypedAvsnitt typed = this.form.avsnitt().get(i);
			String path = "avsnitt[" + i + "].";
			boolean headed = isLine(typed.rubrik(), LONGEST_LINE);
			reject(!headed, path + "rubrik", "tjansteskrivelse.error.avsnitt", LONGEST_LINE, i + 1);
			reject(typed.text().length() > LONGEST_TEXT, path + "text", "tjansteskrivelse.error.text", LONGEST_TEXT,
					i + 1);
			read.add(new Avsnitt(headed ? typed.rubrik() : "–", typed.text()));
		}
		return read;
	}

	/** A signatory of whom nothing was typed is left out. */
	private List<Underteckning> readUnderteckningar() {
		List<Underteckning> read = new ArrayList<>();
		for (int i = 0; i < this.form.undertecknare().size(); i++) {
			TypedUndertecknare typed = this.form.undertecknare().get(i);
			if (typed.blank()) {
				continue;
			}
			String path = "undertecknare[" + i + "].";
			boolean named = isLine(typed.namn(), LONGEST_LINE);
			reject(!named, path + "namn", "tjansteskrivelse.error.namn", LONGEST_LINE, i + 1);
			boolean titled = typed.titel().isBlank() || isLine(typed.titel(), LONGEST_LINE);
			reject(!titled, path + "titel", "tjansteskrivelse.error.titel", LONGEST_LINE, i + 1);
			boolean placed = typed.enhet().isBlank() || isLine(typed.enhet(), LONGEST_LINE);
			reject(!placed, path + "enhet", "tjansteskrivelse.error.enhet", LONGEST_LINE, i + 1);
			UserRef user = readUser(typed.user(), path, i + 1);
			read.add(Underteckning.of(new Undertecknare(named ? typed.namn() : "–", titled ? typed.titel() : "",
					placed ? typed.enhet() : ""), user));
		}
		return read;
	}

	private @Nullable UserRef readUser(String typed, String path, int number) {
		if (typed.isEmpty()) {
			return null;
		}
		Optional<UserRef> user = this.linkable.stream()
			.filter((candidate) -> String.valueOf(candidate.id()).equals(typed))
			.findFirst();
		reject(user.isEmpty(), path + "user", "tjansteskrivelse.error.user", LONGEST_LINE, number);
		return user.orElse(null);
	}

	/** With the most characters and the item's number, for the sentence to name. */
	private void reject(boolean refused, String path, String key, int longest, int number) {
		if (refused) {
			this.errors.rejectValue(path, key, new Object[] { longest, number }, null);
		}
	}

	private static boolean isLine(String typed, int longest) {
		try {
			TypedText.line(typed, longest);
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
