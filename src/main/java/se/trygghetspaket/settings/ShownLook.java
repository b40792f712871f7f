package se.trygghetspaket.settings;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import se.trygghetspaket.web.look.Look;
import se.trygghetspaket.web.look.LookSource;

/** The look as the layout asks for it: of the database each time, in one query. */
@Component
class ShownLook implements LookSource {

	private static final Logger LOG = LoggerFactory.getLogger(ShownLook.class);

	private final UtseendeStore store;

	ShownLook(UtseendeStore store) {
		this.store = store;
	}

	@Override
	public Look find() {
		try {
			return this.store.look();
		}
		catch (DataAccessException ex) {
			LOG.warn("The look could not be read, so the page has the product's own", ex);
			return Look.STANDARD;
		}
	}

}
