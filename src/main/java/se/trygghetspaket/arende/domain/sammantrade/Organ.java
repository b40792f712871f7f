package se.trygghetspaket.arende.domain.sammantrade;

/** Organ: who meets. */
public enum Organ {

	/** Decides. */
	KOMMUNSTYRELSEN("Kommunstyrelsen"),

	/** Prepares what kommunstyrelsen decides, and proposes. */
	ARBETSUTSKOTTET("Arbetsutskottet");

	private final String printed;

	Organ(String printed) {
		this.printed = printed;
	}

	/** As its protokoll prints it. */
	public String printed() {
		return this.printed;
	}

	/** Whether it makes a proposal to the one that decides. */
	public boolean proposes() {
		return switch (this) {
			case KOMMUNSTYRELSEN -> false;
			case ARBETSUTSKOTTET -> true;
		};
	}

}
