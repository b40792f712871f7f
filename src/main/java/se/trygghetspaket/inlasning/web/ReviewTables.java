package se.trygghetspaket.inlasning.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import se.trygghetspaket.inlasning.web.TablePart.Read;
import se.trygghetspaket.language.PageText;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.PrintedAmount;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.SplitTable;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;

/**
 * Lays the source's table on the review page, for a person to compare, choose and pair.
 */
@Component
class ReviewTables {

	private final PageText messages;

	ReviewTables(PageText messages) {
		this.messages = messages;
	}

	TablePart part(ReviewForm form, @Nullable Paket paket, Tolkning memo) {
		ReadFordelning table = memo.fordelning();
		return new TablePart((table != null) ? read(table) : null, columns(memo), pairing(form, paket, memo),
				told(memo));
	}

	private static Read read(ReadFordelning table) {
		List<String> others = List.copyOf(table.poster().get(0).ovrigt().keySet());
		List<String> headings = new ArrayList<>(others);
		headings.add("");
		table.kolumner().stream().map(ReadFordelning.Kolumn::rubrik).forEach(headings::add);
		List<List<String>> rows = table.poster()
			.stream()
			.limit(Fordelning.MAX_POSTER)
			.map((post) -> Stream
				.of(others.stream().map((title) -> post.ovrigt().getOrDefault(title, "")), Stream.of(post.insats()),
						post.amounts().stream().map(PrintedAmount::text))
				.flatMap((cells) -> cells)
				.toList())
			.toList();
		return new Read(headings, others.size() + 1, rows, table.summa().stream().map(PrintedAmount::text).toList(),
				table.poster().size());
	}

	/** The amount columns, where it is not certain which is which. */
	private Map<String, String> columns(Tolkning memo) {
		ReadFordelning table = memo.fordelning();
		if (table == null || Prefill.columnsAreCertain(memo)) {
			return Map.of();
		}
		Map<String, String> options = new LinkedHashMap<>();
		options.put("", this.messages.get("inlasning.columns.none"));
		for (int i = 0; i < table.kolumner().size(); i++) {
			String rubrik = table.kolumner().get(i).rubrik();
			options.put(String.valueOf(i),
					rubrik.isEmpty() ? this.messages.get("inlasning.columns.untitled", i + 1) : rubrik);
		}
		return options;
	}

	private @Nullable Pairing pairing(ReviewForm form, @Nullable Paket paket, Tolkning memo) {
		SplitTable seen = memo.split();
		if (seen == null || !Prefill.canPair(seen)) {
			return null;
		}
		Map<String, String> options = new LinkedHashMap<>();
		options.put("", this.messages.get("inlasning.pair.none"));
		options.put(Pairing.UNDECIDED, this.messages.get("inlasning.pair.undecided"));
		for (int i = 0; i < seen.amounts().size(); i++) {
			SplitTable.Seen amount = seen.amounts().get(i);
			Integer line = amount.line().number();
			options.put(String.valueOf(i),
					(line != null)
							? this.messages.get("inlasning.pair.amount", amount.amount().text(), String.valueOf(line))
							: amount.amount().text());
		}
		return Pairing.of(seen, form, Prefill.style(memo, paket), options);
	}

	/** Where the lines come from, when it is not the table's two years. */
	private String told(Tolkning memo) {
		ReadFordelning table = memo.fordelning();
		int rows = Prefill.rows(memo);
		if (rows > Fordelning.MAX_POSTER) {
			return this.messages.get("inlasning.many.lines", String.valueOf(rows),
					String.valueOf(Fordelning.MAX_POSTER));
		}
		SplitTable seen = memo.split();
		if (seen != null) {
			return Prefill.canPair(seen) ? ""
					: this.messages.get("inlasning.many.pairs", seen.labels().size(), seen.amounts().size());
		}
		if (table == null) {
			return this.messages.get("inlasning.lines.none");
		}
		if (memo.currentKolumn().isPresent()) {
			return "";
		}
		return this.messages
			.get(memo.beslutsforslag().poster().isEmpty() ? "inlasning.columns.empty" : "inlasning.columns.decision");
	}

}
