package se.trygghetspaket.architecture;

import java.util.ResourceBundle;
import java.util.Set;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.MessageSourceAccessor;

/** Who may say something in the reader's language, and who never may. */
final class LanguageRules {

	/** Types whose words are in the language that the reader has chosen. */
	private static final Set<String> FOR_PAGES = Set.of("se.trygghetspaket.language.PageText",
			"se.trygghetspaket.language.PageTime", "se.trygghetspaket.web.RefusalPage",
			"se.trygghetspaket.web.chart.ChartText", "se.trygghetspaket.historik.HistoryText",
			"se.trygghetspaket.historik.ChangeText", "se.trygghetspaket.paket.ComparisonPictures",
			"se.trygghetspaket.arende.ReturnedNote", "se.trygghetspaket.notis.NotisLine");

	/** Where texts come from when no language is asked for. */
	private static final Set<String> SOURCES = Set.of(MessageSource.class.getName(),
			MessageSourceAccessor.class.getName(), LocaleContextHolder.class.getName(), ResourceBundle.class.getName());

	/** What somebody who makes a file has in hand. */
	private static final Set<String> FILES = Set.of("se.trygghetspaket.export.Exports",
			"se.trygghetspaket.export.ExportFile", "se.trygghetspaket.export.ExportSheet",
			"se.trygghetspaket.tjansteskrivelse.document.DocumentBuilder",
			"se.trygghetspaket.tjansteskrivelse.MemoDocuments");

	/** The words of a memo, which are read back too: Swedish without asking anybody. */
	private static final String WORDING = "se.trygghetspaket.tjansteskrivelse.document.Wording";

	private LanguageRules() {
	}

	static DescribedPredicate<JavaClass> doNotSpeakForThemselves() {
		return DescribedPredicate.describe("are neither of the language package nor the memo's own words",
				(type) -> !type.getPackageName().equals("se.trygghetspaket.language")
						&& !type.getName().equals(WORDING));
	}

	static ArchCondition<JavaClass> askForTextsThemselves() {
		return dependOn("look texts or languages up without PageText or DocumentText", SOURCES);
	}

	static DescribedPredicate<JavaClass> areNoPage() {
		return DescribedPredicate.describe("belong to no page",
				(type) -> !(type.getPackageName() + ".").contains(".web.")
						&& !type.getPackageName().equals("se.trygghetspaket.language")
						&& !FOR_PAGES.contains(outermost(type)));
	}

	/** Also where a page's own package writes a file. */
	static DescribedPredicate<JavaClass> writeFiles() {
		return DescribedPredicate.describe("write files",
				(type) -> type.getDirectDependenciesFromSelf()
					.stream()
					.anyMatch((dependency) -> FILES.contains(outermost(dependency.getTargetClass()))));
	}

	static ArchCondition<JavaClass> speakToAReader() {
		return dependOn("say something in the reader's language", FOR_PAGES);
	}

	private static ArchCondition<JavaClass> dependOn(String what, Set<String> names) {
		return new ArchCondition<>(what) {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
					if (names.contains(outermost(dependency.getTargetClass()))) {
						events.add(SimpleConditionEvent.satisfied(type, dependency.getDescription()));
					}
				}
			}
		};
	}

	private static String outermost(JavaClass type) {
		return type.getName().replaceFirst("\\$.*", "");
	}

}
