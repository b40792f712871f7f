package se.trygghetspaket.arende.open;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.arende.domain.ArendeStore;
import se.trygghetspaket.arende.domain.open.OpenYear;
import se.trygghetspaket.arende.domain.open.OpenYearStore;
import se.trygghetspaket.arende.domain.protokoll.Protokoll;
import se.trygghetspaket.arende.domain.protokoll.ProtokollStore;
import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.FordelningService;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.paket.domain.ram.RamStanding;
import se.trygghetspaket.paket.domain.ram.RamStatus;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.NotFound;

/**
 * What is decided and public, for anybody: it asks for no reader, so nothing but what is
 * public may come out of it.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class OpenDataService {

	/** How many years a page of the list has. */
	public static final int PAGE = 500;

	private final OpenYearStore years;

	private final ArendeStore arenden;

	private final ProtokollStore protokoll;

	private final FordelningService fordelningar;

	private final BudgetramService ramar;

	OpenDataService(OpenYearStore years, ArendeStore arenden, ProtokollStore protokoll, FordelningService fordelningar,
			BudgetramService ramar) {
		this.years = years;
		this.arenden = arenden;
		this.protokoll = protokoll;
		this.fordelningar = fordelningar;
		this.ramar = ramar;
	}

	/**
	 * A page of the public years.
	 * @param page from 1
	 * @throws NotFound if there is no such page
	 */
	public List<OpenYear> findYears(int page) {
		if (page < 1 || page > pages()) {
			throw new NotFound("page " + page + " of the open data");
		}
		return this.years.findAll((page - 1) * PAGE, PAGE);
	}

	/** How many pages the public years make; at least one. */
	public int pages() {
		return Math.max(1, (this.years.count() + PAGE - 1) / PAGE);
	}

	/**
	 * A year.
	 * @throws NotFound if there is none, or its decision is not public
	 */
	public OpenDecision get(PaketSlug slug, BudgetYear year) {
		OpenYear found = this.years.find(slug, year)
			.orElseThrow(() -> new NotFound("open data of " + slug.value() + " " + year.value()));
		Protokoll decided = new Protokoll(this.arenden.findBeslut(found.arende()).orElseThrow(),
				this.protokoll.find(found.arende()));
		return new OpenDecision(found, this.arenden.find(found.arende()).orElseThrow(), decided,
				this.fordelningar.get(found.fordelning()).fordelning(),
				this.ramar.findStanding(found.paket(), year)
					.map(RamStanding::inEffect)
					.filter((ram) -> ram.status() == RamStatus.BEKRAFTAD)
					.orElse(null));
	}

}
