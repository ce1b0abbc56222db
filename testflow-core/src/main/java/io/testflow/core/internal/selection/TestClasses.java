package io.testflow.core.internal.selection;

import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.core.internal.classgraph.MethodSummary;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the test classes of a module in its bytecode, and says how finely each can be selected. Immutable. */
public final class TestClasses {

    private static final int ANNOTATION = 0x2000;
    private static final int SYNTHETIC = 0x1000;

    /** Compilers number them; no runner makes instances of them. */
    private static final Pattern ANONYMOUS_OR_LOCAL = Pattern.compile("\\$[0-9]");

    private static final List<String> ORDERED = List.of(
            "org.junit.jupiter.api.TestMethodOrder",
            "org.junit.jupiter.api.TestClassOrder",
            "org.junit.jupiter.api.TestInstance",
            "org.junit.FixMethodOrder",
            "org.junit.runner.RunWith",
            "org.junit.runner.OrderWith");
    private static final List<String> DISABLING = List.of("org.junit.jupiter.api.Disabled", "org.junit.Ignore");
    private static final Set<String> PRECISE_RUNNERS = Set.of(
            "org.junit.runners.JUnit4",
            "org.junit.runners.BlockJUnit4ClassRunner",
            "org.junit.runners.Parameterized",
            "org.junit.runners.Suite",
            "org.junit.experimental.runners.Enclosed",
            "org.junit.experimental.theories.Theories",
            "org.mockito.junit.MockitoJUnitRunner",
            "org.mockito.junit.MockitoJUnitRunner$Silent",
            "org.mockito.junit.MockitoJUnitRunner$Strict",
            "org.mockito.runners.MockitoJUnitRunner");

    private final KnownClasses project;
    private final Collection<ClassSummary> testCode;
    private final List<ClassSummary> holders;
    private final Map<String, List<ClassSummary>> byTopLevel;
    /** Names of the test methods that nobody but the runner calls, by test class; none where they cannot be told apart. */
    private final Map<String, Set<String>> apart = new HashMap<>();

    private final TestAnnotations annotations;

    /**
     * Looks at the classes of a module.
     *
     * @param testCode the classes of the module's test output
     * @param project all classes of the project, these among them, by name: for superclasses and annotations
     * @param methods whether the module's runner can leave out single methods
     */
    public TestClasses(Collection<ClassSummary> testCode, Map<String, ClassSummary> project, boolean methods) {
        this.testCode = List.copyOf(testCode);
        this.project = KnownClasses.of(testCode, project);
        this.annotations = new TestAnnotations(this.project);
        Set<String> names = new HashSet<>();
        for (ClassSummary each : testCode) {
            if (holdsTests(each)) {
                addWithThoseAround(each, names);
            }
        }
        this.holders =
                testCode.stream().filter(each -> names.contains(each.name())).toList();
        this.byTopLevel = holders.stream().collect(Collectors.groupingBy(TestClasses::topLevel));
        for (ClassSummary holder : holders) {
            boolean split = methods && canBeToldApart(family(holder));
            apart.merge(holder.name(), split ? overridingNone(holder) : Set.of(), TestClasses::inBoth);
        }
    }

    /** A class that has no tests but nested ones is the one that a runner knows. */
    private void addWithThoseAround(ClassSummary test, Set<String> names) {
        names.add(test.name());
        ClassSummary enclosing =
                project.get(test.name().substring(0, Math.max(0, test.name().lastIndexOf('$'))));
        if (enclosing != null
                && !Modifier.isAbstract(enclosing.access())
                && annotations.include(test.annotations(), "org.junit.jupiter.api.Nested")) {
            addWithThoseAround(enclosing, names);
        }
    }

    private static String topLevel(ClassSummary summary) {
        int dollar = summary.name().indexOf('$');
        return dollar < 0 ? summary.name() : summary.name().substring(0, dollar);
    }

    /** The classes that hold tests and can be instantiated, nested ones included, by name. */
    public List<ClassSummary> all() {
        return holders;
    }

    /** The test class of this name, where it is one. */
    public Optional<ClassSummary> named(String className) {
        return all().stream().filter(test -> test.name().equals(className)).findFirst();
    }

    /** Whether its test methods can be told apart: no declared order, no shared instance, no shared static state. */
    public boolean splitsByMethods(ClassSummary summary) {
        return !methodsApart(summary).isEmpty();
    }

    /** Of two classes of one name nobody knows which one runs. */
    private static Set<String> inBoth(Set<String> first, Set<String> second) {
        Set<String> both = new HashSet<>(first);
        both.retainAll(second);
        return both;
    }

    private boolean canBeToldApart(List<ClassSummary> family) {
        int staticWriters = 0;
        for (ClassSummary each : family) {
            staticWriters += each.staticWriters();
            if (hasForeignSuperclass(each) || isOrdered(each) || !isCompiledPlainly(each)) {
                return false;
            }
        }
        return staticWriters < 2;
    }

    /** Whether the plan has a word on the class: a nested one goes with a class around it that is not told apart. */
    public boolean isPlannedByItself(ClassSummary summary) {
        int dollar = summary.name().lastIndexOf('$');
        if (dollar < 0) {
            return true;
        }
        ClassSummary enclosing = project.get(summary.name().substring(0, dollar));
        return enclosing == null || (splitsByMethods(enclosing) && isPlannedByItself(enclosing));
    }

    /** Names of its test methods that nobody but the runner calls; empty where the class stays whole. */
    public Set<String> methodsApart(ClassSummary summary) {
        return apart.getOrDefault(summary.name(), Set.of());
    }

    /** Its test methods without those that override others: as such a method may be called, by code that tests share. */
    private Set<String> overridingNone(ClassSummary summary) {
        Set<String> own = new HashSet<>(methodsOf(summary));
        for (ClassSummary each : family(summary)) {
            if (!each.equals(summary)) {
                each.overridable().forEach(own::remove);
            }
        }
        return own;
    }

    /** Names of the test methods that the class declares itself. */
    public List<String> methodsOf(ClassSummary summary) {
        Set<String> names = new LinkedHashSet<>();
        for (MethodSummary method : summary.methods()) {
            if (annotations.makeTest(method.annotations())) {
                names.add(method.name());
            }
        }
        return List.copyOf(names);
    }

    /** Names of all of its test methods, those included that it inherits from the project's classes. */
    public Set<String> allMethodsOf(ClassSummary summary) {
        Set<String> names = new LinkedHashSet<>();
        family(summary).forEach(each -> names.addAll(methodsOf(each)));
        return names;
    }

    /**
     * Whether a test that was skipped will be as long as the code and the place where it runs stay what they are: an
     * annotation on it, its class or a class around says so.
     *
     * @param reason that the framework gave for the skip
     */
    public boolean staysSkipped(ClassSummary summary, String method, String reason) {
        return carries(summary, method, DISABLING)
                || StandingCondition.of(reason)
                        .filter(condition -> carries(summary, method, condition.annotations()))
                        .isPresent();
    }

    private boolean carries(ClassSummary summary, String method, List<String> wanted) {
        Predicate<List<String>> include =
                carried -> wanted.stream().anyMatch(each -> annotations.include(carried, each));
        return withEnclosing(summary).anyMatch(each -> include.test(each.annotations()))
                || family(summary).stream()
                        .filter(each -> declares(each, method))
                        .limit(1)
                        .flatMap(each -> each.methods().stream())
                        .filter(candidate -> candidate.name().equals(method))
                        .anyMatch(named -> include.test(named.annotations()));
    }

    private static boolean declares(ClassSummary summary, String method) {
        return summary.methods().stream().anyMatch(each -> each.name().equals(method));
    }

    /** Conditions are no annotations that subclasses inherit. */
    private Stream<ClassSummary> withEnclosing(ClassSummary summary) {
        String name = summary.name();
        return Stream.concat(
                Stream.of(summary),
                IntStream.range(0, name.length())
                        .filter(i -> name.charAt(i) == '$')
                        .mapToObj(i -> project.get(name.substring(0, i)))
                        .filter(Objects::nonNull));
    }

    /** The class with the nested test classes that run with it, since the plan has no word on them. */
    public List<ClassSummary> withNested(ClassSummary summary) {
        List<ClassSummary> found = new ArrayList<>();
        for (ClassSummary each : byTopLevel.getOrDefault(topLevel(summary), List.of())) {
            if (each.equals(summary) || (each.name().startsWith(summary.name() + "$") && !isPlannedByItself(each))) {
                found.add(each);
            }
        }
        return found;
    }

    /** All classes of the module's test output. */
    Collection<ClassSummary> testCode() {
        return testCode;
    }

    /** Whether a test class finds the tests that it runs by itself, in a way that its bytecode does not show. */
    public boolean findsItsTests(ClassSummary summary) {
        for (ClassSummary each : family(summary)) {
            if (hasUnknownRunner(each)) {
                return true;
            }
        }
        return false;
    }

    /** All that can put a tag on the class or a method of it: its family, the classes around it, their annotations. */
    public Set<ClassSummary> taggers(ClassSummary summary) {
        Set<ClassSummary> found = new LinkedHashSet<>(family(summary));
        for (int dollar = summary.name().lastIndexOf('$');
                dollar > 0;
                dollar = summary.name().lastIndexOf('$', dollar - 1)) {
            ClassSummary enclosing = project.get(summary.name().substring(0, dollar));
            if (enclosing != null) {
                found.addAll(family(enclosing));
            }
        }
        Deque<ClassSummary> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            open.remove().references().stream()
                    .map(project::get)
                    .filter(each -> each != null && (each.access() & ANNOTATION) != 0)
                    .filter(found::add)
                    .forEach(open::add);
        }
        return found;
    }

    /** Whether the class, or what it inherits from, asks to run always. */
    public boolean runsAlways(ClassSummary summary) {
        for (ClassSummary each : family(summary)) {
            if (annotations.include(each.annotations(), TestAnnotations.ALWAYS_RUN)) {
                return true;
            }
        }
        return false;
    }

    /** Names of its methods, inherited ones included, that ask to run always. */
    public List<String> alwaysRunMethods(ClassSummary summary) {
        List<String> names = new ArrayList<>();
        for (ClassSummary each : family(summary)) {
            for (MethodSummary method : each.methods()) {
                if (annotations.include(method.annotations(), TestAnnotations.ALWAYS_RUN)) {
                    names.add(method.name());
                }
            }
        }
        return names;
    }

    private boolean holdsTests(ClassSummary summary) {
        int access = summary.access();
        if (Modifier.isAbstract(access) || Modifier.isInterface(access) || (access & (ANNOTATION | SYNTHETIC)) != 0) {
            return false;
        }
        if (ANONYMOUS_OR_LOCAL.matcher(summary.name()).find()) {
            return false;
        }
        for (ClassSummary each : family(summary)) {
            if (contributesTests(each)) {
                return true;
            }
        }
        return false;
    }

    private boolean contributesTests(ClassSummary summary) {
        return !methodsOf(summary).isEmpty()
                || annotations.nameFramework(summary.annotations())
                || hasForeignSuperclass(summary)
                || (summary.methods().isEmpty() && annotations.nameTest(summary.references()))
                || summary.references().contains("com.tngtech.archunit.junit.ArchTest")
                || summary.references().contains("junit.framework.Test");
    }

    private boolean hasForeignSuperclass(ClassSummary summary) {
        String superclass = summary.superclass();
        return !superclass.isEmpty() && !superclass.startsWith("java.") && !project.has(superclass);
    }

    private static boolean hasUnknownRunner(ClassSummary summary) {
        return summary.annotations().contains("org.junit.runner.RunWith")
                && summary.references().stream().noneMatch(PRECISE_RUNNERS::contains);
    }

    private boolean isOrdered(ClassSummary summary) {
        for (String order : ORDERED) {
            if (annotations.include(summary.annotations(), order)) {
                return true;
            }
        }
        return TestNgTies.usesTestNg(summary);
    }

    /** Other compilers call through call sites that do not name their target. */
    private static boolean isCompiledPlainly(ClassSummary summary) {
        return summary.sourceFile().endsWith(".java") || summary.sourceFile().endsWith(".kt");
    }

    /** The class and everything of the project that it inherits from. */
    public List<ClassSummary> family(ClassSummary summary) {
        if (summary.interfaces().isEmpty() && !project.has(summary.superclass())) {
            return List.of(summary);
        }
        Set<String> seen = new LinkedHashSet<>();
        List<ClassSummary> family = new ArrayList<>();
        collect(summary, seen, family);
        return family;
    }

    private void collect(ClassSummary summary, Set<String> seen, List<ClassSummary> family) {
        if (!seen.add(summary.name())) {
            return;
        }
        family.add(summary);
        ClassSummary superclass = project.get(summary.superclass());
        if (superclass != null) {
            collect(superclass, seen, family);
        }
        for (String each : summary.interfaces()) {
            ClassSummary implemented = project.get(each);
            if (implemented != null) {
                collect(implemented, seen, family);
            }
        }
    }
}
