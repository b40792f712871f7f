package se.trygghetspaket.web;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import se.trygghetspaket.shared.BudgetYear;

/** Makes the actor a parameter of every controller and the shell a part of every page. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	private final ObjectProvider<Bell> bell;

	WebConfiguration(ObjectProvider<Bell> bell) {
		this.bell = bell;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new ActorArgumentResolver());
	}

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverter(String.class, BudgetYear.class, WebConfiguration::budgetYear);
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new ShellInterceptor(this.bell))
			.excludePathPatterns("/api/**", "/css/**", "/js/**", "/img/**", "/webjars/**");
	}

	/** Four digits in an address; anything else is no page. */
	private static BudgetYear budgetYear(String text) {
		if (!text.matches("[0-9]{4}")) {
			throw new IllegalArgumentException("Not a year: " + text);
		}
		return new BudgetYear(Integer.parseInt(text));
	}

}
