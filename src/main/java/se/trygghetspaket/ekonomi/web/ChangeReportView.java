package se.trygghetspaket.ekonomi.web;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.ekonomi.ChangeQuery;
import se.trygghetspaket.ekonomi.QueryFault;
import se.trygghetspaket.ekonomi.domain.report.ChangeKind;
import se.trygghetspaket.ekonomi.domain.report.ChangePage;
import se.trygghetspaket.ekonomi.domain.report.ChangeSelection;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.web.AmountFormat;

/**
 * The change report.
 *
 * @param from the first day as the form has it, as it was given if it is none
 * @param to the last day as the form has it, as it was given if it is none
 * @param faults what of the address cannot be used; nothing is listed then
 * @param inForce what the decisions have added, with sign; empty where none is asked for
 * @param netto what the revisions have added, with sign; empty where none is asked for
 */
record ChangeReportView(ChangeQuery query, String from, String to, List<FaultText> faults, List<DeskView.Choice> paket,
		List<ChangeSelection> selections, List<ChangeRow> rows, int number, int pages, int total, String url,
		String draftsUrl, String inForce, String netto, List<Download> downloads) {

	static ChangeReportView of(ChangeQuery query, LocalDate today, List<QueryFault> faults, List<Paket> known,
			ChangePage page) {
		String path = ChangeReportController.PATH;
		return new ChangeReportView(query, shown(query.fran(), query.from(today)), shown(query.till(), query.to(today)),
				faults.stream().map(FaultText::of).toList(),
				known.stream().map((each) -> new DeskView.Choice(each.slug().value(), each.name())).toList(),
				List.of(ChangeSelection.values()), page.changes().stream().map(ChangeRow::of).toList(), page.number(),
				page.pages(), page.total(), query.url(path), query.url(path, ChangeSelection.ALLA),
				sum(query, ChangeKind.BESLUT, page.summary().inForce()),
				sum(query, ChangeKind.RAM, page.summary().netto()), Download.of(path, query::url));
	}

	/** The faults of a field. */
	public List<FaultText> faultsOf(String field) {
		return this.faults.stream().filter((fault) -> fault.field().equals(field)).toList();
	}

	/** Whether drafts are left out. */
	public boolean decidedOnly() {
		return !this.query.selection().kinds().contains(ChangeKind.UTKAST);
	}

	private static String shown(@Nullable String given, LocalDate read) {
		return (given != null && !given.isEmpty()) ? given : read.toString();
	}

	private static String sum(ChangeQuery query, ChangeKind kind, Kronor sum) {
		boolean asked = query.selection().kinds().contains(kind);
		return asked ? AmountFormat.of(AmountStyle.kr()).difference(sum).full() : "";
	}

}
