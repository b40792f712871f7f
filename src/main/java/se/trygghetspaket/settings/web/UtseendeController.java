package se.trygghetspaket.settings.web;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

import se.trygghetspaket.settings.UtseendeService;
import se.trygghetspaket.settings.domain.Farg;
import se.trygghetspaket.settings.logotyp.LogotypFile;
import se.trygghetspaket.settings.logotyp.LogotypRefused;
import se.trygghetspaket.settings.domain.Palette;
import se.trygghetspaket.settings.domain.Utseende;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.NotFound;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.web.Flash;

/** How the pages look, for administrators: chosen, looked at, and then used. */
@Controller
@RequestMapping("/installningar/utseende")
class UtseendeController {

	private static final String FORM = "form";

	private static final String HOME = "redirect:/installningar/utseende";

	private final UtseendeService utseende;

	UtseendeController(UtseendeService utseende) {
		this.utseende = utseende;
	}

	/** The form: with what holds now, or with what was typed before it was looked at. */
	@GetMapping
	ModelAndView show(Actor actor, UtseendeForm typed, @RequestParam(defaultValue = "") String andra) {
		Utseende current = this.utseende.current(actor);
		UtseendeForm form = andra.isEmpty() ? UtseendeForm.of(current) : typed;
		return page(actor, form, new DirectFieldBindingResult(form, FORM), HttpStatus.OK);
	}

	/** What was typed is checked and a chosen file is kept; then it can be looked at. */
	@PostMapping("/prov")
	ModelAndView check(Actor actor, UtseendeForm typed, @RequestParam(required = false) @Nullable MultipartFile picture)
			throws IOException {
		actor.require(Role.ADMINISTRATOR);
		UtseendeForm form = typed.with(picture);
		BindingResult errors = new DirectFieldBindingResult(form, FORM);
		form.read(errors);
		try {
			LogotypFile file = form.file().isBlank() || picture == null ? null : LogotypFile.read(picture.getBytes());
			if (!errors.hasErrors()) {
				return new ModelAndView(
						look((file != null) ? form.with(this.utseende.add(actor, form.fileName(), file)) : form));
			}
		}
		catch (LogotypRefused ex) {
			form.reject(ex, errors);
		}
		return page(actor, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
	}

	/** What one looks at before it is used. */
	@GetMapping("/prov")
	ModelAndView look(Actor actor, UtseendeForm form) {
		this.utseende.current(actor);
		BindingResult errors = new DirectFieldBindingResult(form, FORM);
		return form.read(errors)
			.map((read) -> new ModelAndView("settings/utseende-prov").addObject("typed", form)
				.addObject("coloured", read.palette().isPresent())
				.addObject("logo", logo(actor, form)))
			.orElseGet(() -> page(actor, form, errors, HttpStatus.UNPROCESSABLE_CONTENT));
	}

	/** The colours of two samples on that page. */
	@GetMapping(value = "/prov.css", produces = "text/css")
	ResponseEntity<String> preview(Actor actor, @RequestParam String farg,
			@RequestParam(defaultValue = "") String darkFarg) {
		actor.require(Role.ADMINISTRATOR);
		Farg own = Farg.read(farg).orElseThrow(() -> new NotFound("colour"));
		return ResponseEntity.ok()
			.contentType(MediaType.valueOf("text/css;charset=UTF-8"))
			.body(Palette.of(own, Farg.read(darkFarg).orElse(null)).preview());
	}

	@PostMapping
	ModelAndView use(Actor actor, UtseendeForm form, RedirectAttributes redirect) {
		actor.require(Role.ADMINISTRATOR);
		BindingResult errors = new DirectFieldBindingResult(form, FORM);
		var read = form.read(errors);
		if (read.isEmpty()) {
			return page(actor, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		this.utseende.set(actor, read.get());
		Flash.success(redirect, "utseende.saved");
		return new ModelAndView(HOME);
	}

	/** Back to the product's own look. */
	@PostMapping("/aterstall")
	String reset(Actor actor, RedirectAttributes redirect) {
		this.utseende.set(actor, Utseende.STANDARD);
		Flash.success(redirect, "utseende.reset.done");
		return HOME;
	}

	private ModelAndView page(Actor actor, UtseendeForm form, BindingResult errors, HttpStatus status) {
		Utseende current = this.utseende.current(actor);
		return new ModelAndView("settings/utseende", status).addObject(FORM, form)
			.addAllObjects(errors.getModel())
			.addObject("standard", current.equals(Utseende.STANDARD))
			.addObject("logo", logo(actor, form));
	}

	/** The address of the form's logotype, empty for none. */
	private String logo(Actor actor, UtseendeForm form) {
		return form.logotypId().map((id) -> this.utseende.getLogotyp(actor, id).path()).orElse("");
	}

	private static String look(UtseendeForm form) {
		return "redirect:" + UriComponentsBuilder.fromPath("/installningar/utseende/prov")
			.queryParam("kommun", "{kommun}")
			.queryParam("farg", "{farg}")
			.queryParam("darkFarg", "{dark}")
			.queryParam("logotyp", "{logotyp}")
			.encode()
			.buildAndExpand(form.kommun(), form.farg(), form.darkFarg(), form.logotyp())
			.toUriString();
	}

}
