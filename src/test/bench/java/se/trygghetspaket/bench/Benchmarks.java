package se.trygghetspaket.bench;

import org.openjdk.jmh.Main;

/**
 * Everything that is measured: the benchmarks of JMH, then the pages with many years
 * stored.
 */
public final class Benchmarks {

	private Benchmarks() {
	}

	/** Passes the arguments on to JMH; with {@code years} alone only the pages. */
	public static void main(String[] arguments) throws Exception {
		if (arguments.length != 1 || !arguments[0].equals("years")) {
			Main.main(arguments);
		}
		YearsBenchmark.main(arguments);
	}

}
