package se.trygghetspaket.arende.domain.sammantrade;

import java.time.LocalDate;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import se.trygghetspaket.shared.Paragraf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@DisplayName("Ett sammanträde")
class SammantradeTest {

	private static final LocalDate TODAY = LocalDate.of(2021, 3, 1);

	private static final LocalDate DATUM = LocalDate.of(2021, 3, 8);

	private final Sammantrade sammantrade = new Sammantrade(new SammantradeId(1), Organ.KOMMUNSTYRELSEN, DATUM, null,
			0);

	@Test
	@DisplayName("hålls från 1990 till två år framåt")
	void withinReason() {
		Sammantrade.requireDatum(LocalDate.of(1990, 1, 1), TODAY);
		Sammantrade.requireDatum(LocalDate.of(2023, 3, 1), TODAY);
		refused(SammantradeHinder.DATUM_UTANFOR, () -> Sammantrade.requireDatum(LocalDate.of(1989, 12, 31), TODAY));
		refused(SammantradeHinder.DATUM_UTANFOR, () -> Sammantrade.requireDatum(LocalDate.of(2023, 3, 2), TODAY));
	}

	@Test
	@DisplayName("flyttas till ett annat datum så länge inget ärende har fått sin paragraf där")
	void movesWhileNothingIsRecorded() {
		LocalDate other = DATUM.plusDays(7);
		assertThat(this.sammantrade.change(other, null, TODAY, false).datum()).isEqualTo(other);
		refused(SammantradeHinder.DATUM_LAST, () -> this.sammantrade.change(other, null, TODAY, true));
		assertThat(this.sammantrade.change(DATUM, TODAY, TODAY, true).kallelse()).contains(TODAY);
	}

	@Test
	@DisplayName("har en kallelse som skickades senast i dag och senast samma dag som det hålls")
	void kallelseIsSentBefore() {
		assertThat(this.sammantrade.kallelse()).isEmpty();
		assertThat(this.sammantrade.change(DATUM, TODAY, TODAY, false).kallelse()).contains(TODAY);
		refused(SammantradeHinder.KALLELSE_I_FRAMTIDEN,
				() -> this.sammantrade.change(DATUM, TODAY.plusDays(1), TODAY, false));
		refused(SammantradeHinder.KALLELSE_EFTER,
				() -> this.sammantrade.change(DATUM, DATUM.plusDays(1), DATUM.plusDays(9), false));
	}

	@Test
	@DisplayName("har inte gett något att registrera förrän det har hållits")
	void nothingHappensBefore() {
		this.sammantrade.requireHeld(DATUM);
		refused(SammantradeHinder.EJ_HALLET, () -> this.sammantrade.requireHeld(DATUM.minusDays(1)));
		assertThat(this.sammantrade.isComing(DATUM)).isTrue();
		assertThat(this.sammantrade.isComing(DATUM.plusDays(1))).isFalse();
	}

	@Test
	@DisplayName("i arbetsutskottet ger ett förslag: tjänsteskrivelsens eller ett eget")
	void forslag() {
		assertThat(Forslag.asMemo(new Paragraf("12")).asMemo()).isTrue();
		Forslag own = new Forslag(new Paragraf("12"), " Minska SSPF.\r\nÖka kameror.\u0000 ");
		assertThat(own.asMemo()).isFalse();
		assertThat(own.text()).isEqualTo("Minska SSPF.\nÖka kameror.");
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Forslag(new Paragraf("12"), "x".repeat(Forslag.MAX_LENGTH + 1)));
	}

	private static void refused(SammantradeHinder hinder, ThrowingCallable change) {
		assertThatExceptionOfType(SammantradeRefused.class).isThrownBy(change)
			.satisfies((ex) -> assertThat(ex.hinder()).isEqualTo(hinder));
	}

}
