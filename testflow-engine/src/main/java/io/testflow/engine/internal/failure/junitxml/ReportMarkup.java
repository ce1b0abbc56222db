package io.testflow.engine.internal.failure.junitxml;

import io.testflow.core.failure.SourceLine;
import io.testflow.core.plan.TestId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the tests of a report together. What is not closed is closed by what cannot stand in it. For one thread. */
final class ReportMarkup implements Markup {

    private final ReportTests tests;
    private final SharedTexts texts;
    private final boolean anyRoot;
    private final Suites suites = new Suites();
    private String root = "";
    private boolean isReport;
    private @Nullable TestCase test;
    private @Nullable Problem problem;
    private @Nullable BoundedText target;

    /**
     * Puts a report together.
     *
     * @param anyRoot whether a file is read whose first element is none of a report
     */
    ReportMarkup(ReportTests tests, SharedTexts texts, boolean anyRoot) {
        this.tests = tests;
        this.texts = texts;
        this.anyRoot = anyRoot;
    }

    /** The first element of the file; empty where it has none. */
    String root() {
        return root;
    }

    /** Whether an element of a report was seen. */
    boolean isReport() {
        return isReport;
    }

    /** Whether the file ended before its elements did; what is open is taken as it is. */
    boolean closesEarly() {
        boolean open = test != null || problem != null || !suites.isEmpty();
        endProblem();
        endTest();
        return open;
    }

    @Override
    public boolean isDone() {
        return !anyRoot && !root.isEmpty() && !isReport;
    }

    @Override
    public void start(String name, Map<String, String> attributes) {
        root = root.isEmpty() ? name : root;
        if (name.equals("testsuite") || name.equals("testsuites")) {
            isReport = true;
            endTest();
            suites.enter(attributes, tests.failures());
        } else if (isReport && name.equals("testcase")) {
            endTest();
            startTest(attributes);
        } else if (isReport && (Problem.isNamed(name) || isUnrunnable(name, attributes))) {
            endProblem();
            problem = new Problem(name, attributes);
            target = problem.text();
        } else {
            within(name);
        }
    }

    /** PHPUnit before 10 warns in place of a test that it could not run, for want of its data for one, and does not count it as passed. */
    private boolean isUnrunnable(String name, Map<String, String> attributes) {
        return name.equals("warning")
                && test != null
                && problem == null
                && attributes.getOrDefault("type", "").startsWith("PHPUnit");
    }

    private void within(String name) {
        switch (name) {
            case "skipped", "skip", "ignored", "disabled" -> {
                if (test != null && problem == null) {
                    test.skip();
                }
            }
            case "stackTrace" -> target = problem == null ? target : problem.stack();
            case "system-out", "system-err" -> target = output();
            default -> {
                // In a text that nobody escaped it is a word.
                String word = "<" + name + ">";
                text(word.toCharArray(), 0, word.length());
            }
        }
    }

    private BoundedText output() {
        if (problem != null) {
            return problem.output();
        }
        return test == null ? suites.current().output() : test.output();
    }

    @Override
    public void text(char[] characters, int from, int to) {
        if (target != null) {
            target.append(characters, from, to);
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "testcase" -> endTest();
            case "stackTrace", "system-out", "system-err" -> target = problem == null ? null : problem.text();
            case "testsuite", "testsuites" -> {
                endTest();
                endSuite(suites.leave());
            }
            default -> {
                if (Problem.isNamed(name) || (problem != null && problem.isElement(name))) {
                    endProblem();
                }
            }
        }
    }

    private void startTest(Map<String, String> attributes) {
        Suites.Suite suite = suites.current();
        SourceLine declared = TestNames.declared(attributes, suite.file());
        TestId id = TestNames.test(attributes, declared.file(), suite.name(), texts);
        String displayName = TestNames.displayName(attributes, id.className(), texts);
        test = new TestCase(id, displayName, declared, attributes);
    }

    private void endProblem() {
        if (problem != null) {
            if (test == null) {
                failSuite(problem);
            } else {
                test.take(problem);
            }
            problem = null;
        }
        target = null;
    }

    /** A suite that fails outside of its tests, before the first one for instance. */
    private void failSuite(Problem failure) {
        Suites.Suite suite = suites.current();
        TestId id = TestId.ofClass(texts.of(suite.name()));
        TestCase whole = new TestCase(id, id.className(), new SourceLine(suite.file(), 0), Map.of());
        whole.take(failure);
        tests.add(suite.name(), whole, suite.bySurefire());
    }

    private void endTest() {
        endProblem();
        if (test != null) {
            tests.add(suites.current().name(), test, suites.current().bySurefire());
            test = null;
        }
    }

    /** What a suite printed tells of its only failure; with several, nobody knows of which. */
    private void endSuite(Suites.Suite suite) {
        if (tests.failures() == suite.failures() + 1) {
            tests.print(suite.failures(), Output.of(suite.output()));
        }
        target = null;
    }
}
