package se.trygghetspaket.config;

import java.util.Arrays;

import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

import se.trygghetspaket.api.problem.ApiProblems;
import se.trygghetspaket.shared.Role;
import se.trygghetspaket.web.draft.ContinueFilter;

/**
 * Who may call what. Nothing is open that is not named here; where a whole address
 * belongs to one role it is refused already here, and the services refuse it again.
 * Somebody without any role sees the start page, which says so.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfig {

	private static final String[] ANY_ROLE = Arrays.stream(Role.values()).map(Role::name).toArray(String[]::new);

	private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; "
			+ "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	private static final String PERMISSIONS_POLICY = "camera=(), display-capture=(), geolocation=(), microphone=(), "
			+ "payment=(), usb=()";

	@Bean
	PasswordEncoder passwordEncoder() {
		return PasswordEncoderFactories.createDelegatingPasswordEncoder();
	}

	/**
	 * The open data: nobody is asked who they are, nothing is remembered of anybody, and
	 * it can only be read. Whether there is any is for its controller to say.
	 */
	@Bean
	@Order(0)
	SecurityFilterChain openData(HttpSecurity http) throws Exception {
		return http.securityMatcher("/oppna-data", "/oppna-data/**")
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers(HttpMethod.GET)
				.permitAll()
				.requestMatchers(HttpMethod.HEAD)
				.permitAll()
				.anyRequest()
				.denyAll())
			.anonymous(Customizer.withDefaults())
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf((csrf) -> csrf.disable())
			.requestCache((cache) -> cache.disable())
			.logout((logout) -> logout.disable())
			.headers(SecurityConfig::harden)
			.build();
	}

	/**
	 * The API: whoever calls says who they are on every call, and no cookie counts, so
	 * that no page elsewhere can call it in somebody's name.
	 */
	@Bean
	@Order(1)
	SecurityFilterChain api(HttpSecurity http, ApiProblems problems) throws Exception {
		return http.securityMatcher("/api/**", "/v3/api-docs/**", "/v3/api-docs.yaml")
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.anyRequest()
				.hasAnyRole(ANY_ROLE))
			.httpBasic((basic) -> basic.authenticationEntryPoint(problems::signIn))
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(problems::signIn)
				.accessDeniedHandler(problems::forbid))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf((csrf) -> csrf.disable())
			.requestCache((cache) -> cache.disable())
			.logout((logout) -> logout.disable())
			.headers(SecurityConfig::harden)
			.build();
	}

	/** The pages: a form to sign in with, a session, and a token in every form. */
	@Bean
	@Order(2)
	SecurityFilterChain pages(HttpSecurity http, AuthenticationEntryPoint entryPoint, AccessDeniedHandler accessDenied,
			AuthenticationSuccessHandler signedIn, ContinueFilter continued) throws Exception {
		return http
			.authorizeHttpRequests(
					(requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
						.permitAll()
						.requestMatchers("/login", "/sprak", "/tillganglighet", "/actuator/health/**", "/css/**",
								"/js/**", "/img/**", "/webjars/**", "/tema-*.css", "/logotyp-*")
						.permitAll()
						.requestMatchers("/inlasning/historik/**")
						.hasAnyRole(Role.HANDLAGGARE.name(), Role.EKONOM.name())
						.requestMatchers("/inlasning/**")
						.hasRole(Role.HANDLAGGARE.name())
						.requestMatchers("/ekonomi/**")
						.hasRole(Role.EKONOM.name())
						.requestMatchers("/anvandare/**", "/installningar/**")
						.hasRole(Role.ADMINISTRATOR.name())
						.requestMatchers("/", "/osparat/**")
						.authenticated()
						.anyRequest()
						.hasAnyRole(ANY_ROLE))
			.formLogin((form) -> form.loginPage("/login").failureUrl("/login?fel").successHandler(signedIn))
			.logout((logout) -> logout.logoutSuccessUrl("/login?utloggad"))
			.exceptionHandling(
					(handling) -> handling.authenticationEntryPoint(entryPoint).accessDeniedHandler(accessDenied))
			.requestCache((cache) -> cache.requestCache(pagesOnly()))
			.addFilterAfter(continued, AuthorizationFilter.class)
			.headers(SecurityConfig::harden)
			.build();
	}

	/** Remembers where somebody was going, without a mark in the address. */
	private static HttpSessionRequestCache pagesOnly() {
		HttpSessionRequestCache cache = new HttpSessionRequestCache();
		cache.setMatchingRequestParameterName(null);
		cache.setRequestMatcher((request) -> "GET".equals(request.getMethod())
				&& !"cors".equals(request.getHeader("Sec-Fetch-Mode")) && !request.getRequestURI().contains("."));
		return cache;
	}

	private static void harden(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy((csp) -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
			.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
			.permissionsPolicyHeader((permissions) -> permissions.policy(PERMISSIONS_POLICY));
	}

}
