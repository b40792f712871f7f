package se.trygghetspaket.ekonomi.domain;

import se.trygghetspaket.paket.domain.ram.RamStatus;
import se.trygghetspaket.shared.Kronor;

/**
 * Årets ram: the latest revision of a budgetram in the figures that finance counts with,
 * also where it has been lowered and is not in effect yet.
 *
 * @param revision counted from 1
 * @param netto brutto less the omföringar
 * @param fullAllocationRequired whether all of netto must be allocated
 */
public record FinanceRam(int revision, Kronor brutto, Kronor netto, RamStatus status, boolean fullAllocationRequired) {
}
