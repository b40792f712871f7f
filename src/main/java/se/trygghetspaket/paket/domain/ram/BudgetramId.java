package se.trygghetspaket.paket.domain.ram;

/** Budgetramens identitet: the number a paket's ram for one year is stored under. */
public record BudgetramId(long value) {
}
