package se.trygghetspaket.paket.web;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

import se.trygghetspaket.paket.domain.PaketSlug;

/** Reads a paket's name in an address exactly; anything else is no page. */
@Component
class PaketSlugConverter implements Converter<String, PaketSlug> {

	@Override
	public PaketSlug convert(String text) {
		return new PaketSlug(text);
	}

}
