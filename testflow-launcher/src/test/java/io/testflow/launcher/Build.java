package io.testflow.launcher;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.testflow.core.internal.planfile.PlanFile;
import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.core.internal.planfile.RunNotes;
import io.testflow.core.internal.resultfile.ResultLog;
import io.testflow.core.internal.resultfile.ResultReader;
import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.PlanMode;
import io.testflow.core.plan.Reason;
import io.testflow.core.plan.ReasonKind;
import io.testflow.core.plan.TestId;
import io.testflow.core.plan.Verdict;
import io.testflow.core.result.TestResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A build in small: hands a plan and system properties to a real launcher, as Surefire does. */
final class Build {

    static final String ID = "build 1";

    private final RunDirectory directory;
    private final List<Decision> decisions = new ArrayList<>();
    private final Map<String, String> parameters = new HashMap<>();

    Build(Path directory) {
        this.directory = new RunDirectory(directory);
    }

    RunDirectory directory() {
        return directory;
    }

    Build parameter(String key, String value) {
        parameters.put(key, value);
        return this;
    }

    Build runs(Class<?> type, int distance) {
        return decides(Verdict.RUN, TestId.ofClass(type.getName()), distance);
    }

    Build runs(Class<?> type, String method) {
        return decides(Verdict.RUN, TestId.ofMethod(type.getName(), method), 0);
    }

    Build skips(Class<?> type) {
        return decides(Verdict.SKIP, TestId.ofClass(type.getName()), Decision.FAR);
    }

    Build skips(Class<?> type, String method) {
        return decides(Verdict.SKIP, TestId.ofMethod(type.getName(), method), Decision.FAR);
    }

    private Build decides(Verdict verdict, TestId test, int distance) {
        Reason reason =
                Reason.of(verdict == Verdict.RUN ? ReasonKind.REACHES_CHANGE : ReasonKind.NOT_AFFECTED, "the reason");
        decisions.add(new Decision(test, verdict, List.of(reason), distance));
        return this;
    }

    Build plan() throws IOException {
        return plan(PlanMode.SELECT, ID, LauncherVersion.own());
    }

    Build plan(PlanMode mode, String buildId, String version) throws IOException {
        PlanFile.write(directory.plan(), new Plan(buildId, version, "g:a", mode, "", List.of(), decisions));
        return this;
    }

    /** Runs the classes and tells the tests that ran, as the display names from the class down. */
    List<String> run(Class<?>... classes) {
        System.setProperty(RunDirectory.PATH_PROPERTY, directory.path().toString());
        System.setProperty(RunDirectory.BUILD_PROPERTY, ID);
        try {
            return launch(classes);
        } finally {
            System.clearProperty(RunDirectory.PATH_PROPERTY);
            System.clearProperty(RunDirectory.BUILD_PROPERTY);
        }
    }

    /** Runs the classes in the manner of an IDE: without the system properties. */
    List<String> launch(Class<?>... classes) {
        LauncherDiscoveryRequestBuilder request =
                LauncherDiscoveryRequestBuilder.request().configurationParameters(parameters);
        for (Class<?> each : classes) {
            request.selectors(selectClass(each));
        }
        return launch(request.build());
    }

    private static List<String> launch(LauncherDiscoveryRequest request) {
        List<String> ran = new ArrayList<>();
        LauncherFactory.create().execute(request, new TestExecutionListener() {
            @Override
            public void executionStarted(TestIdentifier node) {
                if (node.isTest()) {
                    String id = node.getUniqueId();
                    ran.add(id.substring(id.indexOf('/') + 1)
                            .replace("io.testflow.launcher.fixture.Fixtures$", "")
                            .replaceAll("\\[(?:engine:[^/]*/|[a-z-]+:)|\\]", ""));
                }
            }
        });
        return ran;
    }

    List<TestResult> results() throws Exception {
        return log().results();
    }

    ResultLog log() throws Exception {
        return ResultReader.log(directory.results().get(0));
    }

    List<String> notes() throws IOException {
        return RunNotes.read(directory);
    }
}
