package se.trygghetspaket.arende.domain.protokoll;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.arende.domain.beslut.Beslut;
import se.trygghetspaket.arende.domain.beslut.Beslutsutfall;
import se.trygghetspaket.arende.domain.beslut.NewBeslut;
import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.shared.UserRef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("Reglerna för protokollet")
class ProtokollRulesTest {

	private static final LocalDate MEMO = LocalDate.of(2021, 1, 20);

	private static final LocalDate MEETING = LocalDate.of(2021, 2, 8);

	private static final LocalDate TODAY = LocalDate.of(2021, 3, 15);

	private static final Reason WHY = new Reason("Fel i formuläret");

	@Test
	@DisplayName("låter justeringen ligga på mötesdagen eller senare, men inte före eller i framtiden, och bara en gång")
	void justering() {
		ProtokollRules rules = rules(ProtokollFacts.NONE);
		rules.require(Justering.OMEDELBAR);
		rules.require(new Justering(MEETING));
		rules.require(new Justering(TODAY));
		refused(ProtokollHinder.FORE_BESLUTET, () -> rules.require(new Justering(MEETING.minusDays(1))));
		refused(ProtokollHinder.I_FRAMTIDEN, () -> rules.require(new Justering(TODAY.plusDays(1))));
		refused(ProtokollHinder.REDAN_REGISTRERAT,
				() -> rules(facts(new Justering(MEETING), null, null)).require(Justering.OMEDELBAR));
	}

	@Test
	@DisplayName("kräver justering före anslag, och anslag före nedtagning, dag för dag")
	void anslag() {
		LocalDate justerat = MEETING.plusDays(4);
		refused(ProtokollHinder.JUSTERING_SAKNAS, () -> rules(ProtokollFacts.NONE).require(new Anslag(TODAY)));
		ProtokollRules justerad = rules(facts(new Justering(justerat), null, null));
		justerad.require(new Anslag(justerat));
		refused(ProtokollHinder.FORE_JUSTERINGEN, () -> justerad.require(new Anslag(justerat.minusDays(1))));
		refused(ProtokollHinder.ANSLAG_SAKNAS, () -> justerad.require(new Nedtagning(TODAY)));
		ProtokollRules up = rules(facts(new Justering(justerat), new Anslag(justerat.plusDays(1)), null));
		up.require(new Nedtagning(justerat.plusDays(1)));
		refused(ProtokollHinder.FORE_ANSLAGET, () -> up.require(new Nedtagning(justerat)));
	}

	@Test
	@DisplayName("säger att anslaget var uppe för kort tid, men tillåter det")
	void shortAnslag() {
		Anslag up = new Anslag(MEETING);
		assertThat(protokoll(facts(Justering.OMEDELBAR, up, new Nedtagning(MEETING.plusDays(20)))).shortAnslag())
			.isTrue();
		assertThat(protokoll(facts(Justering.OMEDELBAR, up, new Nedtagning(MEETING.plusDays(21)))).shortAnslag())
			.isFalse();
		assertThat(protokoll(facts(Justering.OMEDELBAR, up, null)).shortAnslag()).isFalse();
	}

	@Test
	@DisplayName("räknar laga kraft tidigast från anslaget, också från ett rättat")
	void lagaKraft() {
		ProtokollFacts facts = facts(Justering.OMEDELBAR, new Anslag(LocalDate.of(2021, 2, 9)), null);
		assertThat(protokoll(facts).lagaKraft().orElseThrow().earliest()).isEqualTo(LocalDate.of(2021, 3, 3));
		Rattelse later = rules(facts).correct(RattelseField.ANSLAG, "2021-02-10", WHY);
		assertThat(protokoll(corrected(facts, later)).lagaKraft().orElseThrow().earliest())
			.isEqualTo(LocalDate.of(2021, 3, 4));
	}

	@Test
	@DisplayName("låter den senaste rättelsen gälla, och det gamla värdet stå kvar")
	void latestRattelse() {
		Rattelse first = rules(ProtokollFacts.NONE).correct(RattelseField.PARAGRAF, "§ 46", WHY);
		ProtokollFacts once = corrected(ProtokollFacts.NONE, first);
		Rattelse second = rules(once).correct(RattelseField.PARAGRAF, "47a", WHY);
		Protokoll twice = protokoll(corrected(once, second));
		assertThat(first).isEqualTo(new Rattelse(RattelseField.PARAGRAF, "45", "46", WHY));
		assertThat(second.from()).isEqualTo("46");
		assertThat(twice.paragraf()).contains(new Paragraf("47a"));
		assertThat(twice.facts().rattelser()).extracting((made) -> made.fact().from()).containsExactly("45", "46");
	}

	@Test
	@DisplayName("låter ett rättat datum bara stå mellan det som hände före och det som hände efter")
	void correctedDateFits() {
		LocalDate justerat = MEETING.plusDays(4);
		ProtokollRules rules = rules(facts(new Justering(justerat), new Anslag(justerat.plusDays(1)), null));
		refused(ProtokollHinder.FORE_TJANSTESKRIVELSEN,
				() -> rules.correct(RattelseField.DATUM, MEMO.minusDays(1).toString(), WHY));
		refused(ProtokollHinder.EFTER_DET_SOM_FOLJDE,
				() -> rules.correct(RattelseField.DATUM, justerat.plusDays(1).toString(), WHY));
		refused(ProtokollHinder.I_FRAMTIDEN,
				() -> rules.correct(RattelseField.DATUM, TODAY.plusDays(1).toString(), WHY));
		refused(ProtokollHinder.FORE_BESLUTET,
				() -> rules.correct(RattelseField.JUSTERING, MEETING.minusDays(1).toString(), WHY));
		refused(ProtokollHinder.FORE_JUSTERINGEN, () -> rules.correct(RattelseField.ANSLAG, MEETING.toString(), WHY));
		refused(ProtokollHinder.OFORANDRAT, () -> rules.correct(RattelseField.DATUM, MEETING.toString(), WHY));
		refused(ProtokollHinder.INGET_ATT_RATTA, () -> rules.correct(RattelseField.NEDTAGNING, TODAY.toString(), WHY));
		for (String typed : List.of("", "i går", "1021-02-08", "2021-02-30")) {
			refused(ProtokollHinder.EJ_LASBART, () -> rules.correct(RattelseField.DATUM, typed, WHY));
		}
		assertThat(rules.correct(RattelseField.JUSTERING, "Omedelbart", WHY).to()).isEqualTo(Rattelse.OMEDELBART);
	}

	@Test
	@DisplayName("låter en omedelbar justering följa med ett rättat datum")
	void immediateFollowsTheMeeting() {
		ProtokollFacts facts = facts(Justering.OMEDELBAR, null, null);
		Rattelse rattelse = rules(facts).correct(RattelseField.DATUM, "2021-02-10", WHY);
		assertThat(protokoll(corrected(facts, rattelse)).justerat()).contains(LocalDate.of(2021, 2, 10));
	}

	@Test
	@DisplayName("skickar beslutet först när det är justerat, och inte i framtiden")
	void sending() {
		refused(ProtokollHinder.JUSTERING_SAKNAS, () -> rules(ProtokollFacts.NONE).requireSending(TODAY));
		ProtokollRules rules = rules(facts(new Justering(MEETING.plusDays(4)), null, null));
		rules.requireSending(MEETING.plusDays(4));
		refused(ProtokollHinder.FORE_JUSTERINGEN, () -> rules.requireSending(MEETING.plusDays(3)));
		refused(ProtokollHinder.I_FRAMTIDEN, () -> rules.requireSending(TODAY.plusDays(1)));
	}

	@Test
	@DisplayName("håller rösternas antal mot namnen, om namn ges")
	void votering() {
		List<Rost> roster = List.of(new Rost("Anna Ask (S)", Rostvarde.JA), new Rost("Bo Berg (M)", Rostvarde.NEJ));
		assertThat(new Votering("bifall", "avslag", 1, 1, 0, roster).names(Rostvarde.NEJ))
			.containsExactly("Bo Berg (M)");
		assertThat(new Votering("bifall", "avslag", 8, 5, 1, List.of()).roster()).isEmpty();
		refused(ProtokollHinder.ROSTER_STAMMER_INTE, () -> new Votering("bifall", "avslag", 2, 1, 0, roster));
		refused(ProtokollHinder.ROSTER_SAKNAS, () -> new Votering("bifall", "avslag", 0, 0, 3, List.of()));
		refused(ProtokollHinder.NAMN_TVA_GANGER, () -> new Votering("bifall", "avslag", 1, 1, 0,
				List.of(new Rost("Anna Ask (S)", Rostvarde.JA), new Rost("Anna Ask (S)", Rostvarde.NEJ))));
	}

	private static ProtokollRules rules(ProtokollFacts facts) {
		return new ProtokollRules(protokoll(facts), MEMO, TODAY);
	}

	private static Protokoll protokoll(ProtokollFacts facts) {
		Beslut beslut = new Beslut(NewBeslut.atMeeting(MEETING, new Paragraf("45"), Beslutsutfall.AVSLAG), null, null,
				new UserRef(1, "Nils Norr"), Instant.EPOCH);
		return new Protokoll(beslut, facts);
	}

	private static ProtokollFacts facts(Justering justering, @Nullable Anslag up, @Nullable Nedtagning down) {
		return new ProtokollFacts(registrerad(justering), (up != null) ? registrerad(up) : null,
				(down != null) ? registrerad(down) : null, List.of(), List.of(), List.of());
	}

	private static ProtokollFacts corrected(ProtokollFacts facts, Rattelse rattelse) {
		return new ProtokollFacts(facts.justering(), facts.anslag(), facts.nedtagning(), facts.voteringar(),
				facts.noteringar(),
				Stream.concat(facts.rattelser().stream(), Stream.of(registrerad(rattelse))).toList());
	}

	private static <T> Registrerad<T> registrerad(T fact) {
		return new Registrerad<>(fact, new UserRef(1, "Nils Norr"), Instant.EPOCH);
	}

	private static void refused(ProtokollHinder hinder, ThrowingCallable recording) {
		assertThatExceptionOfType(ProtokollRefused.class).isThrownBy(recording)
			.satisfies((ex) -> assertThat(ex.hinder()).isEqualTo(hinder));
	}

}
