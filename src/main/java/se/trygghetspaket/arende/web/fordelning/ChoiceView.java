package se.trygghetspaket.arende.web.fordelning;

import java.util.List;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ComparedWith;
import se.trygghetspaket.arende.domain.ComparisonChoice;
import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.paket.domain.FordelningOrigin;
import se.trygghetspaket.paket.domain.StoredFordelning;
import se.trygghetspaket.shared.Actor;

/**
 * Which of the earlier year's two truths a page shows, and how to see or choose the
 * other.
 *
 * @param year the earlier year
 * @param shown as in an address
 * @param own whether that is what the case itself is compared with
 * @param links to each, where there are two
 * @param missing whether a reader wanted one that does not exist
 * @param reason why the earlier year was restated, empty where it was not
 * @param mayChoose whether the reader may choose for the case
 * @param version the case's version
 * @param omrakning the address of the page with the restatements
 */
record ChoiceView(String year, String shown, boolean own, List<Link> links, boolean missing, String reason,
		boolean mayChoose, long arende, int version, String omrakning) {

	/**
	 * What a page says.
	 * @param asked the case that the reader's address names, {@code null} for none
	 */
	static ChoiceView of(ComparisonChoice choice, Actor reader, @Nullable Long asked) {
		Underlag underlag = choice.underlag();
		Arende arende = underlag.arende();
		String paket = "/paket/" + underlag.paket().slug() + "/";
		int year = underlag.comparesSameYear() ? arende.year().value() : arende.year().value() - 1;
		String base = paket + arende.year().value() + "/jamforelse?" + ((asked != null) ? "arende=" + asked + "&" : "");
		List<Link> links = choice.both()
				? List.of(link(base, choice, ComparedWith.BESLUTAT), link(base, choice, ComparedWith.OMRAKNAT))
				: List.of();
		return new ChoiceView(String.valueOf(year), ComparedWithConverter.text(choice.shown()),
				choice.shown() == choice.own(), links, choice.missing(),
				choice.find(ComparedWith.OMRAKNAT).map((stored) -> stored.fordelning().omrakning()).orElse(""),
				arende.editableBy(reader), arende.id().value(), arende.version(), paket + year + "/omrakning");
	}

	private static Link link(String base, ComparisonChoice choice, ComparedWith one) {
		String text = ComparedWithConverter.text(one);
		return new Link(key(choice.find(one).orElseThrow()), base + "jamfor=" + text, choice.shown() == one);
	}

	/** The message that heads a column of a year, given the year. */
	static String key(StoredFordelning stored) {
		if (stored.origin() == FordelningOrigin.OMRAKNAD) {
			return "omrakning.column.restated";
		}
		return (stored.origin() == FordelningOrigin.INLAST) ? "omrakning.column.read" : "omrakning.column.decided";
	}

	/** Whether there are two to switch between. */
	public boolean both() {
		return !this.links.isEmpty();
	}

	/** Whether what is shown was restated. */
	public boolean restated() {
		return this.shown.equals(ComparedWithConverter.text(ComparedWith.OMRAKNAT));
	}

	/** The message that says what the case is compared with, given the year. */
	public String ownKey() {
		return (restated() == this.own) ? "omrakning.own.restated" : "omrakning.own.decided";
	}

	/**
	 * A way to see one of the two.
	 *
	 * @param key the message of its text, given the year
	 */
	record Link(String key, String href, boolean current) {
	}

}
