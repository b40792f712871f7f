package se.trygghetspaket.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Forgets a kept form once it has been sent again and taken. */
@Configuration(proxyBeanMethods = false)
class SentAgain implements WebMvcConfigurer, HandlerInterceptor {

	private final KeptForms forms;

	SentAgain(KeptForms forms) {
		this.forms = forms;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		boolean taken = failure == null && response.getStatus() < 400;
		if (taken && "POST".equals(request.getMethod()) && request.getParameter(KeptForms.SENT_AGAIN) != null) {
			this.forms.discard(request);
		}
	}

}
