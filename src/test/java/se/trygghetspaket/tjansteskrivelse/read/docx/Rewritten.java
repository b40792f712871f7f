package se.trygghetspaket.tjansteskrivelse.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.paket.domain.InsatsId;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.tjansteskrivelse.document.DocumentBuilder;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.CommonMarkText;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadBeslutsforslag;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadUndertecknare;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;

/** A memo that was read, on its way to be written again as it was. */
final class Rewritten {

	private Rewritten() {
	}

	static DocumentBuilder of(Tolkning read) {
		ReadFordelning table = Objects.requireNonNull(read.fordelning());
		List<Avsnitt> avsnitt = read.avsnitt()
			.stream()
			.map((part) -> new Avsnitt(part.rubrik(), CommonMarkText.fromPlain(part.text())))
			.toList();
		BeslutForm form = new BeslutForm(read.beslutsforslag().form().numbered(),
				read.beslutsforslag().form().withUnit(), read.beslutsforslag().form().withSumma());
		Tjansteskrivelse memo = new Tjansteskrivelse(text(read.handlingstyp()), Objects.requireNonNull(read.datum()),
				text(read.mottagare()), avsnitt, form, text(table.form().summaLabel()));
		AmountStyle style = Objects.requireNonNull(table.form().style());
		OptionalInt previous = read.previousKolumn();
		return new DocumentBuilder(memo, text(read.rubrik()), column(read, table, read.currentKolumn().orElseThrow()),
				style)
			.diarienummer(new Diarienummer(text(read.diarienummer())))
			.comparedWith(previous.isPresent() ? column(read, table, previous.getAsInt()) : null)
			.undertecknare(read.undertecknare().stream().map(Rewritten::person).toList());
	}

	private static Fordelning column(Tolkning read, ReadFordelning table, int column) {
		BudgetYear year = Objects.requireNonNullElseGet(table.kolumner().get(column).budgetYear(),
				() -> read.budgetYear().orElseThrow());
		List<Budgetpost> poster = new ArrayList<>();
		for (ReadFordelning.Post post : table.poster()) {
			poster.add(new Budgetpost(new InsatsId(poster.size() + 1), post.insats(),
					Belopp.ofNullable(post.kr(column)), ""));
		}
		return new Fordelning(year, poster);
	}

	private static Undertecknare person(ReadUndertecknare person) {
		return new Undertecknare(person.namn(), text(person.titel()), text(person.enhet()));
	}

	private static String text(@Nullable String value) {
		return (value != null) ? value : "";
	}

	/**
	 * What the memo says, one fact a line, without where it stands and what is thought of
	 * it.
	 */
	static String facts(Tolkning memo) {
		StringBuilder facts = new StringBuilder();
		facts.append(memo.handlingstyp() + "\n" + memo.diarienummer() + "\n" + memo.datum() + "\n" + memo.mottagare()
				+ "\n" + memo.rubrik() + "\n\n");
		ReadBeslutsforslag list = memo.beslutsforslag();
		facts.append(list.ingress() + "\n");
		list.poster().forEach((post) -> facts.append("- " + post.insats() + ": " + post.kr() + "\n"));
		facts
			.append("summa: " + ((list.summa() != null) ? list.summa().insats() + " " + list.summa().kr() : "") + "\n");
		facts.append(list.form().numbered() + " " + list.form().withUnit() + "\n\n");
		memo.avsnitt().forEach((part) -> facts.append("# " + part.rubrik() + "\n" + part.text() + "\n\n"));
		ReadFordelning table = memo.fordelning();
		if (table != null) {
			facts.append(table.enhet() + " " + table.kolumner() + "\n");
			table.poster()
				.forEach((post) -> facts.append(post.insats() + ": "
						+ post.amounts().stream().map((amount) -> String.valueOf(amount.kr())).toList() + "\n"));
			facts.append(table.form().summaLabel() + ": "
					+ table.summa().stream().map((amount) -> String.valueOf(amount.kr())).toList() + "\n\n");
		}
		memo.undertecknare().forEach((person) -> facts.append(person + "\n"));
		memo.olasta().forEach((line) -> facts.append("oläst: " + line + "\n"));
		return facts.toString();
	}

}
