package se.trygghetspaket.arende.web.kommentar;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import se.trygghetspaket.arende.domain.kommentar.Kommentar;
import se.trygghetspaket.web.CurrentActor;

/** Tells every page of a case whether to lead its reader to the comments. */
@ControllerAdvice(basePackages = "se.trygghetspaket.arende.web")
class KommentarLink {

	@ModelAttribute("readsKommentarer")
	boolean readsKommentarer() {
		return CurrentActor.find().filter(Kommentar::readableBy).isPresent();
	}

}
