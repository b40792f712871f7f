package se.trygghetspaket.mall.domain;

import java.util.List;

import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;

/** Färdig mall: a skrivelsemall that the product ships, to start from. */
public enum StartMall {

	/** The form of a short memo to kommunstyrelsen. Every paket has it at first. */
	KORT {

		@Override
		public Skrivelsemall mall() {
			return of(new BeslutForm(true, true, true), FORSLAG, SAMMANFATTNING,
					new MallAvsnitt("Ärende", true, ARENDE_HELP, ARENDE_TEXT), EKONOMI, BARN);
		}

	},

	/** A longer form that ends with what the decision rests on and who is sent it. */
	MED_BESLUTSUNDERLAG {

		@Override
		public Skrivelsemall mall() {
			return of(new BeslutForm(true, true, true, true), FORSLAG_I_MENINGAR, required(SAMMANFATTNING),
					new MallAvsnitt("Ärendet", true, ARENDE_HELP, ARENDE_TEXT), required(EKONOMI), required(BARN),
					new MallAvsnitt("Beslutsunderlag", true,
							"De handlingar som beslutet vilar på, en på varje rad, med datum eller diarienummer.",
							"- Kommunfullmäktiges beslut om budgetramen för {{år}}"),
					new MallAvsnitt("Beslutet skickas till", true,
							"De som ska få beslutet, en på varje rad. Samma lista används när beslutet expedieras.",
							""));
		}

	};

	private static final MallAvsnitt FORSLAG = new MallAvsnitt("Förslag till beslut", true,
			"Det som nämnden föreslås besluta, så att det kan föras in i protokollet. "
					+ "Beloppen hämtas från fördelningen.",
			"""
					Brottsförebyggande rådet föreslår att kommunstyrelsen fördelar medlen i {{paket}} för år {{år}} på \
					följande sätt:

					{{beslutsforslag}}""");

	private static final MallAvsnitt FORSLAG_I_MENINGAR = new MallAvsnitt(FORSLAG.rubrik(), true, FORSLAG.help(), """
			Brottsförebyggande rådet föreslår att kommunstyrelsen beslutar följande.

			{{beslutsforslag}}""");

	private static final MallAvsnitt SAMMANFATTNING = new MallAvsnitt("Sammanfattning", false,
			"Det viktigaste i några meningar: vad pengarna går till, och vad som är nytt.", """
					Brottsförebyggande rådet föreslår hur medlen i {{paket}} för {{år}} ska användas. \
					I ärendet visas förslaget för {{år}} {{jämförelse}}.""");

	private static final String ARENDE_HELP = "Bakgrunden, vad varje insats innebär och varför den behövs, och tabellen "
			+ "med alla belopp.";

	private static final String ARENDE_TEXT = """
			Kommunfullmäktige bestämmer hur mycket pengar som avsätts och kommunstyrelsen hur de fördelas mellan \
			insatserna.

			Tabellen visar förslaget för {{år}} {{jämförelse}}.

			{{fordelning}}""";

	private static final MallAvsnitt EKONOMI = new MallAvsnitt("Ekonomiska konsekvenser", false,
			"Om förslaget ryms i budgetramen, och vad det kostar utöver den.",
			"Förslaget omfattar {{summa}} och ryms inom den budgetram som kommunfullmäktige har beslutat för {{år}}.");

	private static final MallAvsnitt BARN = new MallAvsnitt("Konsekvenser för barn", false,
			"Hur barn och unga påverkas, och hur barnets bästa har vägts in.", """
					Barn och unga påverkas av hur trygga platser och verksamheter är där de bor, går i skola och är på \
					sin fritid. Barnets bästa ska därför vägas in när insatserna väljs och följs upp.""");

	/** What it is. */
	public abstract Skrivelsemall mall();

	private static Skrivelsemall of(BeslutForm form, MallAvsnitt... avsnitt) {
		return new Skrivelsemall("TJÄNSTESKRIVELSE", "Kommunstyrelsen", List.of(avsnitt), form, "Summa");
	}

	private static MallAvsnitt required(MallAvsnitt part) {
		return new MallAvsnitt(part.rubrik(), true, part.help(), part.text());
	}

}
