package se.trygghetspaket.bench;

import org.openjdk.jmh.Main;

/**
 * Everything that is measured: the benchmarks of JMH, then the pages with many years
 * stored.
 */
public final class Benchmarks {

	private Benchmarks() {
	}

	/**
	 * Everything for {@code .*}, the pages for {@code years}, else what the expression
	 * finds of the benchmarks of JMH.
	 */
	public static void main(String[] arguments) throws Exception {
		if (!arguments[0].equals("years")) {
			Main.main(arguments);
		}
		if (arguments[0].equals("years") || arguments[0].equals(".*")) {
			YearsBenchmark.main(arguments);
		}
	}

}
