package io.testflow.benchmarks;

import io.testflow.benchmarks.edit.Edit;
import io.testflow.benchmarks.edit.SeededEdits;
import io.testflow.benchmarks.history.History;
import io.testflow.benchmarks.history.ReleasedProject;
import io.testflow.benchmarks.history.Trees;
import io.testflow.benchmarks.history.Variant;
import io.testflow.benchmarks.maven.Maven;
import io.testflow.benchmarks.row.Builds;
import io.testflow.benchmarks.row.Change;
import io.testflow.benchmarks.row.KeptRecords;
import io.testflow.benchmarks.row.Row;
import io.testflow.benchmarks.row.RowRunner;
import io.testflow.benchmarks.row.RowTable;
import io.testflow.benchmarks.row.Selection;
import io.testflow.benchmarks.starts.Starts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.api.errors.GitAPIException;

/** Measures releases and edits of real projects: all tests, the selected ones, and what the selection missed. */
public final class RealProjects {

    private RealProjects() {}

    /** See {@link Options} and the README for what the arguments mean. */
    public static void main(String[] arguments) throws Exception {
        Options options = Options.parse(arguments);
        Maven maven = options.maven();
        Path target = options.target();
        System.out.println(Machine.describe(maven, target) + "\n");
        Builds builds = new Builds(maven, target.resolve("logs"));
        Optional<Selection> selection = options.flag("baseline")
                ? Optional.empty()
                : Optional.of(new Selection(
                        TestFlowJars.resolve(options.testflowVersion(), maven, target.resolve("extension"))));
        Optional<Starts> starts = options.flag("no-starts")
                ? Optional.empty()
                : Optional.of(new Starts(builds, target.resolve("starts")));
        Path kept = target.resolve("records");
        Trees.delete(kept);
        Optional<KeptRecords> records =
                selection.filter(with -> options.flag("records")).map(with -> new KeptRecords(builds, with, kept));
        RowRunner runner = new RowRunner(builds, selection, records, starts);
        RowTable table = new RowTable(System.out, target.resolve("results/" + options.name("real") + ".tsv"));
        boolean clean = true;
        for (Change change : changes(options)) {
            try {
                Row row = runner.measure(change);
                table.add(row);
                clean &= row.missed().isEmpty();
            } catch (IOException e) {
                table.addFailure(change, String.valueOf(e.getMessage()));
                clean = false;
            }
        }
        System.exit(clean ? 0 : 1);
    }

    private static List<Change> changes(Options options) throws IOException, InterruptedException, GitAPIException {
        boolean quick = options.flag("quick");
        List<ReleasedProject> projects = ReleasedProject.all().stream()
                .filter(project -> options.project(project.artifactId()))
                .limit(quick && options.projects().isEmpty() ? 1 : Integer.MAX_VALUE)
                .toList();
        List<History> histories =
                new Histories(options.target(), options.maven()).create(projects, List.of(Variant.values()));
        List<Change> changes = new ArrayList<>();
        for (History history : histories) {
            List<String> versions = history.project().versions();
            if (!options.flag("edits")) {
                for (int i = 1; i < versions.size(); i++) {
                    changes.add(Change.release(history, versions.get(i - 1), versions.get(i)));
                }
            }
            if (!options.flag("releases") && history.variant() == Variant.PUBLISHED) {
                history.checkOut(history.project().newest());
                for (Edit edit : SeededEdits.of(history.directory(), quick)) {
                    changes.add(Change.edit(history, edit));
                }
            }
        }
        return changes;
    }
}
