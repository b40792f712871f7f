package se.trygghetspaket.web.draft;

import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.trygghetspaket.language.PageText;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.web.Flash;

/** Where a page keeps what is typed in it, and where that is thrown away. */
@Controller
class WorkingCopyController {

	private static final Map<Kept.Outcome, HttpStatus> STATUS = Map.of(Kept.Outcome.KEPT, HttpStatus.OK,
			Kept.Outcome.OTHER, HttpStatus.CONFLICT, Kept.Outcome.CLOSED, HttpStatus.GONE, Kept.Outcome.TOO_LARGE,
			HttpStatus.CONTENT_TOO_LARGE);

	private final WorkingCopies copies;

	private final DraftForms forms;

	private final DraftTimes times;

	private final PageText texts;

	WorkingCopyController(WorkingCopies copies, DraftForms forms, DraftTimes times, PageText texts) {
		this.copies = copies;
		this.forms = forms;
		this.times = times;
		this.texts = texts;
	}

	@PostMapping("/arbetskopia")
	ResponseEntity<Answer> keep(Actor actor, @RequestParam(WorkingCopies.ADDRESS) String address,
			@RequestParam(name = WorkingCopies.FIELD, defaultValue = "") String seen,
			@RequestParam MultiValueMap<String, String> sent) {
		Kept kept = this.copies.keep(actor, address, sent, WorkingCopies.edition(seen));
		String text = this.texts.get("arbetskopia." + kept.outcome(), this.times.written(kept.at()));
		return ResponseEntity.status(STATUS.get(kept.outcome()))
			.body(new Answer(kept.outcome().name(), text, String.valueOf(kept.edition())));
	}

	@PostMapping("/arbetskopia/kasta")
	String discard(Actor actor, @RequestParam(WorkingCopies.ADDRESS) String address,
			@RequestParam(name = WorkingCopies.FIELD, defaultValue = "") String seen, RedirectAttributes redirect) {
		if (this.forms.find(address).isEmpty()) {
			return "redirect:/";
		}
		if (this.copies.remove(actor, address, WorkingCopies.edition(seen))) {
			Flash.success(redirect, "arbetskopia.discarded");
		}
		return "redirect:" + address;
	}

	/** What the page's script is told. */
	record Answer(String outcome, String text, String edition) {
	}

}
