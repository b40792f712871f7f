package se.trygghetspaket.tjansteskrivelse.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.LineRole;
import se.trygghetspaket.tjansteskrivelse.domain.MemoLine;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadAvsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadBeslutsforslag;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.SplitTable;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.read.table.DecisionList;
import se.trygghetspaket.tjansteskrivelse.read.table.SplitFinder;
import se.trygghetspaket.tjansteskrivelse.read.table.SplitReader;
import se.trygghetspaket.tjansteskrivelse.read.table.TableChoice;
import se.trygghetspaket.tjansteskrivelse.read.table.TableReader;
import se.trygghetspaket.tjansteskrivelse.read.table.TableReading;
import se.trygghetspaket.tjansteskrivelse.read.table.TableRegions;
import se.trygghetspaket.tjansteskrivelse.read.table.TableSurroundings;
import se.trygghetspaket.tjansteskrivelse.read.text.Sheet;
import se.trygghetspaket.tjansteskrivelse.read.text.Span;

/**
 * Reads the lines of a memo. Every line that is not blank ends up in exactly one place;
 * what is not certain is not guessed but left unread, with an iakttagelse.
 */
public final class MemoReader {

	private final Sheet sheet;

	/** What stands in the headers and footers of the pages. */
	private final Sheet margins;

	private final Signatures signatures;

	private final List<Span> regions;

	/** Tables whose labels and amounts stand apart. */
	private final List<Span> splits;

	private @Nullable SplitTable split;

	private final List<Section> sections = new ArrayList<>();

	/** Lines of signatures, lists and tables. */
	private final BitSet taken = new BitSet();

	private final BitSet unread = new BitSet();

	private final List<Iakttagelse> notes;

	private MemoReader(MemoText memo) {
		this.sheet = new Sheet(
				withoutFoot(memo.lines().stream().filter((line) -> line.role() != LineRole.MARGIN).toList()));
		this.margins = new Sheet(memo.lines().stream().filter((line) -> line.role() == LineRole.MARGIN).toList());
		this.notes = new ArrayList<>(memo.doubts());
		this.signatures = Signatures.in(this.sheet);
		this.splits = SplitFinder.in(this.sheet, (line) -> this.signatures.span().contains(line)
				|| this.signatures.after().contains(line) || KnownHeadings.contains(this.sheet.text(line)));
		this.regions = TableRegions.in(this.sheet)
			.stream()
			.filter((region) -> this.splits.stream()
				.noneMatch((other) -> region.from() < other.to() && other.from() < region.to()))
			.filter((region) -> region.to() <= this.signatures.span().from()
					|| region.from() >= this.signatures.span().to())
			.toList();
	}

	/** Reads a memo. */
	public static Tolkning read(MemoText memo) {
		return new MemoReader(memo).read();
	}

	/** Without the product's own foot, with which a memo as text ends. */
	private static List<MemoLine> withoutFoot(List<MemoLine> lines) {
		int last = lines.size() - 1;
		while (last >= 0 && lines.get(last).isBlank()) {
			last--;
		}
		return (last >= 0 && ProductFoot.isFoot(lines.get(last).trimmed())) ? lines.subList(0, last) : lines;
	}

	private Tolkning read() {
		take(this.signatures.span());
		this.unread.set(this.signatures.after().from(), this.signatures.after().to());
		BitSet notHeading = (BitSet) this.taken.clone();
		notHeading.or(this.unread);
		Stream.concat(this.regions.stream(), this.splits.stream())
			.forEach((region) -> notHeading.set(region.from(), region.to()));
		List<Integer> headings = HeadingFinder.find(this.sheet, notHeading);
		for (int i = 0; i < headings.size(); i++) {
			int end = (i + 1 < headings.size()) ? headings.get(i + 1) : this.sheet.size();
			this.sections.add(new Section(headings.get(i), new Span(headings.get(i) + 1, end)));
		}
		DecisionList list = decisionList();
		ReadFordelning fordelning = table(list);
		ReadBeslutsforslag beslutsforslag = (list == null) ? ReadBeslutsforslag.NONE : list.read(fordelning);
		int bodyStart = headings.isEmpty() ? this.sheet.size() : headings.get(0);
		BitSet notHead = (BitSet) this.taken.clone();
		notHead.or(this.unread);
		HeaderReader header = HeaderReader.read(this.sheet, new Span(0, bodyStart), notHead, this.margins);
		this.unread.or(header.unread());
		this.notes.addAll(header.notes());
		List<ReadAvsnitt> avsnitt = this.sections.stream()
			.map((section) -> avsnitt(section, list, fordelning))
			.toList();
		List<String> olasta = Stream
			.concat(header.unreadMargins().stream(), this.unread.stream().mapToObj(this.sheet::text))
			.filter((line) -> !line.isEmpty())
			.toList();
		return new Tolkning(header.value(HeaderField.HANDLINGSTYP), header.value(HeaderField.DIARIENUMMER),
				date(header.value(HeaderField.DATUM)), header.value(HeaderField.MOTTAGARE),
				header.value(HeaderField.RUBRIK), beslutsforslag, avsnitt, fordelning, this.signatures.people(), olasta,
				this.notes, this.split);
	}

	private static @Nullable LocalDate date(@Nullable String value) {
		return (value == null) ? null : HeaderShape.date(value).orElse(null);
	}

	private @Nullable DecisionList decisionList() {
		BitSet excluded = (BitSet) this.taken.clone();
		this.regions.stream()
			.filter((region) -> DecisionList.isWide(this.sheet, region))
			.forEach((region) -> excluded.set(region.from(), region.to()));
		this.splits.forEach((region) -> excluded.set(region.from(), region.to()));
		List<DecisionList> lists = new ArrayList<>();
		for (Section section : this.sections) {
			if (KnownHeadings.isBeslutsforslag(this.sheet.text(section.heading()))) {
				lists.addAll(DecisionList.in(this.sheet, section.body(), excluded));
			}
		}
		if (lists.isEmpty()) {
			return null;
		}
		if (lists.size() > 1) {
			this.notes.add(Iakttagelse.of(Regel.FLERA_LISTOR, place(lists.get(1).span().from()),
					"Förslaget till beslut har flera listor med belopp. Den första lästes "
							+ "som fördelningen; kontrollera att det stämmer."));
		}
		take(lists.get(0).span());
		return lists.get(0);
	}

	private @Nullable ReadFordelning table(@Nullable DecisionList list) {
		Stream<TableReading> whole = this.regions.stream()
			.filter((region) -> this.taken.get(region.from(), region.to()).isEmpty())
			.map((region) -> TableReader.read(this.sheet, region, surroundings(region, list)));
		Stream<TableReading> apart = this.splits.stream()
			.map((region) -> SplitReader.read(this.sheet, region, surroundings(region, list)));
		List<TableReading> readings = Stream.concat(whole, apart)
			.sorted(Comparator.comparingInt((reading) -> reading.span().from()))
			.toList();
		TableChoice choice = TableChoice.of(readings, (list == null) ? List.of() : list.labels(), this::place);
		this.split = choice.split();
		this.notes.addAll(choice.notes());
		choice.unread().forEach((span) -> {
			this.unread.set(span.from(), span.to());
			caption(span).ifPresent((caption) -> this.unread.set(caption.from(), caption.to()));
		});
		Optional<TableReading.Certain> chosen = choice.chosen();
		chosen.ifPresent((table) -> {
			take(table.span());
			caption(table.span()).ifPresent(this::take);
			this.notes.addAll(table.notes());
			leaveUnread(table.span(), table.partials());
		});
		return chosen.map(TableReading.Certain::fordelning).orElse(null);
	}

	/** Lines inside a table that are no part of what was read. */
	private void leaveUnread(Span table, List<MemoLine> lines) {
		Iterator<MemoLine> next = lines.iterator();
		MemoLine line = next.hasNext() ? next.next() : null;
		for (int i = table.from(); i < table.to() && line != null; i++) {
			if (this.sheet.line(i) == line) {
				this.unread.set(i);
				line = next.hasNext() ? next.next() : null;
			}
		}
	}

	/** The caption goes with its table. */
	private Optional<Span> caption(Span table) {
		int at = table.from() - 1;
		while (at >= 0 && this.sheet.isBlank(at)) {
			at--;
		}
		return (at >= 0 && this.sheet.role(at) == LineRole.CAPTION) ? Optional.of(new Span(at, table.from()))
				: Optional.empty();
	}

	private TableSurroundings surroundings(Span region, @Nullable DecisionList list) {
		TableSurroundings around = section(region.from())
			.map((section) -> TableSurroundings.of(this.sheet, region, section.body(),
					this.sheet.text(section.heading())))
			.orElseGet(() -> TableSurroundings.of(this.sheet, region, new Span(0, this.sheet.size()), null));
		return (list == null) ? around : around.with(list.unitsOf(this.sheet, region));
	}

	private Optional<Section> section(int line) {
		return this.sections.stream().filter((section) -> section.body().contains(line)).findFirst();
	}

	private Place place(int line) {
		return Place.of(section(line).map((section) -> this.sheet.text(section.heading())).orElse(null),
				this.sheet.line(line));
	}

	private ReadAvsnitt avsnitt(Section section, @Nullable DecisionList list, @Nullable ReadFordelning fordelning) {
		int listStart = (list == null) ? -1 : list.span().from();
		SectionText text = new SectionText();
		boolean inTable = false;
		for (int i = section.body().from(); i < section.body().to(); i++) {
			if (i == listStart) {
				text.addBlock(ReadAvsnitt.BESLUTSFORSLAG);
			}
			boolean signed = this.signatures.span().contains(i);
			boolean ofList = list != null && list.span().contains(i);
			boolean ofTable = this.taken.get(i) && !signed && !ofList;
			if (ofTable && !inTable) {
				text.addBlock(ReadAvsnitt.FORDELNING);
			}
			inTable = ofTable;
			if (this.taken.get(i)) {
				continue;
			}
			if (isNoText(i)) {
				this.unread.set(i);
			}
			text.add(this.unread.get(i) ? MemoLine.inserted("") : this.sheet.line(i));
		}
		return new ReadAvsnitt(this.sheet.line(section.heading()), text.lines());
	}

	/** Page numbers, and lines that would be taken for the list or the table. */
	private boolean isNoText(int line) {
		return HeaderShape.isPageNumber(this.sheet.text(line)) || ReadAvsnitt.isPlaceholder(this.sheet.text(line));
	}

	private void take(Span span) {
		this.taken.set(span.from(), span.to());
	}

	/**
	 * A section by line indices.
	 *
	 * @param heading the line of the heading
	 * @param body the lines below it
	 */
	private record Section(int heading, Span body) {

	}

}
