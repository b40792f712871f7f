package se.trygghetspaket.arende.web.insatser;

import java.util.List;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.insatser.Insatser;
import se.trygghetspaket.paket.LineageText;
import se.trygghetspaket.paket.domain.Lineage;
import se.trygghetspaket.web.AmountColumns;

/**
 * What became of a year's insatser in the year after, as it is shown.
 *
 * @param withRam whether the later year has a page
 * @param rows one for each line of the earlier year
 * @param beside how the years are compared, none where one of them has no lines
 * @param keeping the cases that keep what was told when they left their draft
 */
record InsatserPage(String slug, String paket, String year, String previousYear, boolean withRam, AmountColumns columns,
		List<FateRow> rows, List<Choices.Group> groups, List<Beside> beside, List<Keeping> keeping) {

	static InsatserPage of(Insatser insatser, InsatserForm form, Lineage lineage, LineageText text) {
		AmountColumns columns = Beside.columns(insatser);
		Choices choices = Choices.of(insatser, columns.format());
		return new InsatserPage(insatser.paket().slug().value(), insatser.paket().name(),
				String.valueOf(insatser.year().value()), String.valueOf(insatser.year().value() - 1),
				insatser.withRam(), columns, FateRow.all(insatser, form, lineage, choices, columns.format(), text),
				choices.groups(), Beside.of(insatser, lineage).stream().toList(),
				insatser.keeping().stream().map(Keeping::of).toList());
	}

	/** A case. */
	record Keeping(long id, String rubrik) {

		private static Keeping of(Arende arende) {
			return new Keeping(arende.id().value(), arende.rubrik());
		}

	}

}
