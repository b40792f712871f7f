package se.trygghetspaket.web.draft;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leaves it to those who let somebody in when a working copy is opened. */
@Configuration(proxyBeanMethods = false)
class DraftConfiguration {

	@Bean
	FilterRegistrationBean<ContinueFilter> notByItself(ContinueFilter filter) {
		FilterRegistrationBean<ContinueFilter> registration = new FilterRegistrationBean<>(filter);
		registration.setEnabled(false);
		return registration;
	}

}
