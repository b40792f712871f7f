package se.trygghetspaket.demo;

import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;

import se.trygghetspaket.arende.ArendeMoveService;
import se.trygghetspaket.arende.ArendeService;
import se.trygghetspaket.arende.ArendeStartService;
import se.trygghetspaket.arende.granskning.GranskningService;
import se.trygghetspaket.arende.meeting.BeslutService;
import se.trygghetspaket.inlasning.InlasningService;
import se.trygghetspaket.paket.BudgetramService;
import se.trygghetspaket.paket.PaketService;
import se.trygghetspaket.user.UserService;

/** What the demo starts with, for a test that needs people who can sign in. */
public final class DemoSample {

	/** Of all of them. */
	public static final String PASSWORD = "demo";

	private DemoSample() {
	}

	/** Fills an empty database; the clock must stand after the last meeting of 2021. */
	public static void fill(ApplicationContext context) {
		UserService users = context.getBean(UserService.class);
		new DemoData(new DemoUsers(users), users, context.getBean(PaketService.class),
				context.getBean(BudgetramService.class), context.getBean(InlasningService.class),
				context.getBean(ArendeService.class), context.getBean(ArendeStartService.class),
				context.getBean(GranskningService.class), context.getBean(ArendeMoveService.class),
				context.getBean(BeslutService.class))
			.run(new DefaultApplicationArguments());
	}

}
