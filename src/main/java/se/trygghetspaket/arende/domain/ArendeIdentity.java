package se.trygghetspaket.arende.domain;

import se.trygghetspaket.paket.domain.ram.BudgetramId;
import se.trygghetspaket.paket.domain.PaketId;
import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.shared.UserRef;

/** Ärendets identitet: what never changes about a case. */
public record ArendeIdentity(ArendeId id, PaketId paket, BudgetramId budgetram, BudgetYear year, UserRef owner) {
}
