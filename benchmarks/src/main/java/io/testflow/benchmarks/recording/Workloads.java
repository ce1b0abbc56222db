package io.testflow.benchmarks.recording;

import io.testflow.benchmarks.Histories;
import io.testflow.benchmarks.Options;
import io.testflow.benchmarks.history.History;
import io.testflow.benchmarks.history.ReleasedProject;
import io.testflow.benchmarks.history.Variant;
import io.testflow.benchmarks.maven.Maven;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.api.errors.GitAPIException;

/** Makes what is measured: released projects as they are, in other ways of running tests, and a generated one. */
final class Workloads {

    private static final String PARALLEL = "-Djunit.jupiter.execution.parallel.";

    private final Options options;
    private final Histories histories;
    private final Path target;

    Workloads(Options options, Maven maven) {
        this.options = options;
        this.target = options.target();
        this.histories = new Histories(target, maven);
    }

    List<Workload> create() throws IOException, InterruptedException, GitAPIException {
        List<Workload> all = new ArrayList<>();
        if (options.part("projects")) {
            for (ReleasedProject project : ReleasedProject.all()) {
                if (options.projects().isEmpty()
                        ? project.artifactId().matches("commons-(text|collections4)")
                        : options.project(project.artifactId())) {
                    boolean small = project.artifactId().equals("commons-cli");
                    all.add(released(project.artifactId(), "", List.of(), small ? 0 : 1.10));
                }
            }
        }
        if (options.part("spring")) {
            Path directory = new SpringProject(target.resolve("spring-boot")).create();
            all.add(new Workload("Spring Boot", directory, List.of(), 1.20));
        }
        if (options.part("forks")) {
            all.add(released("commons-cli", ", a JVM for each class", List.of("-DreuseForks=false"), 1.15));
        }
        if (options.part("parallel")) {
            List<String> concurrent = List.of(
                    PARALLEL + "enabled=true",
                    PARALLEL + "mode.default=same_thread",
                    PARALLEL + "mode.classes.default=concurrent");
            all.add(released("commons-validator", ", classes in parallel", concurrent, 0));
        }
        return all;
    }

    private Workload released(String artifactId, String how, List<String> more, double target)
            throws IOException, InterruptedException, GitAPIException {
        List<ReleasedProject> project = ReleasedProject.all().stream()
                .filter(each -> each.artifactId().equals(artifactId))
                .toList();
        History history = histories.create(project, List.of(Variant.PUBLISHED)).get(0);
        history.checkOut(history.project().newest());
        List<String> all = new ArrayList<>(history.project().options());
        all.addAll(more);
        return new Workload(artifactId + how, history.directory(), all, target);
    }
}
