package se.trygghetspaket.tjansteskrivelse.write.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import se.trygghetspaket.paket.domain.Budgetpost;
import se.trygghetspaket.paket.domain.Fordelning;
import se.trygghetspaket.shared.AmountStyle;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.tjansteskrivelse.document.DocumentBuilder;
import se.trygghetspaket.tjansteskrivelse.document.DocumentHead;
import se.trygghetspaket.tjansteskrivelse.document.DocumentModel;
import se.trygghetspaket.tjansteskrivelse.document.Example;
import se.trygghetspaket.tjansteskrivelse.document.ProtokollsutdragBuilder;
import se.trygghetspaket.tjansteskrivelse.domain.Avrundning;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.CommonMarkText;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;
import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;

/** Memos to write: one as long as they are, and some that are harder. */
public final class Samples {

	private static final List<String> HEADINGS = List.of("Förslag till beslut", "Sammanfattning", "Ärende",
			"Ekonomiska konsekvenser", "Konsekvenser för barn");

	private static final List<Undertecknare> SIGNING = List.of(
			new Undertecknare("Gunilla Sandmark", "Samhällsbyggnadsdirektör", "Kommunledningskontoret"),
			new Undertecknare("Henrik Öbergh", "Enhetschef", "Kansliet för juridik"),
			new Undertecknare("Petra Lundvall", "Trygghetschef", "Kansliet för juridik"));

	private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

	private Samples() {
	}

	/** The sample memo with the figures of the real one, submitted: two pages. */
	public static DocumentBuilder memo() {
		return builder(sections(), decided(), new BeslutForm(true, true, true)).comparedWith(earlier())
			.diarienummer(new Diarienummer("KFKS 2021/71"))
			.undertecknare(SIGNING)
			.footer("Version 1. Fördelning " + HASH + ". Historik 14: " + HASH + ".");
	}

	/** The same memo with two hundred lines. */
	public static DocumentBuilder longMemo() {
		List<Budgetpost> now = new ArrayList<>();
		List<Budgetpost> before = new ArrayList<>();
		for (int i = 1; i <= 200; i++) {
			String label = (i % 17 == 0) ? "Insats " + i + " med ett namn som är så långt att det inte ryms på en rad, "
					+ "och som därför bryts" : "Insats " + i;
			now.add((i % 31 == 0) ? Example.undecided(i, label) : Example.post(i, label, i * 25_000L));
			before.add(Example.post(i, label, i * 20_000L));
		}
		return builder(sections(), new Fordelning(new BudgetYear(2021), now), new BeslutForm(true, true, true))
			.comparedWith(new Fordelning(new BudgetYear(2020), before))
			.diarienummer(new Diarienummer("KFKS 2021/71"))
			.undertecknare(SIGNING);
	}

	/** A memo with tied amounts in its text and a note below its rounded table. */
	public static DocumentBuilder tiedAndRounded() {
		Avsnitt arende = new Avsnitt("Ärende", """
				Vi ger **{{belopp: SSPF}}** av {{summa}}, {{skillnad: SSPF}} mot året innan.

				- {{belopp: SSPF | kr}}

				{{fordelning}}

				{{beslutsforslag}}""");
		Tjansteskrivelse memo = new Tjansteskrivelse("TJÄNSTESKRIVELSE", LocalDate.of(2021, 1, 20), "Kommunstyrelsen",
				List.of(arende), new BeslutForm(true, true, true), "Summa", Avrundning.AVRUNDA_MED_NOT);
		return new DocumentBuilder(memo, "Trygghetspaketet 2021",
				Example.year(2021, Example.post(1, "SSPF", 1_450_000), Example.post(2, "Ljus", 750_000)),
				AmountStyle.mkr(1))
			.comparedWith(Example.year(2020, Example.post(1, "SSPF", 1_500_000)));
	}

	/** A draft without diarienummer, table lines or signatories, with hard text. */
	public static DocumentBuilder nasty() {
		String text = """
				Ett stycke med **fet**, *kursiv* och ***både och*** text, 5 * 3 = 15 < 16 & mer.
				En rad till i samma stycke.

				# Underrubrik

				3. Tredje
				4. Fjärde
				   1. inre ett
				   2. inre två
				      - djupast
				      - djupast igen, med en rad som är så lång att den behöver brytas minst en gång för att rymmas

				   Ett stycke till i fjärde punkten.
				5) Annan lista

				- punkt

				- glest

				## Djupare

				### Ännu djupare

				%s

				{{beslutsforslag}}

				{{fordelning}}
				""".formatted("Ö".repeat(300));
		Tjansteskrivelse memo = new Tjansteskrivelse("TJÄNSTESKRIVELSE", LocalDate.of(2021, 1, 20), "",
				List.of(new Avsnitt("Ärende", text), new Avsnitt("Tomt", "")), new BeslutForm(false, false, false), "");
		return new DocumentBuilder(memo, "X".repeat(120), Fordelning.empty(new BudgetYear(2021)), AmountStyle.mkr(1))
			.bilagor(List.of("Karta", "Tabell"))
			.draft(true);
	}

	/** An extract of the minutes with a changed decision. */
	public static DocumentModel protokollsutdrag() {
		DocumentHead head = new DocumentHead("2021-02-08", "PROTOKOLLSUTDRAG", "KFKS 2021/71",
				"Kommunstyrelsen, sammanträdesdatum 2021-02-08");
		return new ProtokollsutdragBuilder(head, "§ 12 Trygghetspaketet 2021", AmountStyle.mkr(1))
			.part("Beslut", List.of("Kommunstyrelsen beslutar att fördela medlen på följande sätt:"))
			.points(decided(), new BeslutForm(true, true, true), "Kommunstyrelsen", "Trygghetspaketet")
			.table("Beslutad fördelning", decided(), earlier(), null, "Summa")
			.part("Voteringar", List.of("Ja, 8 röster, mot nej, 5 röster.\nJa: Siv Ek, Bo Alm"))
			.list("Reservationer", List.of("Eva Lind: skriftlig reservation", "Ola Berg"))
			.build("Version 1. Fördelning " + HASH + ".");
	}

	/** A certificate of finance. */
	public static DocumentModel ekonomiintyg() {
		DocumentHead head = new DocumentHead("2021-01-18", "EKONOMIINTYG", "KFKS 2021/71", "");
		return new ProtokollsutdragBuilder(head, "Trygghetspaketet 2021", AmountStyle.mkr(1))
			.part("Intyg", List.of("Fördelningen följer budgetramen.", "Intyget gäller inte längre."))
			.facts("Vad intyget gäller", new TreeMap<>(Map.of("Kontrollsumma", HASH, "Ärendets version", "1")))
			.list("Kontroller", List.of("Hela ramen, 5,0 mkr, är fördelad."))
			.table("Fördelningen", decided(), null, null, "Summa")
			.build("Ärendets historik, händelse 14, kontrollsumma " + HASH);
	}

	private static DocumentBuilder builder(List<Avsnitt> sections, Fordelning fordelning, BeslutForm form) {
		Tjansteskrivelse memo = new Tjansteskrivelse("TJÄNSTESKRIVELSE", LocalDate.of(2021, 1, 20), "Kommunstyrelsen",
				sections, form, "Summa Miljoner kronor");
		return new DocumentBuilder(memo, "Trygghetspaketet 2021", fordelning, AmountStyle.mkr(1));
	}

	private static Fordelning decided() {
		return Example.year(2021, Example.post(1, "Trygghetsvärdar (Orminge och Fisksätra)", 800_000),
				Example.post(2, "Brottsförebyggande trygghetssamordnare", 1_000_000),
				Example.post(3, "SSPF", 1_500_000), Example.post(4, "Stöd till lokala arbetsgrupper", 900_000),
				Example.post(5, "Kameraövervakning – centrala funktioner", 200_000),
				Example.post(6, "Väktare särskilda händelser", 200_000),
				Example.post(7, "Insatser i samverkan med lokala aktörer", 400_000));
	}

	private static Fordelning earlier() {
		return Example.year(2020, Example.post(1, "Trygghetsvärdar (Orminge och Fisksätra)", 2_000_000),
				Example.post(3, "SSPF", 1_500_000), Example.post(4, "Stöd till lokala arbetsgrupper", 900_000),
				Example.post(5, "Kameraövervakning – centrala funktioner", 300_000),
				Example.post(6, "Väktare särskilda händelser", 300_000));
	}

	/** The sections of the demo's memo, with its list and its table as placeholders. */
	private static List<Avsnitt> sections() {
		List<Avsnitt> sections = new ArrayList<>();
		String heading = "";
		StringBuilder text = new StringBuilder();
		for (String line : demo().replaceAll("(?m)^\t2021(.*\n)+?\n", "{{fordelning}}\n\n")
			.replaceAll("(?m)^(\\S.*\t\\d,\\d\n)+", "{{beslutsforslag}}\n")
			.lines()
			.toList()) {
			if (HEADINGS.contains(line) || line.equals("Gunilla Sandmark")) {
				if (!heading.isEmpty()) {
					sections.add(new Avsnitt(heading, CommonMarkText.fromPlain(text.toString().strip())));
				}
				heading = line;
				text.setLength(0);
			}
			else {
				text.append(line).append('\n');
			}
		}
		return sections;
	}

	private static String demo() {
		try (InputStream bytes = Samples.class.getResourceAsStream("/demo/trygghetspaketet-2021.txt")) {
			if (bytes == null) {
				throw new IllegalStateException("The demo's memo is gone");
			}
			return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
