package org.kantlijn;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kantlijn.study.StudyEditor;

@AnalyzeClasses(packages = "org.kantlijn", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** What each package may import of the others. */
    private static final Map<String, List<String>> ARROWS = arrows();

    /** What each part of the intake may import of the other parts; {@code intake} itself puts all of them together. */
    private static final Map<String, List<String>> INTAKE = intake();

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CIRCLE = slices().matching("org.kantlijn.(*)..").should().beFreeOfCycles()
        .because("who changes one package must know beforehand which others can be touched");

    @ArchTest
    static final ArchRule SCREEN_AREAS_FORM_NO_CIRCLE = slices().matching("org.kantlijn.ui.(*)..").should().beFreeOfCycles()
        .allowEmptyShould(true)
        .because("a window that is one knot cannot be changed by the piece");

    @ArchTest
    static final ArchRule PARTS_OF_THE_INTAKE_FORM_NO_CIRCLE = slices().matching("org.kantlijn.intake.(*)..").should().beFreeOfCycles()
        .because("a family of formats must not know of another, nor of what becomes of a transcript");

    @ArchTest
    static final ArchRule ONLY_THE_LOG_WRITES_TO_A_STUDY = noClasses().that()
        .resideOutsideOfPackages(in("study", "change", "store", "workspace"))
        .should().dependOnClassesThat().areAssignableTo(StudyEditor.class)
        .because("whatever alters a study is a change that goes through the open study, is logged, and can be undone");

    @ArchTest
    static final ArchRule SWING_IS_FOR_THE_SCREEN = only("a study is worked with on a screen and without one", List.of("ui", "app"),
        "java.awt..", "javax.swing..", "com.formdev..");

    @ArchTest
    static final ArchRule LUCENE_IS_FOR_SEARCH = only("the index is a cache that can be thrown away", List.of("search"),
        "org.apache.lucene..");

    @ArchTest
    static final ArchRule POI_IS_FOR_FILES = only("office files are a matter of the borders", List.of("export", "intake"),
        "org.apache.poi..");

    @ArchTest
    static final ArchRule CSV_IS_FOR_FILES = only("tables are a matter of the borders", List.of("export", "intake", "sample"),
        "com.opencsv..");

    @ArchTest
    static final ArchRule JSON_IS_FOR_FILES = only("what a study is does not depend on how it is written down",
        List.of("store", "intake", "export", "cli", "settings", "sample"), "tools.jackson..", "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule COMMANDS_ARE_FOR_THE_COMMAND_LINE = only("commands and screens are two faces of the same use cases",
        List.of("cli", "app"), "picocli..");

    @ArchTest
    static final ArchRule ONLY_COMMANDS_PRINT = noClasses().that().resideOutsideOfPackages(in("cli", "app"))
        .should(ACCESS_STANDARD_STREAMS)
        .because("a window has no console: what people should know is told by a finding or an exception");

    @ArchTest
    static final ArchRule A_STUDY_IS_SILENT = noClasses().that().resideInAnyPackage(in("text", "study", "change"))
        .should().dependOnClassesThat().resideInAPackage("java.util.logging..")
        .because("a study is a value; whoever works with it tells what goes wrong");

    @ArchTest
    static final ArchRule NOTHING_IS_GLOBAL = fields().that().areStatic().should().beFinal()
        .because("two open studies must not know of each other");

    @ArchTest
    static void everyPackageImportsOnlyWhatItMay(JavaClasses classes) {
        ARROWS.forEach((name, may) -> importsOnly(name, may, "org.kantlijn..").check(classes));
    }

    @ArchTest
    static void everyPartOfTheIntakeImportsOnlyWhatItMay(JavaClasses classes) {
        INTAKE.forEach((name, may) -> importsOnly(name, may, in("intake")).check(classes));
    }

    @ArchTest
    static void everyPartOfTheIntakeHasItsArrows(JavaClasses classes) {
        String[] known = Stream.concat(INTAKE.keySet().stream().map(ArchitectureTest::in), Stream.of("org.kantlijn.intake"))
            .toArray(String[]::new);
        noClasses().that().resideInAPackage(in("intake")).should().resideOutsideOfPackages(known)
            .because("a new part is given its place among the others before anything else")
            .check(classes);
    }

    private static ArchRule importsOnly(String name, List<String> may, String among) {
        String[] allowed = Stream.concat(Stream.of(name), may.stream()).map(ArchitectureTest::in).toArray(String[]::new);
        return noClasses().that().resideInAPackage(in(name))
            .should().dependOnClassesThat(resideInAPackage(among).and(not(resideInAnyPackage(allowed))))
            .allowEmptyShould(true)
            .because("the arrows between the packages point one way: " + name + " may import " + may);
    }

    @ArchTest
    static void everyPackageHasItsArrows(JavaClasses classes) {
        String[] known = Stream.concat(ARROWS.keySet().stream(), Stream.of("app")).map(ArchitectureTest::in).toArray(String[]::new);
        noClasses().should().resideOutsideOfPackages(known)
            .because("a new package is given its place among the others before anything else")
            .check(classes);
    }

    private static Map<String, List<String>> arrows() {
        Map<String, List<String>> arrows = new LinkedHashMap<>();
        arrows.put("text", List.of());
        arrows.put("wording", List.of());
        arrows.put("study", List.of("text"));
        arrows.put("change", List.of("study", "text"));
        arrows.put("settings", List.of("wording"));
        arrows.put("store", List.of("change", "study", "text", "wording"));
        arrows.put("workspace", List.of("store", "change", "study", "text", "wording"));
        arrows.put("intake", List.of("change", "study", "text", "wording"));
        arrows.put("analysis", List.of("study", "text", "wording"));
        arrows.put("search", List.of("study", "text", "wording"));
        arrows.put("export", List.of("analysis", "study", "text", "wording"));
        arrows.put("sample", List.of("intake", "workspace", "store", "change", "study", "text", "wording"));
        arrows.put("cli", List.of("sample", "intake", "analysis", "search", "export", "workspace", "store", "change", "study", "text",
            "wording"));
        arrows.put("ui", List.of("sample", "intake", "analysis", "search", "export", "settings", "workspace", "change", "study", "text",
            "wording"));
        return arrows;
    }

    private static Map<String, List<String>> intake() {
        Map<String, List<String>> arrows = new LinkedHashMap<>();
        arrows.put("intake.source", List.of());
        arrows.put("intake.script", List.of("intake.source"));
        arrows.put("intake.table", List.of("intake.script", "intake.source"));
        arrows.put("intake.document", List.of("intake.script", "intake.source"));
        arrows.put("intake.pdf", List.of("intake.script", "intake.source"));
        arrows.put("intake.speaker", List.of("intake.table", "intake.script", "intake.source"));
        arrows.put("intake.recording", List.of("intake.speaker", "intake.script", "intake.source"));
        arrows.put("intake.codebook", List.of("intake.table", "intake.script", "intake.source"));
        arrows.put("intake.participant", List.of("intake.table", "intake.script", "intake.source"));
        return arrows;
    }

    private static ArchRule only(String reason, List<String> packages, String... libraries) {
        return noClasses().that().resideOutsideOfPackages(in(packages.toArray(String[]::new)))
            .should().dependOnClassesThat().resideInAnyPackage(libraries)
            .because(reason);
    }

    private static String[] in(String... packages) {
        return Arrays.stream(packages).map(ArchitectureTest::in).toArray(String[]::new);
    }

    private static String in(String name) {
        return "org.kantlijn." + name + "..";
    }
}
