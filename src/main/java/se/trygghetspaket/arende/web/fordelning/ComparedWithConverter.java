package se.trygghetspaket.arende.web.fordelning;

import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

import se.trygghetspaket.arende.domain.ComparedWith;

/**
 * Reads in an address which of two truths to compare with, in small letters; anything
 * else is no page.
 */
@Component
class ComparedWithConverter implements Converter<String, ComparedWith> {

	@Override
	public ComparedWith convert(String text) {
		return Stream.of(ComparedWith.values())
			.filter((each) -> text(each).equals(text))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No such truth"));
	}

	/** As it stands in an address. */
	static String text(ComparedWith one) {
		return one.name().toLowerCase(Locale.ROOT);
	}

}
