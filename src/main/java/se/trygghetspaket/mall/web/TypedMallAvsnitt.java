package se.trygghetspaket.mall.web;

import se.trygghetspaket.mall.domain.MallAvsnitt;

/** A section as it was typed. */
record TypedMallAvsnitt(String rubrik, boolean required, String help, String text) {

	static final TypedMallAvsnitt BLANK = new TypedMallAvsnitt("", false, "", "");

	static TypedMallAvsnitt of(MallAvsnitt part) {
		return new TypedMallAvsnitt(part.rubrik(), part.required(), part.help(), part.text());
	}

}
