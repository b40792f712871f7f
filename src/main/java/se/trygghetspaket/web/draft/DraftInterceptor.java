package se.trygghetspaket.web.draft;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import se.trygghetspaket.shared.Actor;
import se.trygghetspaket.web.CurrentActor;

/**
 * Tells the page of a form that is kept what working copy there is, and forgets that one
 * when the form has been saved.
 */
@Configuration(proxyBeanMethods = false)
class DraftInterceptor implements WebMvcConfigurer, HandlerInterceptor {

	private final DraftForms forms;

	private final WorkingCopies copies;

	private final DraftTimes times;

	DraftInterceptor(DraftForms forms, WorkingCopies copies, DraftTimes times) {
		this.forms = forms;
		this.copies = copies;
		this.times = times;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this)
			.excludePathPatterns("/api/**", "/oppna-data/**", "/css/**", "/js/**", "/img/**", "/webjars/**");
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		Optional<Actor> actor = CurrentActor.find();
		if (page == null || actor.isEmpty() || redirects(page) || this.forms.find(path(request)).isEmpty()) {
			return;
		}
		page.addObject(DraftBar.ATTRIBUTE, bar(request, actor.get(), page.getModel().get(DraftBase.NAME)));
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		long edition = WorkingCopies.edition(request.getParameter(WorkingCopies.FIELD));
		boolean taken = failure == null && response.getStatus() / 100 == 3 && "POST".equals(request.getMethod());
		if (taken && edition != WorkingCopy.NONE && this.forms.find(path(request)).isPresent()) {
			CurrentActor.find().ifPresent((actor) -> this.copies.remove(actor, path(request), edition));
		}
	}

	private DraftBar bar(HttpServletRequest request, Actor actor, @Nullable Object base) {
		String address = path(request);
		Optional<WorkingCopy> copy = this.copies.findHead(actor, address);
		boolean posted = "POST".equals(request.getMethod());
		long edition = posted ? WorkingCopies.edition(request.getParameter(WorkingCopies.FIELD)) : WorkingCopy.NONE;
		DraftBase own = (base instanceof DraftBase given) ? given : null;
		String sent = posted ? request.getParameter(DraftBase.NAME) : null;
		String began = (own != null) ? own.json() : (sent != null) ? sent : "";
		boolean stale = !posted && own != null
				&& copy.filter((kept) -> !kept.version().equals(own.version())).isPresent();
		return new DraftBar(address, String.valueOf(actor.user().id()), String.valueOf(edition), began,
				copy.map((kept) -> this.times.written(kept.savedAt())).orElse(""),
				copy.map((kept) -> String.valueOf(kept.edition())).orElse(""),
				request.getAttribute(ContinuedDraft.ATTRIBUTE) != null, stale);
	}

	private static boolean redirects(ModelAndView page) {
		return page.getViewName() == null || page.getViewName().startsWith("redirect:");
	}

	private static String path(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

}
