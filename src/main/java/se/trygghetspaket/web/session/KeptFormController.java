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

import se.trygghetspaket.web.Flash;

/** Gives a kept form back, to be sent again or thrown away. */
@Controller
class KeptFormController {

	private static final int SHORT = 60;

	private final KeptForms forms;

	KeptFormController(KeptForms forms) {
		this.forms = forms;
	}

	@GetMapping("/osparat")
	String show(HttpServletRequest request, Model model) {
		Optional<KeptForm> kept = this.forms.find(request);
		if (kept.isEmpty()) {
			return "redirect:/";
		}
		List<Field> fields = kept.get().fields().entrySet().stream().flatMap(KeptFormController::fields).toList();
		model.addAttribute("form", kept.get());
		model.addAttribute("longFields", fields.stream().filter(Field::longText).toList());
		model.addAttribute("shortFields", fields.stream().filter((field) -> !field.longText()).toList());
		return "error/kept";
	}

	@PostMapping("/osparat/kasta")
	String discard(HttpServletRequest request, RedirectAttributes redirect) {
		this.forms.discard(request);
		Flash.success(redirect, "common.kept.discarded");
		return "redirect:/";
	}

	/**
	 * The values of one name stay together, so that they are sent again in their order.
	 */
	private static Stream<Field> fields(Map.Entry<String, List<String>> field) {
		boolean longText = field.getValue()
			.stream()
			.anyMatch((value) -> value.length() > SHORT || value.indexOf('\n') >= 0);
		return field.getValue().stream().map((value) -> new Field(field.getKey(), value, longText));
	}

	/** One value of the form. */
	record Field(String name, String value, boolean longText) {
	}

}
