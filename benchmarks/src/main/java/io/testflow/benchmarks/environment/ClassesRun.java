package io.testflow.benchmarks.environment;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.stream.IntStream;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** Runs {@link GeneratedClasses} of its class path with JUnit. Argument: how many. */
public final class ClassesRun {

    private ClassesRun() {}

    /** Ends with status 1 unless all of their tests have run and passed. */
    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[0]);
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(IntStream.range(0, count)
                        .mapToObj(number -> selectClass(GeneratedClasses.name(number)))
                        .toList())
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        long passed = listener.getSummary().getTestsSucceededCount();
        if (passed != count) {
            System.out.println("Only " + passed + " of " + count + " tests have passed: "
                    + listener.getSummary().getFailures());
            System.exit(1);
        }
    }
}
