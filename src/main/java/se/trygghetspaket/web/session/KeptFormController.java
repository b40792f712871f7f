package se.trygghetspaket.web.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.RoleRequired;
import se.trygghetspaket.web.Flash;
import se.trygghetspaket.web.draft.WorkingCopies;

/** Gives a kept form back, to be sent again or thrown away. */
@Controller
class KeptFormController {

	private static final int SHORT = 60;

	private final KeptForms forms;

	private final WorkingCopies copies;

	private final KeptLabels labels;

	KeptFormController(KeptForms forms, WorkingCopies copies, KeptLabels labels) {
		this.forms = forms;
		this.copies = copies;
		this.labels = labels;
	}

	/**
	 * A form that is kept while it is written is opened with what was sent; any other one
	 * is listed, to be sent again.
	 */
	@GetMapping("/osparat")
	String show(Actor actor, HttpServletRequest request, Model model, RedirectAttributes redirect) {
		Optional<KeptForm> kept = this.forms.find(request);
		if (kept.isEmpty()) {
			return "redirect:/";
		}
		if (becomesWorkingCopy(actor, kept.get())) {
			this.forms.discard(request);
			Flash.warning(redirect, kept.get().signedOut() ? "common.kept.back" : "common.kept.backOld");
			return "redirect:" + kept.get().action() + "?arbetskopia";
		}
		List<Field> fields = kept.get().fields().entrySet().stream().flatMap(this::fields).toList();
		model.addAttribute("form", kept.get());
		model.addAttribute("longFields", fields.stream().filter(Field::longText).toList());
		model.addAttribute("shortFields",
				fields.stream().filter((field) -> !field.longText() && field.named()).toList());
		model.addAttribute("silentFields",
				fields.stream().filter((field) -> !field.longText() && !field.named()).toList());
		return "error/kept";
	}

	@PostMapping("/osparat/kasta")
	String discard(HttpServletRequest request, RedirectAttributes redirect) {
		this.forms.discard(request);
		Flash.success(redirect, "common.kept.discarded");
		return "redirect:/";
	}

	private boolean becomesWorkingCopy(Actor actor, KeptForm kept) {
		try {
			return !kept.withFiles() && this.copies.keepSent(actor, kept.action(), kept.fields());
		}
		catch (NotFound | RoleRequired ex) {
			return false;
		}
	}

	/**
	 * The values of one name stay together, so that they are sent again in their order.
	 */
	private Stream<Field> fields(Map.Entry<String, List<String>> field) {
		boolean longText = field.getValue()
			.stream()
			.anyMatch((value) -> value.length() > SHORT || value.indexOf('\n') >= 0);
		return field.getValue()
			.stream()
			.map((value) -> new Field(field.getKey(), this.labels.of(field.getKey(), longText), value, longText));
	}

	/**
	 * One value of the form.
	 *
	 * @param label what people call it, empty for what only the program knows
	 */
	record Field(String name, String label, String value, boolean longText) {

		boolean named() {
			return !this.label.isEmpty();
		}

	}

}
