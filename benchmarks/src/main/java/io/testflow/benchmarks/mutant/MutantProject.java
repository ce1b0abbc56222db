package io.testflow.benchmarks.mutant;

import io.testflow.benchmarks.history.History;
import io.testflow.benchmarks.history.Trees;
import io.testflow.benchmarks.maven.TestKey;
import io.testflow.benchmarks.maven.TestRun;
import io.testflow.benchmarks.row.Build;
import io.testflow.benchmarks.row.Builds;
import io.testflow.benchmarks.row.Selection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jgit.api.errors.GitAPIException;

/** One work tree that stays warm: each mutant is put in, built, and taken out again. Used by one thread. */
final class MutantProject {

    /** Ends a fork that never ends by itself. Every run has it, so that it is no difference between them. */
    private static final String LIMIT = "-Dsurefire.timeout=";

    private static final TestKey CUT_SHORT = new TestKey("(the run was not cut short)", "");

    private final History history;
    private final Builds builds;
    private final Selection selection;
    private final Path records;
    private final String limit;
    private final Set<TestKey> unstable = new TreeSet<>();
    private int all;

    MutantProject(History history, Builds builds, Selection selection, Path records, int secondsAtMost) {
        this.history = history;
        this.builds = builds;
        this.selection = selection;
        this.records = records;
        this.limit = LIMIT + secondsAtMost;
    }

    /** Runs all tests twice, recording, and keeps the records. What fails without a mutant is no witness. */
    void record() throws IOException, InterruptedException, GitAPIException {
        history.checkOut(history.project().newest());
        for (int run = 1; run <= 2; run++) {
            Build build = build(selection.everything(), "test", "recorded-" + run);
            build.maven().orThrow();
            TestRun tests = build.tests();
            all = tests.methods();
            unstable.addAll(tests.failed());
        }
        Trees.delete(records);
        Trees.copy(history.directory().resolve(".testflow"), records);
    }

    /** Tests that fail without a mutant. */
    Set<TestKey> unstable() {
        return unstable;
    }

    /** The class path of its tests, without its own classes. */
    String libraries() throws IOException, InterruptedException {
        Path file = records.resolveSibling(records.getFileName() + "-class-path.txt");
        builds.goals(
                history,
                List.of(
                        "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath",
                        "-Dmdep.outputFile=" + file),
                name("class-path"));
        return java.nio.file.Files.readString(file).strip();
    }

    /** Builds with a mutant; empty where the project does not compile with it. */
    Optional<MutantResult> measure(Mutant mutant, int number) throws IOException, InterruptedException {
        restoreRecords();
        return mutant.during(history.directory(), () -> {
            Build selected = build(selection.options("HEAD"), "test", number + "-selected");
            if (!isCompiled(selected)) {
                return Optional.empty();
            }
            // What the selected run compiled is there: no need to compile it again.
            Build truth = build(List.of(), "surefire:test@default-test", number + "-all");
            return Optional.of(compare(mutant, selected, truth, number));
        });
    }

    /**
     * Asks of one build with a mutant what is suspected; empty where the project does not compile with it.
     *
     * @param beside what else is changed
     */
    Optional<SuspectResult> suspects(Mutant mutant, List<Replacement> beside, int number)
            throws IOException, InterruptedException {
        restoreRecords();
        Path report = history.directory().resolve("target/testflow/report");
        Trees.delete(report);
        List<Replacement> change = new ArrayList<>(beside);
        change.add(mutant.replacement());
        return Replacement.during(change, history.directory(), () -> {
            Build selected = build(selection.options("HEAD"), "test", number + "-suspects");
            if (!isCompiled(selected)) {
                return Optional.empty();
            }
            Set<TestKey> failing = new TreeSet<>(selected.tests().failed());
            failing.removeAll(unstable);
            return Optional.of(new SuspectResult(
                    mutant, failing.size(), isCutShort(selected), Causes.read(report.resolve("failures.json"))));
        });
    }

    private MutantResult compare(Mutant mutant, Build selected, Build truth, int number)
            throws IOException, InterruptedException {
        boolean cutShort = isCutShort(truth);
        Set<TestKey> failing = new TreeSet<>(truth.tests().failed());
        failing.removeAll(unstable);
        Set<TestKey> missed = new TreeSet<>();
        if (cutShort && !isCutShort(selected)) {
            missed.add(CUT_SHORT);
        } else if (!cutShort) {
            missed.addAll(failing);
            missed.removeAll(selected.tests().failed());
            if (!missed.isEmpty()) {
                missed.retainAll(build(List.of(), "surefire:test@default-test", number + "-again")
                        .tests()
                        .failed());
            }
        }
        return new MutantResult(
                mutant,
                all,
                selected.tests().methods(),
                selected.tests().classes(),
                failing,
                missed,
                cutShort,
                messages(selected));
    }

    private Build build(List<String> options, String goal, String name) throws IOException, InterruptedException {
        Trees.delete(history.directory().resolve("target/surefire-reports"));
        List<String> line = new ArrayList<>(options);
        line.add(limit);
        return builds.attempt(history, line, goal, name(name));
    }

    private void restoreRecords() throws IOException {
        Path live = history.directory().resolve(".testflow");
        Trees.delete(live);
        Trees.copy(records, live);
    }

    private String name(String end) {
        return history.project().artifactId() + "-" + end;
    }

    private static boolean isCompiled(Build build) throws IOException {
        return build.maven().exit() == 0
                || build.maven().lines().stream().noneMatch(line -> line.contains("COMPILATION ERROR"));
    }

    /** Surefire fails in spite of all settings where its fork dies, and where it is out of memory itself. */
    private static boolean isCutShort(Build build) throws IOException {
        return build.maven().exit() != 0
                || build.maven().lines().stream()
                        .anyMatch(line -> line.contains("There was a timeout")
                                || line.contains("The forked VM terminated without"));
    }

    private static List<String> messages(Build build) throws IOException {
        return build.maven().lines().stream()
                .filter(line -> line.matches(".*\\[(WARNING|ERROR)\\].*TestFlow.*"))
                .distinct()
                .toList();
    }
}
