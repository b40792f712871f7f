package se.trygghetspaket.architecture;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import se.trygghetspaket.TrygghetspaketApplication;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

@DisplayName("Arkitekturen")
class ArchitectureTest {

	@Test
	@DisplayName("har moduler som bara använder det de har sagt att de använder")
	void modules() {
		ApplicationModules.of(TrygghetspaketApplication.class).verify();
	}

	@Test
	@DisplayName("har en kärna utan ramverk, som inte känner till sidor, lagring eller tjänster")
	void coreIsFreeOfFrameworks() {
		check(classes().that()
			.resideInAnyPackage("..domain..", "se.trygghetspaket.shared..")
			.and()
			.haveSimpleNameNotEndingWith("package-info")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("java..", "org.jspecify.annotations..", "se.trygghetspaket..domain..",
					"se.trygghetspaket.shared.."));
		check(classes().that()
			.resideInAPackage("se.trygghetspaket.shared..")
			.should()
			.onlyDependOnClassesThat()
			.resideInAnyPackage("java..", "org.jspecify.annotations..", "se.trygghetspaket.shared.."));
	}

	@Test
	@DisplayName("går åt ett håll i varje funktion: web → tjänst → domain ← storage")
	void directionInsideAFeature() {
		check(noClasses().should(FeatureRules.dependOnOwn("web", "storage")));
		check(classes().should(FeatureRules.dependOnOtherFeaturesOnlyPast("web", "storage")));
	}

	@Test
	@DisplayName("visar varken sidornas eller lagringens typer för andra")
	void edgesAreHidden() {
		check(classes().that(FeatureRules.lieInFeature("web", "storage"))
			.and()
			.areTopLevelClasses()
			.and()
			.haveSimpleNameNotEndingWith("package-info")
			.should()
			.notBePublic());
		check(classes().that()
			.areAnnotatedWith(Controller.class)
			.or()
			.areAnnotatedWith(RestController.class)
			.or()
			.areAnnotatedWith(ControllerAdvice.class)
			.or()
			.areAnnotatedWith(RestControllerAdvice.class)
			.should()
			.notBePublic()
			.andShould()
			.resideInAnyPackage("..web..", "..api.."));
	}

	@Test
	@DisplayName("skriver handlingar, filer och svar till program på svenska, vad läsaren än har valt för språk")
	void documentsAreSwedish() {
		check(noClasses().that(LanguageRules.doNotSpeakForThemselves()).should(LanguageRules.askForTextsThemselves()));
		check(noClasses().that(LanguageRules.areNoPage())
			.or(LanguageRules.writeFiles())
			.should(LanguageRules.speakToAReader()));
	}

	@Test
	@DisplayName("får tiden från den klocka som ges, aldrig från systemet")
	void timeComesFromTheClock() {
		check(noClasses().that()
			.doNotHaveFullyQualifiedName("se.trygghetspaket.config.CoreConfiguration")
			.should(TimeRules.askTheSystemForTheTime()));
	}

	@Test
	@DisplayName("har bara paket där null är undantaget")
	void everyPackageIsNullMarked() {
		classes().should(NullRules.resideInANullMarkedPackage()).check(ProjectClasses.WITH_TESTS);
		check(classes().should(NullRules.useOptionalOnlyAsReturnType()));
	}

	@Test
	@DisplayName("loggar genom SLF4J, får sina beroenden genom konstruktorn och kastar inga allmänna undantag")
	void codingHabits() {
		check(noClasses().should()
			.dependOnClassesThat()
			.resideInAnyPackage("java.util.logging..", "org.apache.commons.logging.."));
		check(GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION);
		check(GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS);
	}

	@Test
	@DisplayName("har inga namn som inte säger något")
	void namesSaySomething() {
		check(noClasses().should()
			.haveSimpleNameEndingWith("Impl")
			.orShould()
			.haveNameMatching(".*\\.[A-Za-z]*(Util|Utils|Helper|Manager)")
			.orShould()
			.resideInAnyPackage("..util..", "..helper..", "..common.."));
	}

	private static void check(ArchRule rule) {
		rule.allowEmptyShould(true).check(ProjectClasses.PRODUCT);
	}

}
