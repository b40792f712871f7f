package se.trygghetspaket.arende.web;

import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.trygghetspaket.arende.KommentarService;
import se.trygghetspaket.arende.UnderlagService;
import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.kommentar.Kommentar;
import se.trygghetspaket.arende.domain.kommentar.KommentarRefused;
import se.trygghetspaket.arende.domain.yrkande.Yrkande;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.web.draft.DraftForm;

/** The forms of a case whose typing is kept, and who may type in them when. */
@Configuration(proxyBeanMethods = false)
class ArendeDraftForms {

	private static final String EDIT = "edit";

	private final UnderlagService underlag;

	private final KommentarService kommentarer;

	ArendeDraftForms(UnderlagService underlag, KommentarService kommentarer) {
		this.underlag = underlag;
		this.kommentarer = kommentarer;
	}

	@Bean
	DraftForm fordelningDraft() {
		return new DraftForm("/arenden/{id}/fordelning", EDIT, by(Role.HANDLAGGARE, ArendeDraftForms::isDraft));
	}

	@Bean
	DraftForm memoDraft() {
		return new DraftForm("/arenden/{id}/tjansteskrivelse", EDIT, by(Role.HANDLAGGARE, ArendeDraftForms::isDraft));
	}

	@Bean
	DraftForm yrkandeDraft() {
		return new DraftForm("/arenden/{id}/yrkanden", "check",
				by(Role.NAMNDSEKRETERARE, (arende) -> Yrkande.movedAt(arende.status())));
	}

	@Bean
	DraftForm kommentarDraft() {
		return new DraftForm("/arenden/{id}/kommentarer", EDIT, (actor, inAddress) -> {
			Kommentar.requireReader(actor);
			return !find(actor, inAddress).status().isFinal();
		});
	}

	@Bean
	DraftForm ownKommentarDraft() {
		return new DraftForm("/arenden/{id}/kommentarer/{kommentar}", EDIT, (actor, inAddress) -> {
			try {
				this.kommentarer.getOwn(actor, find(actor, inAddress).id(), number(inAddress, "kommentar"));
				return true;
			}
			catch (KommentarRefused ex) {
				return false;
			}
		});
	}

	/** For one role, as long as the case stands where it must. */
	private BiPredicate<Actor, Map<String, String>> by(Role role, Predicate<Arende> open) {
		return (actor, inAddress) -> {
			actor.require(role);
			return open.test(find(actor, inAddress));
		};
	}

	private static boolean isDraft(Arende arende) {
		return arende.status().editable();
	}

	private Arende find(Actor actor, Map<String, String> inAddress) {
		return this.underlag.findVisible(actor, new ArendeId(number(inAddress, "id")));
	}

	private static long number(Map<String, String> inAddress, String name) {
		String typed = String.valueOf(inAddress.get(name));
		if (!typed.matches("[0-9]{1,18}")) {
			throw new NotFound(typed);
		}
		return Long.parseLong(typed);
	}

}
