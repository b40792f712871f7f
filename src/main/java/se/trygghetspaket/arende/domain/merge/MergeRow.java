package se.trygghetspaket.arende.domain.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Rad att välja i: a part as it was, as it was typed and as it has been saved since. */
public final class MergeRow {

	private final String key;

	private final boolean baseKnown;

	private final @Nullable MergePart base;

	private final @Nullable MergePart mine;

	private final @Nullable MergePart theirs;

	MergeRow(String key, boolean baseKnown, @Nullable MergePart base, @Nullable MergePart mine,
			@Nullable MergePart theirs) {
		this.key = key;
		this.baseKnown = baseKnown;
		this.base = base;
		this.mine = mine;
		this.theirs = theirs;
	}

	public String key() {
		return this.key;
	}

	/** What both began with, empty where there was none or it is not known. */
	public Optional<MergePart> base() {
		return Optional.ofNullable(this.base);
	}

	/** What was typed, empty where it was not there or was removed. */
	public Optional<MergePart> mine() {
		return Optional.ofNullable(this.mine);
	}

	/** What has been saved meanwhile, empty where it was not there or was removed. */
	public Optional<MergePart> theirs() {
		return Optional.ofNullable(this.theirs);
	}

	public MergeKind kind() {
		if (same(this.mine, this.theirs)) {
			return MergeKind.SAME;
		}
		if (this.baseKnown && same(this.base, this.theirs)) {
			return MergeKind.MINE_CHANGED;
		}
		if (this.baseKnown && same(this.base, this.mine)) {
			return MergeKind.THEIRS_CHANGED;
		}
		return (combined(false) != null) ? MergeKind.BOTH_CHANGED : MergeKind.CLASH;
	}

	/**
	 * The choice that loses nothing, where there is one: the side that alone has changed
	 * it, or both where they changed different things. What only one side has stays where
	 * it is not known whether the other removed it.
	 */
	public Optional<MergeSide> preset() {
		return switch (kind()) {
			case SAME, MINE_CHANGED -> Optional.of(MergeSide.MINE);
			case THEIRS_CHANGED -> Optional.of(MergeSide.THEIRS);
			case BOTH_CHANGED -> Optional.of(MergeSide.BOTH);
			case CLASH -> this.baseKnown || this.mine != null && this.theirs != null ? Optional.empty()
					: Optional.of((this.mine != null) ? MergeSide.MINE : MergeSide.THEIRS);
		};
	}

	/** Whether both have changed it and both can be kept. */
	public boolean joinable() {
		MergeKind kind = kind();
		return (kind == MergeKind.BOTH_CHANGED || kind == MergeKind.CLASH) && combined(true) != null;
	}

	/**
	 * What a choice leaves, empty for nothing. Both is mine where both cannot be kept.
	 */
	public Optional<MergePart> result(MergeSide side) {
		return switch (side) {
			case MINE -> mine();
			case THEIRS -> theirs();
			case BOTH -> Optional.ofNullable(combined(true)).or(this::mine);
		};
	}

	static boolean same(@Nullable MergePart one, @Nullable MergePart other) {
		return (one == null || other == null) ? one == other : one.same(other);
	}

	/** Value for value, {@code null} where two values exclude each other. */
	private @Nullable MergePart combined(boolean joining) {
		if (this.mine == null || this.theirs == null) {
			return null;
		}
		List<MergeValue> values = new ArrayList<>();
		for (int i = 0; i < this.mine.values().size(); i++) {
			MergeValue own = this.mine.values().get(i);
			MergeValue other = this.theirs.values().get(i);
			MergeValue before = (this.base != null) ? this.base.values().get(i) : null;
			if (own.same(other) || before != null && before.same(other)) {
				values.add(own);
			}
			else if (before != null && before.same(own)) {
				values.add(other);
			}
			else if (joining && own.joinable()) {
				values.add(own.then(other));
			}
			else {
				return null;
			}
		}
		return new MergePart(this.key, values);
	}

}
