package se.trygghetspaket.web;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import se.trygghetspaket.shared.BudgetYear;
import se.trygghetspaket.web.look.FrameInterceptor;
import se.trygghetspaket.web.look.Look;
import se.trygghetspaket.web.look.LookSource;

/** Makes the actor a parameter of every controller and the shell a part of every page. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

	private static final String[] NO_PAGES = { "/api/**", "/css/**", "/js/**", "/img/**", "/webjars/**" };

	private final ObjectProvider<Bell> bell;

	private final ObjectProvider<LookSource> looks;

	WebConfiguration(ObjectProvider<Bell> bell, ObjectProvider<LookSource> looks) {
		this.bell = bell;
		this.looks = looks;
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
		registry.addInterceptor(new ShellInterceptor(this.bell)).excludePathPatterns(NO_PAGES);
		registry.addInterceptor(new FrameInterceptor(this::look)).excludePathPatterns(NO_PAGES);
	}

	private Look look() {
		LookSource source = this.looks.getIfAvailable();
		return (source != null) ? source.find() : Look.STANDARD;
	}

	/** Four digits in an address; anything else is no page. */
	private static BudgetYear budgetYear(String text) {
		if (!text.matches("[0-9]{4}")) {
			throw new IllegalArgumentException("Not a year: " + text);
		}
		return new BudgetYear(Integer.parseInt(text));
	}

}
