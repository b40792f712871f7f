package se.trygghetspaket.tjansteskrivelse.granskning.beslut;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.AmountOutOfRange;
import se.trygghetspaket.shared.AmountsInText;
import se.trygghetspaket.shared.Kronor;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.Fix;
import se.trygghetspaket.tjansteskrivelse.domain.Iakttagelse;
import se.trygghetspaket.tjansteskrivelse.domain.Place;
import se.trygghetspaket.tjansteskrivelse.domain.Regel;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadAvsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadBeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.ReadBeslutsforslag;
import se.trygghetspaket.tjansteskrivelse.granskning.Reviewed;
import se.trygghetspaket.tjansteskrivelse.granskning.prose.DecisionInProse;
import se.trygghetspaket.tjansteskrivelse.granskning.text.Passage;
import se.trygghetspaket.tjansteskrivelse.read.text.UnitWord;

/** The decision tells unit and total, and its points are numbered. */
final class FormRules {

	/** As it stands in a file, or as CommonMark has it where it shall not be a list. */
	private static final Pattern NUMBERED = Pattern.compile("\\d{1,3}\\\\?[.)]\\s.*|[a-z]\\)\\s.*", Pattern.DOTALL);

	private static final Pattern WORDS = Pattern.compile(" +");

	/** What has fewer words is no sentence that decides. */
	private static final int SHORTEST = 3;

	private final Reviewed reviewed;

	private final ReadBeslutsforslag list;

	private final ReadAvsnitt avsnitt;

	private final boolean draft;

	private final List<Iakttagelse> seen = new ArrayList<>();

	private FormRules(Reviewed reviewed, ReadAvsnitt avsnitt) {
		this.reviewed = reviewed;
		this.list = reviewed.memo().beslutsforslag();
		this.avsnitt = avsnitt;
		this.draft = reviewed.recorded().draft();
	}

	static List<Iakttagelse> of(Reviewed reviewed, ReadAvsnitt avsnitt) {
		FormRules rules = new FormRules(reviewed, avsnitt);
		if (!rules.list.poster().isEmpty()) {
			rules.checkUnit();
			rules.checkTotal();
		}
		rules.checkNumbers();
		return rules.seen;
	}

	private void checkUnit() {
		if (this.list.enhet() != null || this.list.form().withUnit() || ingressTellsUnit()) {
			return;
		}
		this.list.poster()
			.stream()
			.filter((post) -> !post.amount().text().isEmpty()
					&& post.amount().text().chars().noneMatch(Character::isLetter))
			.findFirst()
			.ifPresent((post) -> add(Regel.BESLUT_UTAN_ENHET, Place.of(this.avsnitt.rubrik(), post.line()),
					"Beloppen i beslutet saknar enhet, till exempel ”" + post.amount().text()
							+ "”. Skriv kr, tkr eller mkr efter varje belopp.",
					(form) -> new BeslutForm(form.numbered(), true, form.withTotal(), form.sentences())));
	}

	private boolean ingressTellsUnit() {
		String ingress = this.list.ingress();
		return ingress != null && UnitWord.inSentence(ingress).isPresent();
	}

	/** One line is its own total. */
	private void checkTotal() {
		if (this.list.summa() != null || this.list.poster().size() < 2 || tellsSum()
				|| DecisionInProse.of(this.reviewed).tellsSum()) {
			return;
		}
		add(Regel.BESLUT_UTAN_SUMMA, heading(),
				"Beslutet har ingen summa. Lägg till en sista rad med summan, så att det framgår hur mycket som fördelas.",
				(form) -> new BeslutForm(form.numbered(), form.withUnit(), true, form.sentences()));
	}

	/** Whether the ingress or another sentence of the decision tells the sum. */
	private boolean tellsSum() {
		try {
			Kronor sum = Kronor
				.sum(this.list.poster().stream().flatMap((post) -> Optional.ofNullable(post.kr()).stream()).toList());
			return Passage.in(this.avsnitt)
				.stream()
				.flatMap((passage) -> AmountsInText.in(passage.text()).stream())
				.anyMatch((found) -> found.kronor().equals(sum));
		}
		catch (AmountOutOfRange ex) {
			return false;
		}
	}

	/** A decision of one sentence needs no number. */
	private void checkNumbers() {
		boolean listed = !this.list.poster().isEmpty();
		List<Passage> points = Passage.in(this.avsnitt)
			.stream()
			.filter((passage) -> !passage.text().endsWith(":") && WORDS.split(passage.text()).length >= SHORTEST)
			.toList();
		boolean numbered = (listed && this.list.form().numbered())
				|| Passage.in(this.avsnitt).stream().anyMatch((passage) -> isNumbered(passage.text()));
		boolean many = listed ? this.list.poster().size() > 1 : points.size() > 1;
		if (!numbered && many) {
			add(Regel.BESLUT_EJ_NUMRERAT, heading(),
					"Beslutspunkterna är inte numrerade. Numrera dem, så att protokollet kan hänvisa till dem.",
					listed ? (form) -> new BeslutForm(true, form.withUnit(), form.withTotal(), form.sentences())
							: null);
		}
	}

	static boolean isNumbered(String text) {
		return NUMBERED.matcher(text).matches();
	}

	/** The form that the list has. */
	static BeslutForm form(ReadBeslutForm read) {
		return new BeslutForm(read.numbered(), read.withUnit(), read.withSumma(), read.sentences());
	}

	private Place heading() {
		return new Place(this.avsnitt.rubrik(), this.avsnitt.heading().number(), null);
	}

	private void add(Regel regel, Place place, String text, @Nullable Change change) {
		Iakttagelse made = Iakttagelse.of(regel, place, text);
		this.seen.add((this.draft && change != null)
				? made.fixedBy(new Fix.WriteList(change.of(form(this.list.form())))) : made);
	}

	/** Another form of the list. */
	@FunctionalInterface
	private interface Change {

		BeslutForm of(BeslutForm form);

	}

}
