package se.trygghetspaket.arende.web.yrkande;

import java.util.List;
import java.util.stream.Stream;

import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.arende.domain.Readiness;
import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.arende.domain.yrkande.CheckedYrkande;
import se.trygghetspaket.arende.domain.yrkande.Yrkande;
import se.trygghetspaket.arende.domain.yrkande.YrkandeVerdict;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.web.AmountColumns;
import se.trygghetspaket.web.AmountFormat;

/**
 * What is moved about a case, as one reader sees it.
 *
 * @param diarienummer empty while there is none
 * @param open whether the case is at kommunstyrelsen
 * @param recordable whether the reader may record yrkanden now
 * @param table none without a yrkande with amounts
 * @param cards those about the current version
 * @param earlier those about earlier versions
 */
record YrkandenPage(long id, String rubrik, String diarienummer, ArendeStatus status, boolean open, boolean recordable,
		AmountColumns columns, List<YrkandeTable> table, List<YrkandeCard> cards, List<YrkandeCard> earlier) {

	static YrkandenPage of(Actor reader, Underlag underlag, List<Yrkande> yrkanden) {
		Arende arende = underlag.arende();
		boolean open = Yrkande.movedAt(arende.status());
		Fordelning proposal = underlag.fordelning().fordelning();
		List<CheckedYrkande> checked = yrkanden.stream()
			.filter((yrkande) -> yrkande.version() == arende.version())
			.map((yrkande) -> CheckedYrkande.of(yrkande, underlag))
			.toList();
		List<Kronor> amounts = Stream.concat(YrkandeTable.amounts(proposal, checked), Stream.of(underlag.ram().netto()))
			.toList();
		AmountColumns columns = AmountColumns.of(underlag.paket().amountStyle(), amounts);
		AmountFormat format = columns.format();
		return new YrkandenPage(arende.id().value(), arende.rubrik(),
				arende.diarienummer().map((number) -> number.value()).orElse(""), arende.status(), open,
				open && reader.has(Role.NAMNDSEKRETERARE), columns,
				checked.stream().anyMatch((each) -> each.changed().isPresent())
						? List.of(YrkandeTable.of(underlag, proposed(underlag, format), checked, columns, open))
						: List.of(),
				checked.stream()
					.map((each) -> YrkandeCard.of(each.yrkande(), Outcome.of(each, open, format).stream().toList(),
							format))
					.toList(),
				yrkanden.stream()
					.filter((yrkande) -> yrkande.version() != arende.version())
					.map((yrkande) -> YrkandeCard.of(yrkande, List.of(), format))
					.toList());
	}

	/** What the proposal itself comes to. */
	private static Outcome proposed(Underlag underlag, AmountFormat format) {
		return Outcome.of(YrkandeVerdict.of(underlag, underlag.fordelning().fordelning()),
				Readiness.toDecide(underlag.ram(), underlag.changes(), true), format);
	}

}
