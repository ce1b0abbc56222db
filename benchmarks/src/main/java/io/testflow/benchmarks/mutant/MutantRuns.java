package io.testflow.benchmarks.mutant;

import io.testflow.benchmarks.Histories;
import io.testflow.benchmarks.Machine;
import io.testflow.benchmarks.Options;
import io.testflow.benchmarks.TestFlowJars;
import io.testflow.benchmarks.history.History;
import io.testflow.benchmarks.history.ReleasedProject;
import io.testflow.benchmarks.history.Variant;
import io.testflow.benchmarks.maven.Maven;
import io.testflow.benchmarks.row.Builds;
import io.testflow.benchmarks.row.Selection;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Puts seeded faults into real projects, and asks whether the selected tests find all that all tests find, or whether the faults
 * are suspected of the failures.
 */
public final class MutantRuns {

    private MutantRuns() {}

    /**
     * Arguments: {@code --project NAME} (repeatable), {@code --mutants N}, {@code --seed S}, {@code --limit SECONDS}, {@code
     * --suspects}, with it {@code --decoys N}.
     */
    public static void main(String[] arguments) throws Exception {
        Options options = Options.parse(arguments);
        Maven maven = options.maven();
        Path target = options.target();
        System.out.println(Machine.describe(maven, target) + "\n");
        Selection selection =
                new Selection(TestFlowJars.resolve(options.testflowVersion(), maven, target.resolve("extension")));
        List<ReleasedProject> projects = ReleasedProject.all().stream()
                .filter(project -> options.projects().isEmpty()
                        ? project.artifactId().matches("commons-(cli|text|validator)")
                        : options.project(project.artifactId()))
                .toList();
        boolean complete = true;
        for (History history : new Histories(target, maven).create(projects, List.of(Variant.PUBLISHED))) {
            String name = history.project().artifactId();
            Path scratch = target.resolve("mutants/" + name);
            MutantProject project = new MutantProject(
                    history,
                    new Builds(
                            maven.within(Duration.ofSeconds(4L * options.number("limit", 180))),
                            target.resolve("logs/mutants")),
                    selection,
                    scratch.resolve("records"),
                    options.number("limit", 180));
            project.record();
            System.out.println("\n" + name + " " + history.project().newest() + "; fail without a mutant: "
                    + project.unstable() + "\n");
            complete &= run(project, history, scratch, options);
        }
        System.exit(complete ? 0 : 1);
    }

    private static boolean run(MutantProject project, History history, Path scratch, Options options) throws Exception {
        Compilation compilation = new Compilation(history.directory(), project.libraries(), scratch.resolve("classes"));
        Sources sources = new Sources(history.directory());
        long seed = options.number("seed", 20261121);
        MutantDraw draw = new MutantDraw(sources, compilation, seed);
        int wanted = options.number("mutants", 100);
        if (options.flag("suspects")) {
            SuspectTable table = new SuspectTable(System.out);
            Decoys decoys = new Decoys(sources.parse(), options.number("decoys", 0), seed);
            table.head();
            draw.measure(
                    wanted, (mutant, number) -> project.suspects(mutant, decoys.beside(mutant), number), table::add);
            table.sums();
            return table.isMet();
        }
        MutantTable table = new MutantTable(System.out);
        table.head();
        draw.measure(wanted, project::measure, table::add);
        table.sums();
        return table.isComplete();
    }
}
