package se.trygghetspaket.arende.domain.protokoll;

/** Röstvärde: how somebody voted. */
public enum Rostvarde {

	JA, NEJ, AVSTAR

}
