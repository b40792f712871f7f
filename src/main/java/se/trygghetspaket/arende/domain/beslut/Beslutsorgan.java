package se.trygghetspaket.arende.domain.beslut;

/** Beslutsorgan: who decided. */
public enum Beslutsorgan {

	/** Kommunstyrelsen, at a meeting. */
	KOMMUNSTYRELSEN,

	/**
	 * Its chairman, in a matter that could not wait (kommunallagen 2017:725, 6 kap. 39
	 * §).
	 */
	ORDFORANDE,

	/** Somebody on delegation (kommunallagen 2017:725, 6 kap. 37 §). */
	DELEGAT;

	/** Whether it decides at a meeting, under a paragraf. */
	public boolean meets() {
		return this == KOMMUNSTYRELSEN;
	}

}
