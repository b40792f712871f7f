package se.trygghetspaket.tjansteskrivelse.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.PrintedAmount;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.read.text.AmountText;

/** What a person should know of a table that was read. */
final class TableNotes {

	private final @Nullable String avsnitt;

	private final List<Iakttagelse> notes = new ArrayList<>();

	private TableNotes(@Nullable String avsnitt) {
		this.avsnitt = avsnitt;
	}

	/**
	 * Everything that should be said.
	 * @param first the table's first line
	 * @param partials totals inside it, which were not read
	 */
	static List<Iakttagelse> of(@Nullable String avsnitt, MemoLine first, ReadFordelning table,
			List<MemoLine> partials) {
		TableNotes notes = new TableNotes(avsnitt);
		boolean unread = Stream
			.concat(table.poster().stream().flatMap((post) -> post.amounts().stream()), table.summa().stream())
			.anyMatch((amount) -> amount.kr() == null && !isNothing(amount.text()));
		if (unread) {
			notes.add(Regel.ENHET_OKAND, first,
					"Tabellen säger inte säkert om beloppen är i kr, tkr eller mkr. Ange enheten i tabellens rubrik eller "
							+ "summarad, till exempel ”Summa mkr”.");
		}
		if (!partials.isEmpty()) {
			notes.add(Regel.DELSUMMA_OLAST, partials.get(0), "Tabellen har delsummor (" + partials.size()
					+ " st). De stämmer med raderna ovanför och lästes inte som " + "insatser.");
		}
		table.poster().forEach(notes::post);
		return notes.notes;
	}

	/** Whether a cell says that nothing is said. */
	static boolean isNothing(String printed) {
		return printed.isEmpty() || AmountText.tellsNothing(printed);
	}

	private void post(ReadFordelning.Post post) {
		String name = "”" + post.insats() + "” ";
		if (post.amounts().stream().anyMatch((amount) -> AmountText.isDash(amount.text()))) {
			add(Regel.STRECK_I_TABELL, post.line(),
					name + "har ett streck i stället för ett belopp och lästes som ej angivet. Skriv 0 om "
							+ "insatsen inte får några pengar.");
		}
		if (post.amounts().stream().map(PrintedAmount::kr).anyMatch((kr) -> kr != null && kr.isNegative())
				&& post.amounts().size() == 1) {
			add(Regel.NEGATIVT_BELOPP, post.line(), name
					+ "har ett negativt belopp. En insats kan inte ha det; är det en omföring, för in den bland omföringarna "
					+ "och ta bort raden.");
		}
		if (post.amounts().stream().allMatch((amount) -> amount.text().isEmpty())) {
			add(Regel.POST_UTAN_BELOPP, post.line(), name
					+ "har inget belopp i någon kolumn och lästes som en insats som inte är bestämd. Är raden en rubrik för "
					+ "dem som följer, ta bort den.");
		}
	}

	private void add(Regel regel, MemoLine line, String text) {
		this.notes.add(Iakttagelse.of(regel, Place.of(this.avsnitt, line), text));
	}

}
