package io.testflow.engine.internal.failure.junitxml;

import io.testflow.core.failure.Attempts;
import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.ModuleTest;
import io.testflow.core.failure.SourceLine;
import io.testflow.core.internal.failure.trace.TestLine;
import io.testflow.core.plan.TestId;
import io.testflow.core.result.Failure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tests of one report, those that it tells of several times as several runs of one. For one thread. */
final class ReportTests {

    private final String module;
    private final String origin;
    private final SharedTexts texts;
    private final List<FailedTest> failed = new ArrayList<>();
    private final Map<Name, Integer> places = new HashMap<>();
    private final Map<Name, Integer> names = new HashMap<>();
    private final List<Passed> passed = new ArrayList<>();
    private final List<TestId> skipped = new ArrayList<>();
    private final Set<String> bySurefire = new HashSet<>();

    ReportTests(String module, String origin, SharedTexts texts) {
        this.module = module;
        this.origin = origin;
        this.texts = texts;
    }

    /** What a report tells tests apart by. */
    private record Name(String suite, String className, String displayName) {

        /** Of a test that no other can be. */
        static final Name NONE = new Name("", "", "");
    }

    private record Passed(Name name, TestId test) {}

    /**
     * Adds a test.
     *
     * @param suite the suite that it stands in
     * @param bySurefire whether Surefire tells of it, which names no test twice: the same name again is one with other data. With any other
     *     it means the same test, run again
     */
    void add(String suite, TestCase test, boolean bySurefire) {
        boolean repeats = !bySurefire;
        if (bySurefire) {
            this.bySurefire.add(test.test().className());
        }
        Name name = new Name(suite, test.test().className(), test.displayName());
        Integer place = places.get(name);
        if (test.hasFailed()) {
            if (place == null || !repeats) {
                addFailed(name, test);
            } else {
                failed.set(place, again(failed.get(place), test));
            }
        } else if (test.isSkipped()) {
            skipped.add(test.test());
        } else if (place != null && repeats) {
            Attempts before = failed.get(place).attempts();
            failed.set(place, failed.get(place).after(new Attempts(before.failed(), before.passed() + 1)));
        } else {
            passed.add(new Passed(repeats ? name : Name.NONE, test.test()));
        }
    }

    /** How many tests have failed so far. */
    int failures() {
        return failed.size();
    }

    /** Tells what a failed test printed, where it did not itself. */
    void print(int place, String output) {
        FailedTest test = failed.get(place);
        if (test.output().isEmpty()) {
            failed.set(place, test.printing(output));
        }
    }

    /** All of it; a test that failed after it had passed is none that passed at once. */
    Told told() {
        List<ModuleTest> atOnce = passed.stream()
                .filter(test -> !places.containsKey(test.name()))
                .map(test -> new ModuleTest(module, test.test()))
                .toList();
        return new Told(failed, atOnce, skipped, bySurefire);
    }

    private void addFailed(Name name, TestCase test) {
        places.put(name, failed.size());
        int alike = names.merge(new Name("", name.className(), name.displayName()), 1, Integer::sum);
        String unique = alike == 1 ? name.displayName() : name.displayName() + " (" + alike + ")";
        failed.add(failed(test, unique, test.attempts()));
    }

    /** A run that failed after others: had one of them passed, this one would count. */
    private FailedTest again(FailedTest before, TestCase test) {
        int runs = before.attempts().failed() + test.attempts().failed();
        return failed(
                test, before.displayName(), new Attempts(runs, test.attempts().passed()));
    }

    private FailedTest failed(TestCase test, String displayName, Attempts attempts) {
        Failure thrown = texts.of(test.thrown());
        Optional<SourceLine> line =
                Optional.ofNullable(thrown).flatMap(failure -> TestLine.of(failure, test.test(), test.declared()));
        return new FailedTest(
                module,
                origin,
                test.test(),
                displayName,
                test.kind(),
                thrown,
                test.printed(),
                attempts,
                line.orElse(null));
    }
}
