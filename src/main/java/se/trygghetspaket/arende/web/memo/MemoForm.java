package se.trygghetspaket.arende.web.memo;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;

/**
 * The memo as it was typed.
 *
 * @param version the memo's lock version that the editor saw
 * @param datum as "2021-01-20"
 */
record MemoForm(String version, String rubrik, String diarienummer, String datum, String mottagare, boolean numbered,
		boolean withUnit, boolean withTotal, List<TypedAvsnitt> avsnitt, List<TypedUndertecknare> undertecknare) {

	/** The most sections. */
	static final int MAX_AVSNITT = 40;

	/** The most signatories. */
	static final int MAX_UNDERTECKNARE = 20;

	MemoForm {
		version = Objects.requireNonNullElse(version, "");
		rubrik = Objects.requireNonNullElse(rubrik, "");
		diarienummer = Objects.requireNonNullElse(diarienummer, "");
		datum = Objects.requireNonNullElse(datum, "");
		mottagare = Objects.requireNonNullElse(mottagare, "");
		avsnitt = present(avsnitt);
		undertecknare = present(undertecknare);
	}

	static MemoForm of(ArendeAkt akt) {
		Tjansteskrivelse memo = akt.tjansteskrivelse().memo();
		BeslutForm beslut = memo.beslutForm();
		return new MemoForm(String.valueOf(akt.tjansteskrivelse().lockVersion()), akt.arende().rubrik(),
				akt.arende().diarienummer().map(Diarienummer::value).orElse(""), memo.datum().toString(),
				memo.mottagare(), beslut.numbered(), beslut.withUnit(), beslut.withTotal(),
				memo.avsnitt().stream().map(TypedAvsnitt::of).toList(),
				akt.tjansteskrivelse().underteckningar().stream().map(TypedUndertecknare::of).toList());
	}

	MemoForm withAvsnitt(List<TypedAvsnitt> changed) {
		return new MemoForm(this.version, this.rubrik, this.diarienummer, this.datum, this.mottagare, this.numbered,
				this.withUnit, this.withTotal, changed, this.undertecknare);
	}

	MemoForm withUndertecknare(List<TypedUndertecknare> changed) {
		return new MemoForm(this.version, this.rubrik, this.diarienummer, this.datum, this.mottagare, this.numbered,
				this.withUnit, this.withTotal, this.avsnitt, changed);
	}

	/** The same typing, to be saved on top of another version. */
	MemoForm onTopOf(long current) {
		return new MemoForm(String.valueOf(current), this.rubrik, this.diarienummer, this.datum, this.mottagare,
				this.numbered, this.withUnit, this.withTotal, this.avsnitt, this.undertecknare);
	}

	/** The version that was seen; one that nothing has where none was sent. */
	long versionSeen() {
		return this.version.matches("[0-9]{1,18}") ? Long.parseLong(this.version) : -1;
	}

	/** Whether a section has the placeholder on a line of its own. */
	boolean shows(String placeholder) {
		return this.avsnitt.stream().anyMatch((part) -> part.shows(placeholder));
	}

	private static <T> List<T> present(@Nullable List<T> sent) {
		return (sent != null) ? sent.stream().filter(Objects::nonNull).toList() : List.of();
	}

}
