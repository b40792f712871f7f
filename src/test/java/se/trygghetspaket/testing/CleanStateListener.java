package se.trygghetspaket.testing;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/** Before each test: the database as it was at start, the clock at its start. */
class CleanStateListener extends AbstractTestExecutionListener {

	@Override
	public int getOrder() {
		// Before the listener that opens a test's transaction, which would wait for the
		// tables.
		return 3000;
	}

	@Override
	public void beforeTestMethod(TestContext test) throws Exception {
		TestDatabase database = test.getApplicationContext().getBeanProvider(TestDatabase.class).getIfAvailable();
		if (database != null) {
			database.reset();
		}
		test.getApplicationContext().getBeanProvider(TestClock.class).ifAvailable(TestClock::reset);
	}

}
