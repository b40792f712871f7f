package se.trygghetspaket.arende.domain;

import java.util.List;

/**
 * Steget hindras: a step that cannot be taken yet, with every reason at once. Nothing was
 * stored.
 */
public class Hindered extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final List<Hinder> hinder;

	public Hindered(List<Hinder> hinder) {
		super("Hindered: " + hinder);
		this.hinder = List.copyOf(hinder);
	}

	public List<Hinder> hinder() {
		return this.hinder;
	}

}
