package se.trygghetspaket.shared;

/** Thrown when an amount, or a sum of amounts, is beyond ±10<sup>12</sup> kronor. */
public class AmountOutOfRange extends IllegalArgumentException {

	AmountOutOfRange() {
		super("Beloppet eller summan är för stor. Skriv belopp mellan −1 000 000 000 000 kr och 1 000 000 000 000 kr.");
	}

}
