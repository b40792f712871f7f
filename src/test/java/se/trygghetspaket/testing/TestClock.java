package se.trygghetspaket.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock that stands still until a test moves it. Reset before each test. */
public final class TestClock extends Clock {

	private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

	/** Monday 1 March 2021 at nine, in Stockholm: an ordinary working day. */
	public static final Instant START = LocalDate.of(2021, 3, 1).atTime(9, 0).atZone(STOCKHOLM).toInstant();

	private final ZoneId zone;

	private volatile Instant now;

	public TestClock() {
		this(START, STOCKHOLM);
	}

	private TestClock(Instant now, ZoneId zone) {
		this.now = now;
		this.zone = zone;
	}

	public void set(Instant instant) {
		this.now = instant;
	}

	/** Moves to a time of day in Stockholm. */
	public void set(LocalDate date, LocalTime time) {
		set(date.atTime(time).atZone(STOCKHOLM).toInstant());
	}

	public void advance(Duration duration) {
		set(this.now.plus(duration));
	}

	void reset() {
		set(START);
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	@Override
	public ZoneId getZone() {
		return this.zone;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return new TestClock(this.now, zone);
	}

}
