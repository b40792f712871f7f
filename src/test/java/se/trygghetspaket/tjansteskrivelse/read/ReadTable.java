package se.trygghetspaket.tjansteskrivelse.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.LineRole;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.PrintedAmount;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads a table inside a small memo and shows it as short lines. */
final class ReadTable {

	private final Tolkning memo;

	private ReadTable(Tolkning memo) {
		this.memo = memo;
	}

	/** Of plain text, below the line "Så här:". */
	static ReadTable of(String table) {
		return new ReadTable(MemoReader.read(MemoText.of(text(table))));
	}

	/** Of a file whose structure says that the lines with tabs are rows. */
	static ReadTable structured(String table) {
		List<MemoLine> lines = new ArrayList<>();
		for (String line : text(table).split("\n", -1)) {
			lines.add(new MemoLine(null, line, (line.indexOf('\t') >= 0) ? LineRole.ROW : LineRole.PARAGRAPH));
		}
		return new ReadTable(MemoReader.read(new MemoText(lines, List.of())));
	}

	static String text(String table) {
		return "2024-01-20\n\nTrygghetspaketet\n\nBakgrund\n\nSå här:\n\n" + table + "\n";
	}

	Tolkning memo() {
		return this.memo;
	}

	ReadFordelning table() {
		assertThat(this.memo.fordelning()).as("%s", this.memo.iakttagelser()).isNotNull();
		return Objects.requireNonNull(this.memo.fordelning());
	}

	/** Label and amounts in kronor: "SSPF 1600000 null". */
	List<String> rows() {
		return table().poster().stream().map((post) -> post.insats() + amounts(post.amounts())).toList();
	}

	List<String> titles() {
		return table().kolumner().stream().map(ReadFordelning.Kolumn::rubrik).toList();
	}

	/** What stands in another text column, row by row. */
	List<String> others(String title) {
		return table().poster().stream().map((post) -> String.valueOf(post.ovrigt().get(title))).toList();
	}

	String sum() {
		return amounts(table().summa()).strip();
	}

	List<Regel> rules() {
		return this.memo.iakttagelser().stream().map(Iakttagelse::regel).toList();
	}

	/** What is said by a rule that must have said something once. */
	String said(Regel regel) {
		List<String> texts = this.memo.iakttagelser()
			.stream()
			.filter((seen) -> seen.regel() == regel)
			.map(Iakttagelse::text)
			.toList();
		assertThat(texts).as("%s", this.memo.iakttagelser()).hasSize(1);
		return texts.get(0);
	}

	private static String amounts(List<PrintedAmount> amounts) {
		StringBuilder row = new StringBuilder();
		amounts.forEach((amount) -> row.append(' ').append((amount.kr() == null) ? "null" : amount.kr().value()));
		return row.toString();
	}

}
