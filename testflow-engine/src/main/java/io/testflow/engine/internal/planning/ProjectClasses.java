package io.testflow.engine.internal.planning;

import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.core.internal.selection.TestClasses;
import io.testflow.engine.internal.bytecode.ClassIndex;
import io.testflow.engine.internal.bytecode.ClassIndexer;
import io.testflow.engine.project.ClassPathEntry;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectModule;
import io.testflow.engine.project.ResourceRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The classes of a project, module by module, every directory read once. Not thread-safe. */
final class ProjectClasses {

    /**
     * A directory or jar with code of the project.
     *
     * @param owner whose code it is
     */
    record Place(ProjectModule owner, Path file, boolean testCode) {

        List<ResourceRoot> resources() {
            return testCode ? owner.testResources() : owner.resources();
        }
    }

    /**
     * What the tests of a module have on their class path, as far as it is the project's own.
     *
     * @param owners whose code is there, the module among them
     * @param libraries code of other modules
     * @param testIndex the module's test output
     */
    record Seen(List<ProjectModule> owners, List<Place> libraries, ClassIndex testIndex, TestClasses tests) {}

    private final Project project;
    private final ClassIndexer indexer;
    private final Map<String, ClassSummary> byName = new ConcurrentHashMap<>();
    private final Map<Path, ClassIndex> indexes = new HashMap<>();

    ProjectClasses(Project project, ClassIndexer indexer) {
        this.project = project;
        this.indexer = indexer;
    }

    /** All classes that were read so far, by name; it grows. */
    Map<String, ClassSummary> byName() {
        return byName;
    }

    /** Looks at what the tests of a module have on their class path; at its own code anew. */
    Seen see(ProjectModule module) throws IOException {
        List<Place> libraries = new ArrayList<>();
        Map<String, ProjectModule> owners = new LinkedHashMap<>();
        owners.put(module.id(), module);
        for (ClassPathEntry entry : module.testClassPath()) {
            Optional<ProjectModule> owner = project.module(entry.id());
            if (owner.isPresent()) {
                owners.putIfAbsent(entry.id(), owner.get());
                Place library = library(owner.get(), entry);
                index(library);
                libraries.add(library);
            }
        }
        read(main(module));
        ClassIndex testIndex = read(tests(module));
        List<ResourceRoot> resources = owners.values().stream()
                .flatMap(owner -> Stream.concat(owner.resources().stream(), owner.testResources().stream()))
                .toList();
        TestClasses tests = new TestClasses(testIndex.summaries(), byName, JUnitSettings.leaveMethodsApart(resources));
        return new Seen(List.copyOf(owners.values()), libraries, testIndex, tests);
    }

    /** Takes the output of a module where it stands on disk, since a jar of it may be older or changed on the way. */
    private Place library(ProjectModule owner, ClassPathEntry entry) {
        Path output = entry.testCode() ? owner.testClasses() : owner.classes();
        boolean taken = indexes.containsKey(output) && Files.exists(output);
        return new Place(owner, taken ? output : entry.file(), entry.testCode());
    }

    static Place main(ProjectModule module) {
        return new Place(module, module.classes(), false);
    }

    static Place tests(ProjectModule module) {
        return new Place(module, module.testClasses(), true);
    }

    /** The classes of a directory or jar, as they were when somebody first asked for them. */
    ClassIndex index(Place place) {
        ClassIndex known = indexes.get(place.file());
        return known == null ? read(place) : known;
    }

    private ClassIndex read(Place place) {
        String name = Integer.toHexString(
                place.owner().directory().relativize(place.file()).toString().hashCode());
        Path cache = place.owner().output().resolve("classes-" + name + ".index");
        ClassIndex index = indexer.index(place.file(), place.testCode(), cache);
        indexes.put(place.file(), index);
        index.summaries().forEach(summary -> byName.putIfAbsent(summary.name(), summary));
        return index;
    }
}
