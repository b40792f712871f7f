package se.trygghetspaket.arende.domain.sammantrade;

/** Organ: who meets. */
public enum Organ {

	/** Decides. */
	KOMMUNSTYRELSEN,

	/** Prepares what kommunstyrelsen decides, and proposes. */
	ARBETSUTSKOTTET;

	/** Whether it makes a proposal to the one that decides. */
	public boolean proposes() {
		return switch (this) {
			case KOMMUNSTYRELSEN -> false;
			case ARBETSUTSKOTTET -> true;
		};
	}

}
