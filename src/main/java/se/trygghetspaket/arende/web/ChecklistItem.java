package se.trygghetspaket.arende.web;

import java.util.List;
import java.util.stream.Stream;

import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;

/**
 * A part of what must be ready before a draft is handed on.
 *
 * @param place which part
 * @param href where it is done, empty for one who cannot
 * @param tasks what remains of it, none where it is ready
 */
record ChecklistItem(Task.Place place, String href, List<Task> tasks) {

	/**
	 * The parts in the order that they are mostly done; none for a case that is no draft.
	 */
	static List<ChecklistItem> of(Actor reader, ArendeAkt akt, List<Task> tasks) {
		if (!akt.arende().status().editable()) {
			return List.of();
		}
		String self = "/arenden/" + akt.arende().id().value();
		boolean edits = reader.has(Role.HANDLAGGARE);
		String ram = "/paket/" + akt.paket().slug() + "/" + akt.arende().year().value() + "/budgetram";
		Stream<ChecklistItem> always = Stream.of(item(Task.Place.RAM, reader.has(Role.EKONOM) ? ram : "", tasks),
				item(Task.Place.FORDELNING, edits ? self + "/fordelning" : "", tasks),
				item(Task.Place.MEMO, edits ? self + "/tjansteskrivelse" : "", tasks),
				item(Task.Place.GRANSKNING, edits ? self + "/granskning" : "", tasks));
		Stream<ChecklistItem> whenAsked = Stream.of(Task.Place.DIARIENUMMER, Task.Place.SAMORDNING, Task.Place.NOWHERE)
			.map((place) -> item(place, "", tasks))
			.filter((item) -> !item.ready());
		return Stream.concat(always, whenAsked).toList();
	}

	private static ChecklistItem item(Task.Place place, String href, List<Task> tasks) {
		return new ChecklistItem(place, href, tasks.stream().filter((task) -> task.place() == place).toList());
	}

	public boolean ready() {
		return this.tasks.isEmpty();
	}

}
