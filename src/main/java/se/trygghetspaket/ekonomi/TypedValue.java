package se.trygghetspaket.ekonomi;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.shared.BudgetYear;

/** Reads what stands in an address, and writes it there. */
final class TypedValue {

	private TypedValue() {
	}

	static String strip(@Nullable String given) {
		return (given != null) ? given.strip() : "";
	}

	static Optional<BudgetYear> year(String given) {
		boolean year = given.matches("[0-9]{4}") && BudgetYear.isYear(Integer.parseInt(given));
		return year ? Optional.of(new BudgetYear(Integer.parseInt(given))) : Optional.empty();
	}

	/** The constant of that name. */
	static <E extends Enum<E>> Optional<E> constant(Class<E> type, String given) {
		return Arrays.stream(type.getEnumConstants()).filter((constant) -> constant.name().equals(given)).findFirst();
	}

	static Optional<PaketSlug> paket(Collection<Paket> known, String given) {
		return known.stream().map(Paket::slug).filter((slug) -> slug.value().equals(given)).findFirst();
	}

	/** The number from 1 to a limit; nothing for another. */
	static Optional<Integer> number(String given, int limit) {
		if (!given.matches("[0-9]{1,9}")) {
			return Optional.empty();
		}
		return Optional.of(Integer.valueOf(given)).filter((number) -> number >= 1 && number <= limit);
	}

	/** Notes a fault where something was given that could not be read. */
	static void check(List<QueryFault> faults, String field, String given, boolean readable, String key) {
		if (!given.isEmpty() && !readable) {
			faults.add(new QueryFault(field, given, key));
		}
	}

	static void add(UriComponentsBuilder url, String name, String value) {
		if (!value.isEmpty()) {
			url.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
		}
	}

}
