package dev.staystream;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.reactivestreams.Publisher;

/** The house: which rooms there are, which doors lead where, and what may not be done in any of them. */
final class ArchitectureTests {

    private static final String ROOT = "dev.staystream";

    /** Which packages a package may use besides itself; what is missing here has no room in the house yet. */
    private static final Map<String, Set<String>> ARROWS = new TreeMap<>(Map.ofEntries(
            Map.entry("stay", Set.of()),
            Map.entry("merge", Set.of("stay")),
            Map.entry("matching", Set.of("stay")),
            Map.entry("place", Set.of("stay")),
            Map.entry("fx", Set.of("stay", "store")),
            Map.entry("store", Set.of()),
            Map.entry("supplier", Set.of("stay")),
            Map.entry("operations", Set.of("stay", "supplier", "store")),
            Map.entry("guard", Set.of("stay", "supplier", "operations")),
            Map.entry("cache", Set.of("stay", "supplier", "store")),
            Map.entry("catalogue", Set.of("stay", "supplier", "matching", "place", "store")),
            Map.entry("search", Set.of("stay", "merge", "matching", "supplier", "catalogue", "fx")),
            Map.entry("recheck", Set.of("stay", "supplier", "catalogue", "search", "fx", "store")),
            Map.entry("prices", Set.of("stay", "search", "merge", "catalogue", "store")),
            Map.entry("web", Set.of("stay", "merge", "search", "catalogue", "place")),
            Map.entry("web.language", Set.of()),
            Map.entry("web.html", Set.of("stay", "merge", "search", "place", "web", "web.language")),
            Map.entry("web.html.offer", Set.of("stay", "merge", "catalogue", "web", "web.html")),
            Map.entry("web.html.form", Set.of("stay", "search", "place", "web", "web.html")),
            Map.entry("web.html.results", Set.of("stay", "merge", "search", "catalogue", "place", "web", "web.html", "web.html.offer", "web.html.form", "web.html.map")),
            Map.entry("web.html.go", Set.of("stay", "operations", "catalogue", "place", "recheck", "search", "web", "web.html", "web.html.offer")),
            Map.entry("web.html.hotel", Set.of("stay", "merge", "search", "catalogue", "place", "prices", "web", "web.html", "web.html.offer", "web.html.form", "web.html.results")),
            Map.entry("web.html.about", Set.of("recheck", "web.html", "operations")),
            Map.entry("web.html.map", Set.of("stay", "merge", "web.html")),
            Map.entry("web.html.facade", Set.of()),
            Map.entry("partner", Set.of("stay", "store")),
            Map.entry("web.api", Set.of("stay", "merge", "search", "catalogue", "place", "recheck", "operations", "prices", "partner", "web"))));

    /** Libraries that are known in their home only, so that one package changes when one of them does. */
    private static final Map<String, Set<String>> HOMES = new TreeMap<>(Map.ofEntries(
            Map.entry("org.springframework.web.reactive.function.client", Set.of("", "supplier", "supplier.*", "guard", "fx")),
            Map.entry("reactor.netty", Set.of("", "guard")),
            Map.entry("io.github.resilience4j", Set.of("guard")),
            Map.entry("tools.jackson", Set.of("supplier", "supplier.*", "cache", "web.api")),
            Map.entry("com.github.benmanes.caffeine", Set.of("cache")),
            Map.entry("org.springframework.r2dbc", Set.of("store", "cache", "catalogue", "recheck")),
            Map.entry("io.r2dbc", Set.of("", "store", "cache", "catalogue", "operations", "partner", "prices", "recheck")),
            Map.entry("org.flywaydb", Set.of("")),
            Map.entry("org.thymeleaf", Set.of("web.html", "web.html.hotel", "web.html.results")),
            Map.entry("org.springframework.web.bind", Set.of("web", "web.html", "web.html.*", "web.api")),
            Map.entry("org.apache.commons.text", Set.of("matching")),
            Map.entry("com.google.i18n.phonenumbers", Set.of("matching")),
            Map.entry("com.ibm.icu", Set.of("web.language")),
            Map.entry("org.springframework.security", Set.of("partner")),
            Map.entry("io.github.bucket4j", Set.of("partner"))));

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void noPackageReachesItselfThroughAnother() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @TestFactory
    Stream<DynamicTest> arrowsRunOneWay() {
        return packages()
                .filter(name -> !name.isEmpty())
                .map(name -> dynamicTest(name, () -> {
                    assertThat(ARROWS).as("every package has its arrows").containsKey(key(name));
                    noClasses()
                            .that(resideInAPackage(ROOT + "." + name))
                            .should()
                            .dependOnClassesThat(resideInAPackage(ROOT + "..")
                                    .and(DescribedPredicate.not(resideInAnyPackage(allowed(name)))))
                            .check(HOUSE);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyLibraryHasOneHome() {
        return HOMES.entrySet().stream()
                .map(home -> dynamicTest(
                        home.getKey(),
                        () -> noClasses()
                                .that(DescribedPredicate.not(resideInAnyPackage(home.getValue().stream()
                                        .map(name -> name.isEmpty() ? ROOT : ROOT + "." + name)
                                        .toArray(String[]::new))))
                                .should()
                                .dependOnClassesThat(resideInAPackage(home.getKey() + ".."))
                                .because("whoever needs %s asks its home".formatted(home.getKey()))
                                .allowEmptyShould(true)
                                .check(HOUSE)));
    }

    @Test
    void theVocabularyKnowsNothingButTheLanguage() {
        classes()
                .that(resideInAnyPackage(ROOT + ".stay", ROOT + ".merge"))
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.jspecify.annotations", ROOT + ".stay", ROOT + ".merge"))
                .because("values and pure functions outlive every library")
                .check(HOUSE);
    }

    @Test
    void adaptersShowNothingOfThemselves() {
        classes()
                .that(resideInAPackage(ROOT + ".supplier.*"))
                .and(topLevel())
                .should()
                .notBePublic()
                .because("an adapter is known by the port alone")
                .check(HOUSE);
    }

    @Test
    void nothingBlocks() {
        noClasses()
                .should()
                .callMethodWhere(calls(Publisher.class, "block", "blockFirst", "blockLast", "toIterable", "toStream"))
                .because("an event loop that waits serves nobody")
                .check(HOUSE);
    }

    @Test
    void onlyTheRunnerAndTheWriteBehindSubscribe() {
        noClasses()
                .that(resideOutsideOfPackage(ROOT + ".store"))
                .and(DescribedPredicate.not(JavaClass.Predicates.simpleName("SearchService")))
                .should()
                .callMethodWhere(calls(Publisher.class, "subscribe"))
                .because("whoever subscribes decides who leaves; elsewhere that is the web's business")
                .check(HOUSE);
    }

    @Test
    void timeComesFromAClock() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "now of java.time",
                        call -> call.getTarget().getName().equals("now")
                                && call.getTarget().getOwner().getPackageName().equals("java.time")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(parameter -> parameter.isAssignableTo(Clock.class))))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("what is tested needs its time in hand")
                .check(HOUSE);
    }

    @Test
    void everyPackageIsNullMarkedAndSaysWhatItIs() {
        assertThat(packages().map(name -> name.isEmpty() ? ROOT : ROOT + "." + name))
                .allSatisfy(
                        name -> assertThat(Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class))
                                .isTrue());
    }

    @Test
    void moreThanHalfOfAllTypesArePrivateToTheirPackage() {
        List<JavaClass> types = HOUSE.stream()
                .filter(topLevel())
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .toList();
        long hidden = types.stream()
                .filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        assertThat(hidden * 2).isGreaterThanOrEqualTo(types.size());
    }

    private static Stream<String> packages() {
        return HOUSE.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .map(name -> name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1))
                .sorted();
    }

    private static String key(String name) {
        return name.startsWith("supplier.") ? "supplier" : name;
    }

    private static String[] allowed(String name) {
        Stream<String> own = name.startsWith("supplier.") ? Stream.of(name, "supplier") : Stream.of(name);
        return Stream.concat(own, ARROWS.getOrDefault(key(name), Set.of()).stream())
                .map(each -> ROOT + "." + each)
                .toArray(String[]::new);
    }

    private static DescribedPredicate<JavaClass> topLevel() {
        return DescribedPredicate.describe("top-level", JavaClass::isTopLevelClass);
    }

    private static DescribedPredicate<JavaMethodCall> calls(Class<?> owner, String... names) {
        Set<String> wanted = Set.of(names);
        return DescribedPredicate.describe("%s of %s".formatted(wanted, owner.getSimpleName()), call -> {
            MethodCallTarget target = call.getTarget();
            return wanted.contains(target.getName()) && target.getOwner().isAssignableTo(owner);
        });
    }
}
