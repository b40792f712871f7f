package se.trygghetspaket.arende.web.granskning;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.granskning.Mended;
import se.trygghetspaket.tjansteskrivelse.domain.Avrundning;
import se.trygghetspaket.tjansteskrivelse.domain.Avsnitt;
import se.trygghetspaket.tjansteskrivelse.domain.BeslutForm;
import se.trygghetspaket.tjansteskrivelse.domain.Tjansteskrivelse;

/**
 * The memo before a button mended it, kept in the session of the one who pressed it, so
 * that it can be brought back as long as nobody has changed the memo since.
 *
 * @param lockVersion the memo's version after it was mended
 */
record Undo(long arende, long lockVersion, List<String> rubriker, List<String> texts, boolean numbered,
		boolean withUnit, boolean withTotal, boolean sentences, Avrundning avrundning) implements Serializable {

	/** The name that it has in the session. */
	static final String ATTRIBUTE = "granskning.undo";

	private static final long serialVersionUID = 1L;

	Undo {
		rubriker = new ArrayList<>(rubriker);
		texts = new ArrayList<>(texts);
	}

	static Undo of(ArendeId arende, Mended mended) {
		Tjansteskrivelse before = mended.before();
		BeslutForm form = before.beslutForm();
		return new Undo(arende.value(), mended.lockVersion(), before.avsnitt().stream().map(Avsnitt::rubrik).toList(),
				before.avsnitt().stream().map(Avsnitt::text).toList(), form.numbered(), form.withUnit(),
				form.withTotal(), form.sentences(), before.avrundning());
	}

	/** Whether it is the last thing that was done with the memo. */
	boolean holdsFor(long id, long version) {
		return this.arende == id && this.lockVersion == version;
	}

	/** The memo as it was. */
	Tjansteskrivelse before(Tjansteskrivelse now) {
		List<Avsnitt> avsnitt = new ArrayList<>();
		for (int i = 0; i < this.rubriker.size(); i++) {
			avsnitt.add(new Avsnitt(this.rubriker.get(i), this.texts.get(i)));
		}
		return now.with(avsnitt)
			.with(new BeslutForm(this.numbered, this.withUnit, this.withTotal, this.sentences))
			.with(this.avrundning);
	}

}
