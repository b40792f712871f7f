package se.trygghetspaket.inlasning.web;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import se.trygghetspaket.arende.domain.ArendeId;
import se.trygghetspaket.inlasning.ConfirmedMemo;
import se.trygghetspaket.inlasning.InlasningService;
import se.trygghetspaket.language.PageText;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.SlugTaken;
import se.trygghetspaket.paket.domain.omrakning.OmrakningFault;
import se.trygghetspaket.paket.domain.omrakning.OmrakningRefused;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.tjansteskrivelse.domain.tolkning.Tolkning;
import se.trygghetspaket.tjansteskrivelse.granskning.MemoReview;
import se.trygghetspaket.tjansteskrivelse.read.MemoFile;
import se.trygghetspaket.tjansteskrivelse.read.MemoText;
import se.trygghetspaket.tjansteskrivelse.read.UnreadableMemo;
import se.trygghetspaket.web.Flash;

/**
 * From a pasted or uploaded memo over its review to a case. Nothing is stored before the
 * review is saved.
 */
@Controller
@RequestMapping("/inlasning")
class InlasningController {

	private static final String FORM = "form";

	private final InlasningService service;

	private final ReviewPages pages;

	private final PageText texts;

	private final Clock clock;

	InlasningController(InlasningService service, ReviewPages pages, PageText texts, Clock clock) {
		this.service = service;
		this.pages = pages;
		this.texts = texts;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView paste(Actor actor) {
		actor.require(Role.HANDLAGGARE);
		return paste("", "");
	}

	@PostMapping("/granska")
	ModelAndView review(Actor actor, @RequestParam(defaultValue = "") String text,
			@RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
		actor.require(Role.HANDLAGGARE);
		try {
			MemoText memo = (file != null && !file.isEmpty()) ? read(file) : MemoText.of(text);
			Tolkning read = MemoReview.interpret(memo);
			Optional<String> refusal = this.pages.refusal(read);
			if (refusal.isPresent()) {
				ModelAndView view = paste(text, refusal.get());
				view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
				return view;
			}
			Paket paket = this.pages.findByName(Prefill.paketName(read)).orElse(null);
			ReviewForm form = this.pages.tied(Prefill.of(memo, read, paket, this.clock), paket);
			return review(actor, form, paket, new DirectFieldBindingResult(form, FORM), read);
		}
		catch (UnreadableMemo ex) {
			ModelAndView view = paste(text, unreadable(ex.reason()));
			view.setStatus(ex.reason().isSize() ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT);
			return view;
		}
	}

	@PostMapping("/spara")
	ModelAndView save(Actor actor, @RequestParam MultiValueMap<String, String> sent,
			@RequestParam(defaultValue = "save") String action, RedirectAttributes redirect) {
		actor.require(Role.HANDLAGGARE);
		ReviewForm form = ReviewForm.of(sent);
		Optional<Paket> chosen = this.pages.chosen(form);
		if (!action.equals("save")) {
			Tolkning read = interpret(form);
			ReviewForm fetched = action.equals("columns") ? Prefill.fetched(form, read, chosen.orElse(null)) : form;
			ReviewForm changed = this.pages.tied(fetched, chosen.orElse(null))
				.withBlank(action.replaceFirst("^add-", ""));
			return review(actor, changed, chosen.orElse(null), new DirectFieldBindingResult(changed, FORM), read);
		}
		BindingResult errors = new DirectFieldBindingResult(form, FORM);
		Tolkning read = interpret(form);
		Optional<ConfirmedMemo> confirmed = Confirmation.of(form, chosen.orElse(null), read, errors);
		if (confirmed.isPresent()) {
			try {
				ArendeId id = this.service.save(actor, confirmed.get());
				Flash.success(redirect, "inlasning.saved");
				return new ModelAndView("redirect:/arenden/" + id.value());
			}
			catch (SlugTaken ex) {
				errors.rejectValue("paketName", "inlasning.error.paket.taken");
			}
			catch (OmrakningRefused ex) {
				errors.rejectValue("omrakning", (ex.fault() == OmrakningFault.LINES_MISSING)
						? "inlasning.error.omrakning.empty" : "inlasning.error.omrakning.same");
			}
		}
		ModelAndView view = review(actor, form, chosen.orElse(null), errors, read);
		view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return view;
	}

	private String unreadable(UnreadableMemo.Reason reason) {
		return this.texts.get("common.memo." + reason);
	}

	/** A review that comes back without the text that it was made from. */
	@ExceptionHandler
	ModelAndView unreadable(UnreadableMemo refused) {
		ModelAndView view = paste("", unreadable(refused.reason()));
		view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return view;
	}

	private ModelAndView review(Actor actor, ReviewForm form, @Nullable Paket chosen, BindingResult errors,
			Tolkning read) {
		ModelAndView view = new ModelAndView("inlasning/granska");
		view.addObject(FORM, form);
		view.addObject(BindingResult.MODEL_KEY_PREFIX + FORM, errors);
		view.addObject("page", this.pages.page(actor, form, chosen, read));
		return view;
	}

	private static ModelAndView paste(String text, String refused) {
		return new ModelAndView("inlasning/klistra").addObject("text", text).addObject("refused", refused);
	}

	private static Tolkning interpret(ReviewForm form) {
		return MemoReview.interpret(MemoText.of(form.source(), form.roles()));
	}

	/** A file that is too large to be a memo is refused before it is read into memory. */
	private static MemoText read(MultipartFile file) throws IOException {
		if (file.getSize() > MemoFile.MOST_BYTES) {
			throw new UnreadableMemo(UnreadableMemo.Reason.FILE_TOO_LARGE);
		}
		return MemoFile.read(file.getBytes(), null);
	}

}
