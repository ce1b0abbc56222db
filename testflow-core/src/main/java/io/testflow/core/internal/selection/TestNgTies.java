package io.testflow.core.internal.selection;

import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Reason;
import io.testflow.core.plan.ReasonKind;
import io.testflow.core.plan.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What ties the TestNG tests of a module to each other: fixtures in one class that run around the tests of all, and
 * dependencies on tests of another class. Immutable.
 */
public final class TestNgTies {

    private static final String PREFIX = "org.testng.";

    /** Whatever carries one of these is in force for every test of the run. */
    private static final Set<String> AROUND_ALL = Set.of(
            "org.testng.annotations.BeforeSuite",
            "org.testng.annotations.BeforeTest",
            "org.testng.annotations.BeforeGroups",
            "org.testng.annotations.AfterSuite",
            "org.testng.annotations.AfterTest",
            "org.testng.annotations.AfterGroups",
            "org.testng.annotations.Listeners");

    private final TestClasses tests;
    private final Map<String, List<ClassSummary>> families = new TreeMap<>();

    /** Looks at the tests of a module. */
    public TestNgTies(TestClasses tests) {
        this.tests = tests;
        for (ClassSummary test : tests.all()) {
            List<ClassSummary> family = tests.family(test);
            if (anyUsesTestNg(family)) {
                families.put(test.name(), family);
            }
        }
    }

    private static boolean anyUsesTestNg(List<ClassSummary> family) {
        for (ClassSummary each : family) {
            if (usesTestNg(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a class names anything of TestNG. */
    static boolean usesTestNg(ClassSummary summary) {
        for (String reference : summary.references()) {
            if (reference.startsWith(PREFIX)) {
                return true;
            }
        }
        return false;
    }

    /** Names of the TestNG tests. */
    public Set<String> tests() {
        return Collections.unmodifiableSet(families.keySet());
    }

    /** Names of the classes with what runs around all TestNG tests. */
    public Set<String> aroundAll() {
        Set<String> names = new TreeSet<>();
        families.values().forEach(family -> addAroundAll(family, names));
        if (!families.isEmpty()) {
            addAroundAll(tests.testCode(), names);
        }
        return names;
    }

    private static void addAroundAll(Collection<ClassSummary> classes, Set<String> names) {
        classes.stream()
                .filter(each -> !Collections.disjoint(each.references(), AROUND_ALL))
                .forEach(each -> names.add(each.name()));
    }

    /** Turns round the decisions on tests that those which run depend on. */
    List<Decision> complete(List<Decision> decisions) {
        Map<String, Decision> byClass = decisions.stream()
                .filter(decision -> families.containsKey(decision.test().toString()))
                .collect(Collectors.toMap(
                        decision -> decision.test().className(),
                        Function.identity(),
                        (first, second) -> first,
                        LinkedHashMap::new));
        Set<String> around = aroundAll();
        boolean more = true;
        while (more) {
            Map<String, String> wanted = new TreeMap<>();
            List<String> running = byClass.values().stream()
                    .filter(Decision::runs)
                    .map(decision -> decision.test().className())
                    .toList();
            running.forEach(test -> addDependencies(test, byClass.keySet(), wanted));
            if (!running.isEmpty()) {
                around.forEach(name -> addCarriers(name, running, byClass.keySet(), wanted));
            }
            wanted.keySet().removeAll(running);
            wanted.forEach((test, why) -> byClass.computeIfPresent(test, (name, decision) -> run(decision, why)));
            more = !wanted.isEmpty();
        }
        List<Decision> complete = new ArrayList<>();
        decisions.forEach(decision -> complete.add(
                Optional.ofNullable(byClass.get(decision.test().toString())).orElse(decision)));
        return complete;
    }

    private void addDependencies(String test, Set<String> all, Map<String, String> wanted) {
        for (ClassSummary summary : familyOf(test)) {
            if (summary.words().contains("dependsOnGroups")) {
                all.forEach(other -> wanted.put(other, test + " (dependsOnGroups)"));
            } else if (summary.words().contains("dependsOnMethods")) {
                all.stream()
                        .filter(other -> summary.words().stream().anyMatch(word -> word.startsWith(other + ".")))
                        .forEach(other -> wanted.put(other, test + " (dependsOnMethods)"));
            }
        }
    }

    /** What runs around all is there where any test that carries it runs. */
    private void addCarriers(String around, List<String> running, Set<String> all, Map<String, String> wanted) {
        if (running.stream().noneMatch(test -> carries(test, around))) {
            all.stream()
                    .filter(test -> carries(test, around))
                    .forEach(test -> wanted.put(test, around + ", which is in force for every TestNG test"));
        }
    }

    private boolean carries(String test, String around) {
        return familyOf(test).stream().anyMatch(each -> each.name().equals(around));
    }

    private List<ClassSummary> familyOf(String test) {
        return families.getOrDefault(test, List.of());
    }

    private static Decision run(Decision decision, String why) {
        Reason reason = Reason.of(ReasonKind.DEPENDED_ON, why);
        return new Decision(decision.test(), Verdict.RUN, List.of(reason), decision.distance());
    }
}
