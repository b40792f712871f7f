package se.trygghetspaket.architecture;

import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Set;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** What counts as asking the system for the time. */
final class TimeRules {

	private static final Set<String> SYSTEM_CLOCKS = Set.of("system", "systemUTC", "systemDefaultZone", "tickSeconds",
			"tickMinutes", "tickMillis");

	private TimeRules() {
	}

	static ArchCondition<JavaClass> askTheSystemForTheTime() {
		return new ArchCondition<>("ask the system for the time") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				for (JavaAccess<?> access : type.getAccessesFromSelf()) {
					if (access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target && asksSystem(target)) {
						events.add(SimpleConditionEvent.satisfied(type, access.getDescription()));
					}
				}
			}
		};
	}

	private static boolean asksSystem(AccessTarget.CodeUnitAccessTarget target) {
		JavaClass owner = target.getOwner();
		boolean noArguments = target.getRawParameterTypes().isEmpty();
		if (owner.getPackageName().startsWith("java.time") && target.getName().equals("now")) {
			return target.getRawParameterTypes().stream().noneMatch((type) -> type.isEquivalentTo(Clock.class));
		}
		if (owner.isEquivalentTo(Clock.class)) {
			return SYSTEM_CLOCKS.contains(target.getName());
		}
		if (owner.isEquivalentTo(Date.class) || owner.isEquivalentTo(GregorianCalendar.class)) {
			return noArguments && target.getName().equals("<init>");
		}
		return owner.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis")
				|| owner.isEquivalentTo(Calendar.class) && target.getName().equals("getInstance");
	}

}
