package se.trygghetspaket.architecture;

import java.util.Optional;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Rules about what may be missing and how that is said. */
final class NullRules {

	private NullRules() {
	}

	static ArchCondition<JavaClass> resideInANullMarkedPackage() {
		return new ArchCondition<>("reside in a package whose package-info is @NullMarked") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
					events.add(SimpleConditionEvent.violated(type, type.getName() + " does not"));
				}
			}
		};
	}

	/** Generated accessors and lambdas are not written by anybody. */
	static ArchCondition<JavaClass> useOptionalOnlyAsReturnType() {
		return new ArchCondition<>("use Optional only as a return type") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				for (JavaField field : type.getFields()) {
					if (isOptional(field.getRawType())) {
						events.add(SimpleConditionEvent.violated(type, field.getDescription()));
					}
				}
				for (JavaCodeUnit unit : type.getCodeUnits()) {
					boolean written = !unit.getName().startsWith("lambda$");
					if (written && unit.getRawParameterTypes().stream().anyMatch(NullRules::isOptional)) {
						events.add(SimpleConditionEvent.violated(type, unit.getDescription()));
					}
				}
			}
		};
	}

	private static boolean isOptional(JavaClass type) {
		return type.isEquivalentTo(Optional.class);
	}

}
