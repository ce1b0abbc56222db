package io.testflow.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A run of test classes inside a test, and what became of them. */
final class TestRun implements TestExecutionListener {

    private final List<String> passed = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    /** Runs classes one after the other, in this order. */
    static TestRun of(Class<?>... classes) {
        return of(Map.of(), classes);
    }

    /** The same with configuration parameters of JUnit. */
    static TestRun of(Map<String, String> parameters, Class<?>... classes) {
        TestRun run = new TestRun();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .configurationParameters(parameters)
                .selectors(Stream.of(classes).map(type -> selectClass(type)).toList())
                .build();
        LauncherFactory.create().execute(request, run);
        return run;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        Optional<Throwable> failure = result.getThrowable();
        failure.ifPresent(failures::add);
        if (test.isTest() && failure.isEmpty()) {
            passed.add(test.getDisplayName().replace("()", ""));
        }
    }

    /** The names of the tests that passed, in order. */
    List<String> passed() {
        failures.forEach(failure -> {
            throw new AssertionError("a test of the run failed", failure);
        });
        return passed;
    }

    /** Why tests or classes failed, in order. */
    List<Throwable> failures() {
        return failures;
    }
}
