package se.trygghetspaket.arende.web.bilaga;

import java.io.IOException;
import java.util.Optional;

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

import se.trygghetspaket.arende.BilagaService;
import se.trygghetspaket.arende.UnderlagService;
import se.trygghetspaket.arende.domain.Arende;
import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.arende.domain.MoveRefused;
import se.trygghetspaket.arende.domain.bilaga.BilagaFile;
import se.trygghetspaket.arende.domain.bilaga.BilagaRefused;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.web.Flash;

/** The files that go with a case's memo. */
@Controller
@RequestMapping("/arenden/{id}/bilagor")
class BilagaController {

	private static final String FORM = "form";

	private final BilagaService bilagor;

	private final UnderlagService underlag;

	BilagaController(BilagaService bilagor, UnderlagService underlag) {
		this.bilagor = bilagor;
		this.underlag = underlag;
	}

	@GetMapping
	ModelAndView list(Actor actor, @PathVariable long id) {
		return view(actor, find(actor, id), BilagaForm.BLANK, HttpStatus.OK);
	}

	@PostMapping
	ModelAndView add(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "") String title,
			@RequestParam(required = false) @Nullable MultipartFile file, RedirectAttributes redirect)
			throws IOException {
		actor.require(Role.HANDLAGGARE);
		Arende arende = find(actor, id);
		BilagaForm form = BilagaForm.of(title, file);
		if (!arende.editableBy(actor)) {
			return frozen(actor, id, form);
		}
		BindingResult errors = new DirectFieldBindingResult(form, FORM);
		Optional<String> readTitle = form.readTitle(errors);
		Optional<BilagaFile> readFile = form.readFile(file, this.bilagor.limits(), errors);
		if (readTitle.isEmpty() || readFile.isEmpty()) {
			return refused(actor, arende, form, errors);
		}
		try {
			this.bilagor.add(actor, arende.id(), readTitle.get(), readFile.get());
		}
		catch (BilagaRefused ex) {
			BilagaForm.reject(ex, this.bilagor.limits(), errors);
			return refused(actor, arende, form, errors);
		}
		catch (MoveRefused ex) {
			return frozen(actor, id, form);
		}
		Flash.success(redirect, "bilaga.added", readTitle.get());
		return toList(id);
	}

	@PostMapping("/{bilaga}/ta-bort")
	ModelAndView remove(Actor actor, @PathVariable long id, @PathVariable long bilaga, RedirectAttributes redirect) {
		actor.require(Role.HANDLAGGARE);
		Arende arende = find(actor, id);
		try {
			Flash.success(redirect, "bilaga.removed", this.bilagor.remove(actor, arende.id(), bilaga).title());
		}
		catch (NotFound ex) {
			return view(actor, arende, BilagaForm.BLANK, HttpStatus.NOT_FOUND).addObject("gone", true);
		}
		catch (MoveRefused ex) {
			return frozen(actor, id, BilagaForm.BLANK);
		}
		return toList(id);
	}

	/** Somebody has handed the draft in; what was typed about the file is still shown. */
	private ModelAndView frozen(Actor actor, long id, BilagaForm form) {
		return view(actor, find(actor, id), form, HttpStatus.CONFLICT).addObject("frozen", true);
	}

	private ModelAndView refused(Actor actor, Arende arende, BilagaForm form, BindingResult errors) {
		HttpStatus status = BilagaForm.tooLarge(errors) ? HttpStatus.CONTENT_TOO_LARGE
				: HttpStatus.UNPROCESSABLE_CONTENT;
		return view(actor, arende, form, status).addAllObjects(errors.getModel());
	}

	private ModelAndView view(Actor actor, Arende arende, BilagaForm form, HttpStatus status) {
		ModelAndView view = new ModelAndView("arende/bilagor", status);
		view.addObject("view",
				BilagaView.of(actor, arende, this.bilagor.findAll(actor, arende.id()), this.bilagor.limits()));
		view.addObject(FORM, form);
		return view;
	}

	private Arende find(Actor actor, long id) {
		return this.underlag.get(actor, new ArendeId(id)).arende();
	}

	private static ModelAndView toList(long id) {
		return new ModelAndView("redirect:/arenden/" + id + "/bilagor");
	}

}
