package io.testflow.engine;

import io.testflow.core.plan.Plan;
import io.testflow.engine.project.BuildChange;
import io.testflow.engine.project.BuildFiles;
import io.testflow.engine.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.PersonIdent;

/**
 * A real project in a temporary directory: sources that are compiled, a repository that knows what they were, an engine that
 * plans them. A project of one module has it in its root.
 */
final class ProjectFixture implements AutoCloseable {

    private static final PersonIdent JANE = new PersonIdent("Jane Doe", "jane@example.org");

    private final Path root;
    private final Git git;
    private final Map<String, ModuleFixture> modules = new LinkedHashMap<>();
    private BuildFiles buildFiles = (module, changes) -> List.of();

    private ProjectFixture(Path root, Git git) {
        this.root = root;
        this.git = git;
    }

    static ProjectFixture in(Path directory) {
        return doing(() -> {
            Files.writeString(directory.resolve(".gitignore"), "target/\n");
            return new ProjectFixture(
                    directory,
                    Git.init()
                            .setDirectory(directory.toFile())
                            .setInitialBranch("main")
                            .call());
        });
    }

    static <T> T doing(Callable<T> action) {
        try {
            return action.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    Git git() {
        return git;
    }

    Path root() {
        return root;
    }

    /** The one module, whose directory is the root. */
    ModuleFixture app() {
        return modules.computeIfAbsent("app", name -> new ModuleFixture(name, root));
    }

    /** A module in a folder of its own; modules are built in the order in which they are first asked for. */
    ModuleFixture module(String name) {
        return modules.computeIfAbsent(name, each -> new ModuleFixture(each, root.resolve(each)));
    }

    /** A module in a folder that is anywhere. */
    ModuleFixture module(String name, Path directory) {
        return modules.computeIfAbsent(name, each -> new ModuleFixture(each, directory));
    }

    /** What a comparison of build files is to answer. */
    ProjectFixture buildChange(BuildChange.Kind kind, String description) {
        buildFiles = (module, changes) -> List.of(new BuildChange(kind, description));
        return this;
    }

    /** Commits everything: the state to compare with. */
    ProjectFixture commit() {
        return doing(() -> {
            git.add().addFilepattern(".").call();
            git.add().setUpdate(true).addFilepattern(".").call();
            git.commit()
                    .setMessage("base")
                    .setAuthor(JANE)
                    .setCommitter(JANE)
                    .setSign(false)
                    .call();
            return this;
        });
    }

    /** Compiles everything anew. */
    ProjectFixture compile() {
        return doing(() -> {
            for (ModuleFixture module : modules.values()) {
                delete(module.classes());
                delete(module.testClasses());
                module.compile();
            }
            return this;
        });
    }

    /** Compiles the project and plans its one module. */
    Planned plan() {
        return plan("app");
    }

    /** Compiles the project and plans its modules up to this one, by one engine. */
    Planned plan(String module) {
        return compile().planCompiled(module, SelectionRequest.changedSince("HEAD"));
    }

    /** Plans what is compiled already. */
    Planned planCompiled(String module, SelectionRequest request) {
        Project project = new Project(
                root, modules.values().stream().map(ModuleFixture::module).toList());
        try (Engine engine = Engine.open(project, request, buildFiles, "build")) {
            for (ModuleFixture each : modules.values()) {
                Planned planned = new Planned(engine.plan(each.module()));
                if (each.id().equals("g:" + module)) {
                    return planned;
                }
            }
        }
        throw new IllegalArgumentException("no module " + module);
    }

    /** Plans all modules at once, as they are compiled. */
    List<Plan> planAll() {
        Project project = new Project(
                root, modules.values().stream().map(ModuleFixture::module).toList());
        try (Engine engine = Engine.open(project, SelectionRequest.changedSince("HEAD"), buildFiles, "build")) {
            return engine.planAll();
        }
    }

    /** Plans one module of the project and no other, as {@code -pl} does. */
    Planned planAlone(String module) {
        return planInOrder(module).get(0);
    }

    /** Plans what is compiled already, by one engine in this order. */
    List<Planned> planInOrder(String... names) {
        Project project = new Project(
                root, modules.values().stream().map(ModuleFixture::module).toList());
        try (Engine engine = Engine.open(project, SelectionRequest.changedSince("HEAD"), buildFiles, "build")) {
            return Stream.of(names)
                    .map(name -> new Planned(engine.plan(module(name).module())))
                    .toList();
        }
    }

    static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public void close() {
        git.close();
    }
}
