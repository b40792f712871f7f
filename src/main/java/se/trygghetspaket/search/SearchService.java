package se.trygghetspaket.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.domain.ArendeStatus;
import se.trygghetspaket.search.domain.HitPage;
import se.trygghetspaket.search.domain.SearchFilter;
import se.trygghetspaket.search.domain.SearchStore;
import se.trygghetspaket.shared.Actor;

/** Finds what somebody may see, by the words in it. */
@Service
public class SearchService {

	private static final HitPage NOTHING = new HitPage(List.of(), 1, Map.of(), 0, true);

	private final SearchStore store;

	SearchService(SearchStore store) {
		this.store = store;
	}

	/** One page of what the reader may see and the filter selects, the best first. */
	@Transactional(readOnly = true)
	public HitPage search(Actor reader, SearchFilter filter, int page) {
		if (filter.text().empty() || filter.text().tooLong() || reader.roles().isEmpty()) {
			return NOTHING;
		}
		Set<String> statuses = ArendeStatus.allVisibleTo(reader.roles())
			.stream()
			.map(ArendeStatus::name)
			.collect(Collectors.toSet());
		return this.store.search(filter, statuses, page);
	}

}
