package se.trygghetspaket.mall.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.paket.domain.PaketSlug;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.web.draft.DraftForm;

/** The form of a paket's mall, whose typing is kept. */
@Configuration(proxyBeanMethods = false)
class MallDraftForm {

	@Bean
	DraftForm mallDraft(PaketService paket) {
		return new DraftForm("/paket/{slug}/mall", "edit", (actor, inAddress) -> {
			actor.require(Role.ADMINISTRATOR);
			String slug = String.valueOf(inAddress.get("slug"));
			try {
				paket.get(new PaketSlug(slug));
				return true;
			}
			catch (IllegalArgumentException ex) {
				throw new NotFound(slug);
			}
		});
	}

}
