package kinoteka.article;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

/** Between the rooms of the article, arrows lead one way. */
class PackageCycleTests {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("kinoteka.article");

	@Test
	void hasNoCircleOfPackages() {
		SlicesRuleDefinition.slices().matching("kinoteka.article.(**)").should().beFreeOfCycles().check(CLASSES);
	}

	@Test
	void usesTheDoorFromNoRoomBehindIt() {
		ArchRuleDefinition.noClasses()
			.that()
			.resideInAPackage("kinoteka.article.*..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("kinoteka.article")
			.check(CLASSES);
	}

}
