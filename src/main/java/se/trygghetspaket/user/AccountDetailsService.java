package se.trygghetspaket.user;

import java.util.Locale;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Finds the account that somebody signs in to, whatever the case of what was typed. */
@Service
class AccountDetailsService implements UserDetailsService {

	private final UserService users;

	AccountDetailsService(UserService users) {
		this.users = users;
	}

	@Override
	public UserDetails loadUserByUsername(String typed) {
		return this.users.findPrincipal(typed.strip().toLowerCase(Locale.ROOT))
			.orElseThrow(() -> new UsernameNotFoundException("No such account"));
	}

}
