package se.trygghetspaket.inlasning.web;

import java.io.IOException;
import java.util.Objects;
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

import se.trygghetspaket.inlasning.ConfirmedYears;
import se.trygghetspaket.inlasning.EarlierYearsService;
import se.trygghetspaket.inlasning.YearsTaken;
import se.trygghetspaket.inlasning.kalkyl.KalkylFile;
import se.trygghetspaket.inlasning.kalkyl.Limits;
import se.trygghetspaket.inlasning.kalkyl.Sheet;
import se.trygghetspaket.inlasning.kalkyl.UnreadableKalkyl;
import se.trygghetspaket.inlasning.kalkyl.Workbook;
import se.trygghetspaket.inlasning.kalkyl.WorkbookText;
import se.trygghetspaket.inlasning.kalkyl.YearTable;
import se.trygghetspaket.inlasning.kalkyl.YearTableReader;
import se.trygghetspaket.language.PageText;
import se.trygghetspaket.paket.domain.Paket;
import se.trygghetspaket.paket.domain.SlugTaken;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.shared.Sha256;
import se.trygghetspaket.web.Flash;

/**
 * From a spreadsheet with a column for each year over its review to years that were read
 * in. Nothing is stored before the review is saved.
 */
@Controller
@RequestMapping("/inlasning/historik")
class YearsController {

	private static final String FORM = "form";

	/** What is wrong with a file, with its reason at the end. */
	private static final String KALKYL = "common.kalkyl.";

	private final EarlierYearsService service;

	private final YearsPages pages;

	private final PageText texts;

	YearsController(EarlierYearsService service, YearsPages pages, PageText texts) {
		this.service = service;
		this.pages = pages;
		this.texts = texts;
	}

	@GetMapping
	ModelAndView choose(Actor actor, @RequestParam(defaultValue = "") String paket) {
		actor.require(Role.HANDLAGGARE, Role.EKONOM);
		return upload(paket, "");
	}

	@PostMapping("/granska")
	ModelAndView review(Actor actor, @RequestParam(defaultValue = "") String paket,
			@RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
		actor.require(Role.HANDLAGGARE, Role.EKONOM);
		try {
			byte[] bytes = bytes(file);
			Workbook workbook = KalkylFile.read(bytes);
			Sheet sheet = workbook.first();
			YearTable table = YearTableReader.read(workbook, sheet, -1);
			Paket chosen = this.pages.chosen(paket).orElse(null);
			String name = Objects.requireNonNullElse(Objects.requireNonNull(file).getOriginalFilename(), "");
			YearsForm form = YearsPrefill.of(workbook, sheet, table, name, Sha256.of(bytes), chosen);
			return review(this.pages.tied(form, chosen), chosen, null, workbook, table);
		}
		catch (UnreadableKalkyl ex) {
			return refused(paket, ex);
		}
	}

	@PostMapping("/spara")
	ModelAndView save(Actor actor, @RequestParam MultiValueMap<String, String> sent,
			@RequestParam(defaultValue = "save") String action, RedirectAttributes redirect) {
		actor.require(Role.HANDLAGGARE, Role.EKONOM);
		YearsForm form = YearsForm.of(sent);
		Paket chosen = this.pages.chosen(form.paket()).orElse(null);
		Workbook workbook = WorkbookText.read(form.source());
		if (action.equals("reread")) {
			return reread(form, workbook, chosen);
		}
		YearTable table = read(form, workbook);
		if (!action.equals("save")) {
			YearsForm tied = this.pages.tied(form, chosen);
			return review(action.equals("add-line") ? tied.withBlankLine() : tied, chosen, null, workbook, table);
		}
		BindingResult errors = new DirectFieldBindingResult(form, FORM);
		Optional<ConfirmedYears> confirmed = YearsConfirmation.of(form, chosen, this.pages.withRam(chosen), errors);
		if (confirmed.isPresent()) {
			try {
				Paket stored = this.service.save(actor, confirmed.get());
				Flash.success(redirect, "historia.saved", confirmed.get().years().size());
				return new ModelAndView("redirect:/paket/" + stored.slug() + "/inlasta");
			}
			catch (SlugTaken ex) {
				errors.rejectValue("paketName", "historia.error.paket.taken");
			}
			catch (YearsTaken ex) {
				errors.reject("historia.error.taken", new Object[] { ex.years().size() }, null);
			}
		}
		ModelAndView view = review(form, chosen, errors, workbook, table);
		view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return view;
	}

	/** A review that comes back without the cells that it was made from. */
	@ExceptionHandler
	ModelAndView unreadable(UnreadableKalkyl refused) {
		return refused("", refused);
	}

	/** What was typed stays where the chosen sheet cannot be read. */
	private ModelAndView reread(YearsForm form, Workbook workbook, @Nullable Paket chosen) {
		Sheet sheet = workbook.find(form.sheet()).orElseGet(workbook::first);
		try {
			YearTable table = YearTableReader.read(workbook, sheet, form.chosenLabels());
			YearsForm read = YearsPrefill.reread(form, sheet, table);
			return review(this.pages.tied(read, chosen), chosen, null, workbook, table);
		}
		catch (UnreadableKalkyl ex) {
			BindingResult errors = new DirectFieldBindingResult(form, FORM);
			errors.rejectValue("sheet", KALKYL + ex.reason());
			ModelAndView view = review(form, chosen, errors, workbook, read(form, workbook));
			view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return view;
		}
	}

	/** The table that the form's lines were read from. */
	private static YearTable read(YearsForm form, Workbook workbook) {
		Sheet sheet = workbook.find(form.readSheet()).orElseGet(workbook::first);
		return YearTableReader.read(workbook, sheet, form.readLabels());
	}

	private ModelAndView review(YearsForm form, @Nullable Paket chosen, @Nullable BindingResult errors,
			Workbook workbook, YearTable table) {
		YearsForm told = this.pages.told(form, chosen);
		BindingResult shown = new DirectFieldBindingResult(told, FORM);
		if (errors != null) {
			shown.addAllErrors(errors);
		}
		ModelAndView view = new ModelAndView("inlasning/historik-granska");
		view.addObject(FORM, told);
		view.addObject(BindingResult.MODEL_KEY_PREFIX + FORM, shown);
		view.addObject("page", this.pages.page(told, chosen, workbook, table));
		return view;
	}

	private ModelAndView refused(String paket, UnreadableKalkyl refused) {
		ModelAndView view = upload(paket, this.texts.get(KALKYL + refused.reason()));
		view.setStatus(refused.reason().isSize() ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.UNPROCESSABLE_CONTENT);
		return view;
	}

	private ModelAndView upload(String paket, String refused) {
		return new ModelAndView("inlasning/historik").addObject("refused", refused)
			.addObject("chosen", paket)
			.addObject("paketen", this.pages.choices());
	}

	/** A file that is too large is refused before it is read into memory. */
	private static byte[] bytes(@Nullable MultipartFile file) throws IOException {
		if (file == null || file.isEmpty() && String.valueOf(file.getOriginalFilename()).isEmpty()) {
			throw new UnreadableKalkyl(UnreadableKalkyl.Reason.MISSING);
		}
		if (file.getSize() > Limits.MOST_BYTES) {
			throw new UnreadableKalkyl(UnreadableKalkyl.Reason.TOO_LARGE);
		}
		return file.getBytes();
	}

}
