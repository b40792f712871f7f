package se.trygghetspaket.arende.domain.protokoll;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.road.Reason;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.Paragraf;
import se.trygghetspaket.shared.TypedText;

/**
 * Regler för protokollet: what can be recorded on top of what stands. The days follow on
 * each other: memo, decision, justering, anslag, nedtagning, today.
 */
public final class ProtokollRules {

	private final Protokoll protokoll;

	private final LocalDate memoDatum;

	private final LocalDate today;

	public ProtokollRules(Protokoll protokoll, LocalDate memoDatum, LocalDate today) {
		this.protokoll = protokoll;
		this.memoDatum = memoDatum;
		this.today = today;
	}

	/**
	 * Refuses a justering before the meeting, in the future, or on top of another.
	 * @throws ProtokollRefused if it is refused
	 */
	public void require(Justering justering) {
		requireNot(this.protokoll.justering().isPresent());
		requireBetween(this.protokoll.datum(), justering.omedelbar() ? this.protokoll.datum() : justering.datum(),
				ProtokollHinder.FORE_BESLUTET);
	}

	/**
	 * Refuses an anslag before the justering, in the future, or on top of another.
	 * @throws ProtokollRefused if it is refused
	 */
	public void require(Anslag anslag) {
		requireNot(this.protokoll.anslag().isPresent());
		LocalDate justerat = this.protokoll.justerat().orElseThrow(refused(ProtokollHinder.JUSTERING_SAKNAS));
		requireBetween(justerat, anslag.up(), ProtokollHinder.FORE_JUSTERINGEN);
	}

	/**
	 * Refuses that an anslag was taken down before it was put up, or in the future.
	 * @throws ProtokollRefused if it is refused
	 */
	public void require(Nedtagning down) {
		requireNot(this.protokoll.nedtagning().isPresent());
		Anslag anslag = this.protokoll.anslag().orElseThrow(refused(ProtokollHinder.ANSLAG_SAKNAS));
		requireBetween(anslag.up(), down.datum(), ProtokollHinder.FORE_ANSLAGET);
	}

	/**
	 * Refuses a day of sending before the justering or in the future.
	 * @throws ProtokollRefused if it is refused
	 */
	public void requireSending(LocalDate datum) {
		if (!this.protokoll.mayBeSent()) {
			throw new ProtokollRefused(ProtokollHinder.JUSTERING_SAKNAS);
		}
		requireBetween(this.protokoll.earliestSending(), datum, this.protokoll.justering().isPresent()
				? ProtokollHinder.FORE_JUSTERINGEN : ProtokollHinder.FORE_BESLUTET);
	}

	/**
	 * The correction of what stands for a field now.
	 * @throws ProtokollRefused if the new value is none, is the old one, or does not fit
	 * the days around it
	 */
	public Rattelse correct(RattelseField field, String typed, Reason reason) {
		String from = this.protokoll.value(field).orElseThrow(refused(ProtokollHinder.INGET_ATT_RATTA));
		String to = read(field, typed);
		if (to.equals(from)) {
			throw new ProtokollRefused(ProtokollHinder.OFORANDRAT);
		}
		switch (field) {
			case DATUM -> {
				LocalDate datum = LocalDate.parse(to);
				requireBetween(this.memoDatum, datum, ProtokollHinder.FORE_TJANSTESKRIVELSEN);
				requireNotAfter(datum,
						this.protokoll.justering()
							.map(Justering::datum)
							.or(() -> this.protokoll.anslag().map(Anslag::up))
							.orElse(null));
			}
			case JUSTERING -> {
				Justering justering = Protokoll.readJustering(to);
				LocalDate datum = justering.omedelbar() ? this.protokoll.datum() : justering.datum();
				requireBetween(this.protokoll.datum(), datum, ProtokollHinder.FORE_BESLUTET);
				requireNotAfter(datum, this.protokoll.anslag().map(Anslag::up).orElse(null));
			}
			case ANSLAG -> {
				LocalDate up = LocalDate.parse(to);
				requireBetween(this.protokoll.justerat().orElse(up), up, ProtokollHinder.FORE_JUSTERINGEN);
				requireNotAfter(up, this.protokoll.nedtagning().map(Nedtagning::datum).orElse(null));
			}
			case NEDTAGNING -> {
				LocalDate down = LocalDate.parse(to);
				requireBetween(this.protokoll.anslag().map(Anslag::up).orElse(down), down,
						ProtokollHinder.FORE_ANSLAGET);
			}
			case PARAGRAF, BESLUTSFATTARE -> {
				// The paragraf is held against the others of its meeting, which are
				// stored.
			}
		}
		return new Rattelse(field, from, to, reason);
	}

	private static String read(RattelseField field, String typed) {
		try {
			if (field == RattelseField.JUSTERING && typed.strip().equalsIgnoreCase(Rattelse.OMEDELBART)) {
				return Rattelse.OMEDELBART;
			}
			if (field.isDate()) {
				LocalDate datum = LocalDate.parse(typed.strip());
				if (!BudgetYear.isYear(datum.getYear())) {
					throw new ProtokollRefused(ProtokollHinder.EJ_LASBART);
				}
				return datum.toString();
			}
			return (field == RattelseField.PARAGRAF) ? new Paragraf(typed).value()
					: TypedText.line(typed, Rattelse.MAX_LENGTH);
		}
		catch (DateTimeParseException | IllegalArgumentException ex) {
			throw new ProtokollRefused(ProtokollHinder.EJ_LASBART);
		}
	}

	private void requireBetween(LocalDate earliest, LocalDate datum, ProtokollHinder tooEarly) {
		if (datum.isBefore(earliest)) {
			throw new ProtokollRefused(tooEarly);
		}
		if (datum.isAfter(this.today)) {
			throw new ProtokollRefused(ProtokollHinder.I_FRAMTIDEN);
		}
	}

	private static void requireNotAfter(LocalDate datum, @Nullable LocalDate next) {
		if (next != null && datum.isAfter(next)) {
			throw new ProtokollRefused(ProtokollHinder.EFTER_DET_SOM_FOLJDE);
		}
	}

	private static void requireNot(boolean recorded) {
		if (recorded) {
			throw new ProtokollRefused(ProtokollHinder.REDAN_REGISTRERAT);
		}
	}

	private static Supplier<ProtokollRefused> refused(ProtokollHinder hinder) {
		return () -> new ProtokollRefused(hinder);
	}

}
