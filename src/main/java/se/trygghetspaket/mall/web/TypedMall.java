package se.trygghetspaket.mall.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.validation.Errors;

import se.trygghetspaket.mall.domain.FoundMallFault;
import se.trygghetspaket.mall.domain.MallAvsnitt;
import se.trygghetspaket.mall.domain.MallCheck;
import se.trygghetspaket.mall.domain.MallFault;
import se.trygghetspaket.mall.domain.Skrivelsemall;
import se.trygghetspaket.shared.TypedText;

/** Reads the typed mall; what cannot be read becomes an error of its field. */
final class TypedMall {

	private final MallForm form;

	private final Errors errors;

	private TypedMall(MallForm form, Errors errors) {
		this.form = form;
		this.errors = errors;
	}

	/** The mall, or none with an error for each fault. */
	static Optional<Skrivelsemall> read(MallForm form, Errors errors) {
		return new TypedMall(form, errors).read();
	}

	private Optional<Skrivelsemall> read() {
		line("handlingstyp", this.form.handlingstyp());
		line("mottagare", this.form.mottagare());
		line("sumLabel", this.form.sumLabel());
		List<MallAvsnitt> avsnitt = new ArrayList<>();
		for (int i = 0; i < this.form.avsnitt().size(); i++) {
			avsnitt.add(avsnitt(i, this.form.avsnitt().get(i)));
		}
		MallCheck.of(avsnitt).forEach(this::reject);
		return this.errors.hasErrors() ? Optional.empty() : Optional.of(new Skrivelsemall(this.form.handlingstyp(),
				this.form.mottagare(), avsnitt, this.form.beslutForm(), this.form.sumLabel()));
	}

	private void line(String path, String typed) {
		if (!isLine(typed, true, Skrivelsemall.MAX_LINE)) {
			reject(path, "mall.error.line", Skrivelsemall.MAX_LINE, 0);
		}
	}

	/** A section, with a stand-in for what is refused, so that the others are checked. */
	private MallAvsnitt avsnitt(int index, TypedMallAvsnitt typed) {
		String path = "avsnitt[" + index + "].";
		boolean headed = isLine(typed.rubrik(), false, MallAvsnitt.MAX_RUBRIK);
		if (!headed) {
			reject(path + "rubrik", "mall.error.rubrik", MallAvsnitt.MAX_RUBRIK, index + 1);
		}
		boolean helped = TypedText.lines(typed.help()).length() <= MallAvsnitt.MAX_HELP;
		if (!helped) {
			reject(path + "help", "mall.error.help", MallAvsnitt.MAX_HELP, index + 1);
		}
		boolean written = TypedText.lines(typed.text()).length() <= MallAvsnitt.MAX_TEXT;
		if (!written) {
			reject(path + "text", "mall.error.text", MallAvsnitt.MAX_TEXT, index + 1);
		}
		return new MallAvsnitt(headed ? typed.rubrik() : "\u2013 " + index, typed.required(),
				helped ? typed.help() : "", written ? typed.text() : "");
	}

	private void reject(FoundMallFault found) {
		Object[] arguments = { found.word(), found.avsnitt() + 1 };
		if (found.avsnitt() == FoundMallFault.WHOLE) {
			this.errors.reject("MallFault." + found.fault(), arguments, null);
			return;
		}
		String field = (found.fault() == MallFault.RUBRIK_TVA_GANGER) ? "rubrik" : "text";
		this.errors.rejectValue("avsnitt[" + found.avsnitt() + "]." + field, "MallFault." + found.fault(), arguments,
				null);
	}

	private void reject(String path, String key, int longest, int number) {
		this.errors.rejectValue(path, key, new Object[] { longest, number }, null);
	}

	private static boolean isLine(String typed, boolean mayBeEmpty, int longest) {
		try {
			String line = TypedText.lineOrEmpty(typed, longest);
			return mayBeEmpty || !line.isEmpty();
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}
