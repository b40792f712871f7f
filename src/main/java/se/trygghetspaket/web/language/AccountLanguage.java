package se.trygghetspaket.web.language;

import se.trygghetspaket.language.Language;
import se.trygghetspaket.shared.UserRef;

/** Where the language of an account is kept. */
public interface AccountLanguage {

	/** The language that the account's owner has chosen; Swedish until then. */
	Language of(UserRef user);

	/** Keeps the choice for every later session. */
	void choose(UserRef user, Language language);

}
