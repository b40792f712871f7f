package se.trygghetspaket.settings.web;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.trygghetspaket.settings.CurrentSettings;
import se.trygghetspaket.settings.SettingsService;
import se.trygghetspaket.settings.StoredLetterhead;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.tjansteskrivelse.ArchiveProfile;
import se.trygghetspaket.tjansteskrivelse.letterhead.LetterheadFault;
import se.trygghetspaket.tjansteskrivelse.letterhead.LetterheadRefused;
import se.trygghetspaket.web.Flash;

/** The settings of documents, for administrators. */
@Controller
@RequestMapping("/installningar")
class SettingsController {

	private static final String HOME = "redirect:/installningar";

	private final SettingsService settings;

	private final SettingsPage page;

	SettingsController(SettingsService settings, SettingsPage page) {
		this.settings = settings;
		this.page = page;
	}

	@GetMapping
	ModelAndView show(Actor actor) {
		return this.page.show(actor, LetterheadForm.BLANK, HttpStatus.OK);
	}

	@PostMapping("/arkivprofil")
	String setArchiveProfile(Actor actor, @RequestParam ArchiveProfile profile, RedirectAttributes redirect) {
		this.settings.setArchiveProfile(actor, profile);
		Flash.success(redirect, "settings.archiveProfile.saved");
		return HOME;
	}

	/** The file is kept, and looked at before anything is written on it. */
	@PostMapping("/brevmall")
	ModelAndView upload(Actor actor, @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
		actor.require(Role.ADMINISTRATOR);
		LetterheadForm form = LetterheadForm.of(file);
		try {
			if (file == null || form.file().isBlank()) {
				throw new LetterheadRefused(LetterheadFault.MISSING);
			}
			StoredLetterhead added = this.settings.add(actor, form.fileName(), file.getBytes());
			return new ModelAndView("redirect:/installningar/brevmall/" + added.id());
		}
		catch (LetterheadRefused ex) {
			BindingResult errors = new DirectFieldBindingResult(form, "form");
			LetterheadForm.reject(ex, errors);
			HttpStatus status = (ex.fault() == LetterheadFault.TOO_LARGE) ? HttpStatus.CONTENT_TOO_LARGE
					: HttpStatus.UNPROCESSABLE_CONTENT;
			return this.page.show(actor, form, status).addAllObjects(errors.getModel());
		}
	}

	/** What one looks at before a letterhead is put in place of another. */
	@GetMapping("/brevmall/{letterhead}")
	ModelAndView look(Actor actor, @PathVariable String letterhead) {
		ChosenLetterhead chosen = ChosenLetterhead.of(actor, this.settings, letterhead);
		CurrentSettings current = this.settings.current(actor);
		return new ModelAndView("settings/brevmall")
			.addObject("letterhead", LetterheadLine.of(chosen.stored().orElse(null), current))
			.addObject("replaced", LetterheadLine.inUse(current))
			.addObject("report", chosen.read().report());
	}

	@PostMapping("/brevmall/{letterhead}/anvand")
	String use(Actor actor, @PathVariable String letterhead, RedirectAttributes redirect) {
		ChosenLetterhead chosen = ChosenLetterhead.of(actor, this.settings, letterhead);
		chosen.use();
		chosen.stored()
			.ifPresentOrElse((stored) -> Flash.success(redirect, "settings.letterhead.used", stored.fileName()),
					() -> Flash.success(redirect, "settings.letterhead.used.standard"));
		return HOME;
	}

}
