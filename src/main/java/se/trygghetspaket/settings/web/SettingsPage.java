package se.trygghetspaket.settings.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import se.trygghetspaket.historik.HistoryText;
import se.trygghetspaket.settings.CurrentSettings;
import se.trygghetspaket.settings.SettingsService;
import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.shared.AmountStyle;

/** Puts the page of settings together. */
@Component
class SettingsPage {

	private final SettingsService settings;

	private final HistoryText history;

	SettingsPage(SettingsService settings, HistoryText history) {
		this.settings = settings;
		this.history = history;
	}

	ModelAndView show(Actor reader, LetterheadForm form, HttpStatus status) {
		CurrentSettings current = this.settings.current(reader);
		SettingsView view = new SettingsView(LetterheadLine.inUse(current),
				this.settings.findLatest(reader).stream().map((each) -> LetterheadLine.of(each, current)).toList(),
				current.archiveProfile(), this.history.lines(this.settings.findHistory(reader), AmountStyle.mkr(1)));
		return new ModelAndView("settings/installningar", status).addObject("view", view).addObject("form", form);
	}

}
