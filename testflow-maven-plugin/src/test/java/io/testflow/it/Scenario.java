package io.testflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.planfile.PlanFile;
import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.core.internal.resultfile.ResultReader;
import io.testflow.core.plan.Plan;
import io.testflow.core.result.Outcome;
import io.testflow.core.result.TestResult;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractStringAssert;

/** What a scenario's check script asks of the build that was run. */
public final class Scenario {

    private static final Pattern TEST_CASE = Pattern.compile("<testcase name=\"(\\w+)[^>]*classname=\"([^\"]+)\"");

    private final Path module;
    private final String reports;

    private Scenario(Path module, String reports) {
        this.module = module;
        this.reports = reports;
    }

    /** The scenario in a directory, or one module of it. */
    public static Scenario in(File basedir) {
        return new Scenario(basedir.toPath(), "surefire-reports");
    }

    /** A module of this scenario. */
    public Scenario module(String name) {
        return new Scenario(module.resolve(name), reports);
    }

    /** The same with the reports of one execution, which has a directory of its own for them. */
    public Scenario reportsOf(String execution) {
        return new Scenario(module, "surefire-reports-" + execution);
    }

    /** The log of all builds of the scenario. */
    public AbstractStringAssert<?> log() throws IOException {
        return assertThat(Files.readString(module.resolve("build.log")));
    }

    /** By Surefire's own reports, exactly these classes ran. */
    public Scenario ran(String... classes) throws IOException {
        assertThat(reported(reports, "$2")).containsExactlyInAnyOrder(classes);
        return this;
    }

    /** By Surefire's own reports, exactly these methods ran; each as {@code com.acme.NumbersTest#one_is_one}. */
    public Scenario ranMethods(String... methods) throws IOException {
        assertThat(reported(reports, "$2#$1")).containsExactlyInAnyOrder(methods);
        return this;
    }

    /** By Failsafe's own reports, exactly these classes ran. */
    public Scenario integrationTestsRan(String... classes) throws IOException {
        assertThat(reported("failsafe-reports", "$2")).containsExactlyInAnyOrder(classes);
        return this;
    }

    /** By TestFlow's own results, exactly these classes ran to an end in an execution. */
    public Scenario recorded(String execution, String... classes) throws IOException, UnreadableFileException {
        List<TestResult> results = new ArrayList<>();
        for (Path file : run(execution).results()) {
            results.addAll(ResultReader.read(file));
        }
        assertThat(results.stream()
                        .filter(result -> result.outcome() == Outcome.PASSED || result.outcome() == Outcome.FAILED)
                        .map(result -> result.test().className())
                        .distinct())
                .containsExactlyInAnyOrder(classes);
        return this;
    }

    /** Nothing was recorded in an execution: no fork knew of TestFlow. */
    public Scenario recordedNothing(String execution) throws IOException {
        assertThat(run(execution).results()).isEmpty();
        return this;
    }

    /** The plan of an execution. */
    public Plan plan(String execution) throws UnreadableFileException {
        return PlanFile.read(run(execution).plan());
    }

    /** TestFlow wrote nothing for an execution. */
    public Scenario hasNoPlan(String execution) {
        assertThat(run(execution).plan()).doesNotExist();
        return this;
    }

    private RunDirectory run(String execution) {
        return new RunDirectory(module.resolve("target/testflow").resolve(execution));
    }

    private Set<String> reported(String directory, String form) throws IOException {
        Set<String> reported = new TreeSet<>();
        Path reports = module.resolve("target").resolve(directory);
        if (!Files.isDirectory(reports)) {
            return reported;
        }
        try (Stream<Path> files = Files.list(reports)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".xml")).toList()) {
                Matcher cases = TEST_CASE.matcher(Files.readString(file));
                while (cases.find()) {
                    reported.add(form.replace("$1", cases.group(1)).replace("$2", cases.group(2)));
                }
            }
        }
        return reported;
    }
}
