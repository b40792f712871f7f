package se.trygghetspaket.architecture;

import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The project's compiled classes, read once for all guards. */
final class ProjectClasses {

	static final JavaClasses PRODUCT = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("se.trygghetspaket");

	static final JavaClasses WITH_TESTS = new ClassFileImporter().importPackages("se.trygghetspaket");

	private ProjectClasses() {
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
