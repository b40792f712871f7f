package se.trygghetspaket.search.domain;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import se.trygghetspaket.shared.BudgetYear;

/**
 * Sökurval: what is searched for and where; what is not set does not narrow.
 */
public final class SearchFilter {

	private final SearchText text;

	private final @Nullable HitKind kind;

	private final @Nullable BudgetYear year;

	private final String paket;

	/**
	 * A filter.
	 * @param paket the slug of the only paket, empty for any
	 */
	public SearchFilter(SearchText text, @Nullable HitKind kind, @Nullable BudgetYear year, String paket) {
		this.text = text;
		this.kind = kind;
		this.year = year;
		this.paket = paket;
	}

	public SearchText text() {
		return this.text;
	}

	public Optional<HitKind> kind() {
		return Optional.ofNullable(this.kind);
	}

	public Optional<BudgetYear> year() {
		return Optional.ofNullable(this.year);
	}

	public String paket() {
		return this.paket;
	}

}
