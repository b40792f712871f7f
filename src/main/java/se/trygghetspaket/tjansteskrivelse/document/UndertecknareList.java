package se.trygghetspaket.tjansteskrivelse.document;

import java.util.List;

import se.trygghetspaket.tjansteskrivelse.domain.Undertecknare;

/** Those who sign, in order. */
public record UndertecknareList(List<Undertecknare> undertecknare) implements Block {

	public UndertecknareList {
		undertecknare = List.copyOf(undertecknare);
	}

	@Override
	public Kind kind() {
		return Kind.UNDERTECKNARE;
	}

	@Override
	public void accept(BlockVisitor visitor) {
		visitor.undertecknare(this);
	}

}
