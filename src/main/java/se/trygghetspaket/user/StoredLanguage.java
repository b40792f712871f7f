package se.trygghetspaket.user;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import se.trygghetspaket.language.Language;
import se.trygghetspaket.shared.UserRef;
import se.trygghetspaket.web.language.AccountLanguage;

/** The language of an account, kept with it. */
@Service
@Transactional
class StoredLanguage implements AccountLanguage {

	private final JdbcClient jdbc;

	StoredLanguage(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	@Transactional(readOnly = true)
	public Language of(UserRef user) {
		return this.jdbc.sql("select language from app_user where id = :id")
			.param("id", user.id())
			.query(String.class)
			.optional()
			.flatMap(Language::of)
			.orElse(Language.SWEDISH);
	}

	@Override
	public void choose(UserRef user, Language language) {
		this.jdbc.sql("update app_user set language = :language where id = :id")
			.param("language", language.tag())
			.param("id", user.id())
			.update();
	}

}
