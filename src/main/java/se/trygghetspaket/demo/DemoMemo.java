package se.trygghetspaket.demo;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

import se.trygghetspaket.inlasning.ConfirmedMemo.Line;
import se.trygghetspaket.inlasning.ConfirmedMemo.PaketChoice;
import se.trygghetspaket.inlasning.ConfirmedMemo;
import se.trygghetspaket.paket.domain.Belopp;
import se.trygghetspaket.paket.domain.ram.BudgetramStore.Terms;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.CommonMarkText;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadFordelning;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.granskning.MemoReview;
import se.trygghetspaket.tjansteskrivelse.read.MemoText;

/**
 * The sample memo of 2021, read as a person would have it read and saved without a
 * correction.
 */
final class DemoMemo {

	/** Who signs it first, and has an account. */
	static final String FIRST_SIGNATORY = "Gunilla Sandmark";

	private static final String FILE = "/demo/trygghetspaketet-2021.txt";

	private DemoMemo() {
	}

	static ConfirmedMemo confirmed(PaketSlug paket, Terms ram) {
		Tolkning memo = MemoReview.interpret(text());
		ReadFordelning table = Objects.requireNonNull(memo.fordelning());
		int current = memo.currentKolumn().orElseThrow();
		int previous = memo.previousKolumn().orElseThrow();
		List<Line> lines = table.poster()
			.stream()
			.map((post) -> new Line(null, post.insats(), Belopp.ofNullable(post.kr(current)),
					Belopp.ofNullable(post.kr(previous))))
			.toList();
		return new ConfirmedMemo(PaketChoice.existing(paket), memo.budgetYear().orElseThrow(), ram,
				Objects.requireNonNull(memo.rubrik()), new Diarienummer(Objects.requireNonNull(memo.diarienummer())),
				lines, "", false, written(memo, table),
				memo.undertecknare()
					.stream()
					.map((person) -> new Undertecknare(person.namn(), Objects.requireNonNull(person.titel()),
							Objects.requireNonNull(person.enhet())))
					.toList());
	}

	private static Tjansteskrivelse written(Tolkning memo, ReadFordelning table) {
		return new Tjansteskrivelse(Objects.requireNonNull(memo.handlingstyp()), Objects.requireNonNull(memo.datum()),
				Objects.requireNonNull(memo.mottagare()),
				memo.avsnitt()
					.stream()
					.map((part) -> new Avsnitt(part.rubrik(), CommonMarkText.fromPlain(part.text())))
					.toList(),
				new BeslutForm(memo.beslutsforslag().form().numbered(), memo.beslutsforslag().form().withUnit(),
						memo.beslutsforslag().form().withSumma(), memo.beslutsforslag().form().sentences()),
				Objects.requireNonNull(table.form().summaLabel()));
	}

	private static MemoText text() {
		try (InputStream file = Objects.requireNonNull(DemoMemo.class.getResourceAsStream(FILE))) {
			return MemoText.decode(file.readAllBytes(), null);
		}
		catch (IOException ex) {
			throw new IllegalStateException("The sample memo cannot be read", ex);
		}
	}

}
