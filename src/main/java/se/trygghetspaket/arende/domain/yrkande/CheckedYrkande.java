package se.trygghetspaket.arende.domain.yrkande;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.arende.domain.Hinder;
import se.trygghetspaket.arende.domain.Readiness;
import se.trygghetspaket.arende.domain.Underlag;
import se.trygghetspaket.paket.domain.Fordelning;

/**
 * Prövat yrkande: a yrkande about the current version of a case, held against the figures
 * as they are; once the case has left kommunstyrelsen, as they were when it was recorded.
 */
public final class CheckedYrkande {

	private final Yrkande yrkande;

	private final @Nullable Fordelning changed;

	private final @Nullable YrkandeVerdict verdict;

	private final List<Hinder> hinder;

	private final boolean open;

	private CheckedYrkande(Yrkande yrkande, @Nullable Fordelning changed, @Nullable YrkandeVerdict verdict,
			List<Hinder> hinder, boolean open) {
		this.yrkande = yrkande;
		this.changed = changed;
		this.verdict = verdict;
		this.hinder = List.copyOf(hinder);
		this.open = open;
	}

	/**
	 * Holds a yrkande against the figures of its case.
	 * @throws IllegalArgumentException if it is about another version
	 */
	public static CheckedYrkande of(Yrkande yrkande, Underlag underlag) {
		if (yrkande.version() != underlag.arende().version()) {
			throw new IllegalArgumentException("Yrkande " + yrkande.number() + " is about another version");
		}
		boolean open = Yrkande.movedAt(underlag.arende().status());
		if (!yrkande.said().changes()) {
			return new CheckedYrkande(yrkande, null, null, List.of(), open);
		}
		Fordelning changed = yrkande.said().changed(underlag.fordelning().fordelning());
		return open
				? new CheckedYrkande(yrkande, changed, YrkandeVerdict.of(underlag, changed),
						Readiness.toDecide(underlag.ram(), underlag.changes(changed), true), true)
				: new CheckedYrkande(yrkande, changed, yrkande.recordedVerdict().orElse(null), List.of(), false);
	}

	public Yrkande yrkande() {
		return this.yrkande;
	}

	/** The fördelning that it makes, empty for one that changes nothing. */
	public Optional<Fordelning> changed() {
		return Optional.ofNullable(this.changed);
	}

	/** What it comes to, empty for one that changes nothing. */
	public Optional<YrkandeVerdict> verdict() {
		return Optional.ofNullable(this.verdict);
	}

	/**
	 * What hinders a decision on the fördelning that it makes, beside what hinders any
	 * decision in the case.
	 */
	public List<Hinder> hinder() {
		return this.hinder;
	}

	/** Whether the fördelning that it makes can be decided now. */
	public boolean decidable() {
		return this.open && this.yrkande.withdrawn().isEmpty() && this.yrkande.fordelning().isPresent()
				&& this.hinder.isEmpty();
	}

	/**
	 * Whether it did not fit the ram when it was recorded but does now, so that it has to
	 * be recorded again to be decided.
	 */
	public boolean outdated() {
		return this.open && this.changed != null && this.hinder.isEmpty() && this.yrkande.fordelning().isEmpty();
	}

}
