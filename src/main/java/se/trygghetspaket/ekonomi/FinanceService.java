package se.trygghetspaket.ekonomi;

import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.ekonomi.domain.FinanceFilter;
import se.trygghetspaket.ekonomi.domain.FinancePage;
import se.trygghetspaket.ekonomi.domain.FinanceStore;
import se.trygghetspaket.ekonomi.domain.OpenArende;
import se.trygghetspaket.ekonomi.domain.report.ChangeFilter;
import se.trygghetspaket.ekonomi.domain.report.ChangePage;
import se.trygghetspaket.ekonomi.domain.report.ChangeStore;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;

/** What finance sees of all paket at once. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class FinanceService {

	private final FinanceStore years;

	private final ChangeStore changes;

	FinanceService(FinanceStore years, ChangeStore changes) {
		this.years = years;
		this.changes = changes;
	}

	/**
	 * A page of the years that a filter selects; the last one where the list ends before
	 * it.
	 * @param number counted from 1
	 * @param size how many years a page holds, 1 to {@link FinancePage#MAX_SIZE}
	 * @throws se.trygghetspaket.shared.RoleRequired for anybody but finance
	 */
	public FinancePage desk(Actor reader, FinanceFilter filter, int number, int size) {
		reader.require(Role.EKONOM);
		FinancePage page = this.years.search(filter, number, size);
		return (number > page.pages()) ? this.years.search(filter, page.pages(), size) : page;
	}

	/**
	 * The cases that wait for a certificate, longest waiting first.
	 * @param most how many are wanted
	 * @throws se.trygghetspaket.shared.RoleRequired for anybody but finance
	 */
	public List<OpenArende> waiting(Actor reader, int most) {
		reader.require(Role.EKONOM);
		return this.years.findWaiting(most);
	}

	/**
	 * A page of the changes of a period; the last one where the list ends before it.
	 * @param number counted from 1
	 * @param size how many changes a page holds, 1 to {@link ChangePage#MAX_SIZE}
	 * @throws se.trygghetspaket.shared.RoleRequired for anybody but finance
	 */
	public ChangePage changes(Actor reader, ChangeFilter filter, int number, int size) {
		reader.require(Role.EKONOM);
		ChangePage page = this.changes.search(filter, number, size);
		return (number > page.pages()) ? this.changes.search(filter, page.pages(), size) : page;
	}

}
