package se.trygghetspaket.web.language;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import se.trygghetspaket.language.Language;
import se.trygghetspaket.web.SameOrigin;

/** Takes the choice of a language and leads back to the page where it was made. */
@Controller
class LanguageController {

	private final ChosenLanguage language;

	LanguageController(ChosenLanguage language) {
		this.language = language;
	}

	@PostMapping("/sprak")
	void choose(@RequestParam String sprak, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		Language chosen = Language.of(sprak).orElse(Language.SWEDISH);
		this.language.choose(request, response, chosen);
		response.sendRedirect(SameOrigin.cameFrom(request).orElse(request.getContextPath() + "/"));
	}

}
