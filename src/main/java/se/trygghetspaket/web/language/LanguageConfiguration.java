package se.trygghetspaket.web.language;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Makes the choice of language a part of every page. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration implements WebMvcConfigurer {

	private final ChosenLanguage language;

	LanguageConfiguration(ChosenLanguage language) {
		this.language = language;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new LanguageInterceptor(this.language))
			.excludePathPatterns("/api/**", "/css/**", "/js/**", "/img/**", "/webjars/**");
	}

}
