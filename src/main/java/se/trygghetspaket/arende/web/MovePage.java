package se.trygghetspaket.arende.web;

import java.util.List;

import se.trygghetspaket.arende.SeenUnderlag;
import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeAkt;
import se.trygghetspaket.arende.domain.ArendeMove;
import se.trygghetspaket.arende.domain.Hinder;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Diarienummer;
import se.trygghetspaket.web.Sentence;

/**
 * What somebody is to look at before they say yes to a step.
 *
 * @param diarienummer empty while the case has none
 * @param step the last part of the step's address
 * @param revision whether it changes what is in force for its own year
 * @param tasks what hinders the step
 * @param seen what is looked at, sent back with the yes
 * @param happens what the step does
 * @param changed whether something was changed since the page was last shown
 */
record MovePage(long id, String rubrik, String diarienummer, ArendeMove move, String step, String paketHref,
		boolean revision, Figures figures, List<Task> tasks, SeenUnderlag seen, List<Sentence> happens,
		boolean changed) {

	static MovePage of(Actor actor, ArendeAkt akt, ArendeMove move, String step, List<Hinder> hinder,
			List<Sentence> happens) {
		return ofTasks(akt, move, step, Task.of(akt, hinder, actor), happens);
	}

	/** With the tasks that are left. */
	static MovePage ofTasks(ArendeAkt akt, ArendeMove move, String step, List<Task> tasks, List<Sentence> happens) {
		Arende arende = akt.arende();
		return new MovePage(arende.id().value(), arende.rubrik(),
				arende.diarienummer().map(Diarienummer::value).orElse(""), move, step,
				"/paket/" + akt.paket().slug() + "/" + arende.year().value(), akt.underlag().comparesSameYear(),
				Figures.of(akt.underlag()), tasks, SeenUnderlag.of(akt), happens, false);
	}

	/** The same page, telling that something has been changed meanwhile. */
	MovePage afterChange() {
		return new MovePage(this.id, this.rubrik, this.diarienummer, this.move, this.step, this.paketHref,
				this.revision, this.figures, this.tasks, this.seen, this.happens, true);
	}

	/** Whether the step can be taken now. */
	public boolean ready() {
		return this.tasks.isEmpty();
	}

}
