package se.trygghetspaket.architecture;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * Rules about a feature, {@code se.trygghetspaket.<feature>}, and its layers,
 * {@code <feature>.domain}, {@code .web} and {@code .storage}. The packages
 * {@code se.trygghetspaket.web} and {@code .storage} are shared by all and no layer.
 */
final class FeatureRules {

	private static final Pattern PLACE = Pattern.compile("se\\.trygghetspaket\\.([a-z]+)(?:\\.([a-z]+))?.*");

	private FeatureRules() {
	}

	static DescribedPredicate<JavaClass> lieInFeature(String... layers) {
		return DescribedPredicate.describe("lie in a feature's " + String.join(" or ", layers),
				(type) -> layer(type).filter(List.of(layers)::contains).isPresent());
	}

	/**
	 * The feature's services and domain know neither its pages nor its storage; these do
	 * not know each other.
	 */
	static ArchCondition<JavaClass> dependOnOwn(String... layers) {
		return new ArchCondition<>("depend on their own feature's " + String.join(" or ", layers)) {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
					JavaClass target = dependency.getTargetClass();
					boolean same = feature(type).isPresent() && feature(type).equals(feature(target));
					boolean inward = same && layer(target).filter(List.of(layers)::contains).isPresent()
							&& !layer(type).equals(layer(target));
					boolean storageToService = same && layer(type).filter("storage"::equals).isPresent()
							&& layer(target).isEmpty();
					if (inward || storageToService) {
						events.add(SimpleConditionEvent.satisfied(type, dependency.getDescription()));
					}
				}
			}
		};
	}

	static ArchCondition<JavaClass> dependOnOtherFeaturesOnlyPast(String... layers) {
		return new ArchCondition<>("not depend on another feature's " + String.join(" or ", layers)) {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
					JavaClass target = dependency.getTargetClass();
					if (layer(target).filter(List.of(layers)::contains).isPresent()
							&& !feature(type).equals(feature(target))) {
						events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
					}
				}
			}
		};
	}

	private static Optional<String> feature(JavaClass type) {
		Matcher place = PLACE.matcher(type.getPackageName());
		return place.matches() ? Optional.of(place.group(1)) : Optional.empty();
	}

	private static Optional<String> layer(JavaClass type) {
		Matcher place = PLACE.matcher(type.getPackageName());
		return place.matches() ? Optional.ofNullable(place.group(2)) : Optional.empty();
	}

}
