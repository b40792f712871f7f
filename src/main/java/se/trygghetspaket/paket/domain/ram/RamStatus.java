package se.trygghetspaket.paket.domain.ram;

/** Ramens status: whether kommunfullmäktige's decision behind a ram is recorded. */
public enum RamStatus {

	/** A figure to draft against; nothing is submitted against it. */
	PRELIMINAR,

	/** Confirmed by finance with kommunfullmäktige's decision. */
	BEKRAFTAD

}
