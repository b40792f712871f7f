package se.trygghetspaket.architecture;

import java.util.stream.Stream;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The project's compiled classes, read once for all guards. */
final class ProjectClasses {

	/**
	 * Without what they use from libraries, which would take ten times as long to read.
	 */
	static final JavaClasses WITH_TESTS = ArchConfiguration.withThreadLocalScope((configuration) -> {
		configuration.setResolveMissingDependenciesFromClassPath(false);
		return new ClassFileImporter().importPackages("se.trygghetspaket");
	});

	static final JavaClasses PRODUCT = WITH_TESTS
		.that(DescribedPredicate.describe("belong to the product", (type) -> !isTest(type)));

	private ProjectClasses() {
	}

	private static boolean isTest(JavaClass type) {
		return type.getSource()
			.map(Source::getUri)
			.filter((uri) -> uri.getPath().contains("/test-classes/"))
			.isPresent();
	}

	/** The top-level types of the domains and of {@code shared}. */
	static Stream<JavaClass> core() {
		return PRODUCT.stream()
			.filter((type) -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
			.filter((type) -> isCore(type.getPackageName()));
	}

	static boolean isCore(String packageName) {
		String name = packageName + ".";
		return name.contains(".domain.") || name.contains("se.trygghetspaket.shared.");
	}

}
