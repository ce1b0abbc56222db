package io.testflow.engine.internal.planning;

import io.testflow.core.internal.classgraph.ClassGraph;
import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.core.internal.classgraph.Part;
import io.testflow.core.internal.selection.TestClasses;
import io.testflow.core.internal.selection.TestNgTies;
import io.testflow.engine.internal.bytecode.ClassFileReading.Unreadable;
import io.testflow.engine.internal.bytecode.ClassIndex;
import io.testflow.engine.internal.bytecode.ClassIndexer;
import io.testflow.engine.internal.planning.ProjectClasses.Place;
import io.testflow.engine.internal.planning.ProjectClasses.Seen;
import io.testflow.engine.internal.resource.ResourceName;
import io.testflow.engine.internal.resource.ResourceWords;
import io.testflow.engine.internal.thread.DaemonThreads;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * The compiled code of a project as one class graph that grows with each module that is planned; every directory is read
 * once. Safe for use by several threads.
 */
public final class ProjectCode {

    private final Project project;
    private final ProjectClasses classes;
    private final ClassGraph graph = new ClassGraph();
    private final Map<Path, CodePart> parts = new HashMap<>();
    private final Map<String, ModuleCode> readAhead = new HashMap<>();
    /** What was seen of modules that are not in the graph yet. */
    private final Map<String, Seen> seen = new HashMap<>();

    private final Map<String, TestClasses> tests = new HashMap<>();
    /** Test output that is joined in with its methods told apart, as its own module sees it. */
    private final Set<Path> testsApart = new HashSet<>();

    /** Creates the graph of a project, with no code in it yet. */
    public ProjectCode(Project project) {
        this(project, new ClassIndexer());
    }

    ProjectCode(Project project, ClassIndexer indexer) {
        this.project = project;
        this.classes = new ProjectClasses(project, indexer);
    }

    /** Reads all modules, whose classes are all compiled; what cannot be read is met again by whoever asks for it. */
    public synchronized void readAhead() {
        try {
            for (ProjectModule module : project.modules()) {
                readAhead.put(module.id(), join(module));
            }
        } catch (IOException e) {
            readAhead.clear();
        }
    }

    /**
     * Begins to look for the tests of a module, whatever is known of them from before, while the caller does something else.
     *
     * @return the tests; where the classes cannot be read, it fails with an {@link UncheckedIOException}
     */
    public CompletableFuture<TestClasses> findAhead(ProjectModule module) {
        synchronized (this) {
            tests.remove(module.id());
            seen.remove(module.id());
        }
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return tests(module);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                new DaemonThreads("testflow-classes"));
    }

    /**
     * The tests of a module; whoever asks for nothing else needs no graph.
     *
     * @throws IOException when its classes cannot be read
     */
    public synchronized TestClasses tests(ProjectModule module) throws IOException {
        TestClasses known = tests.get(module.id());
        if (known != null) {
            return known;
        }
        Seen found = classes.see(module);
        seen.put(module.id(), found);
        tests.put(module.id(), found.tests());
        return found.tests();
    }

    /**
     * The test and the main output of a module, in their order on the class path, as they were when its tests were looked for.
     *
     * @throws IOException when they cannot be read
     */
    public synchronized List<ClassIndex> output(ProjectModule module) throws IOException {
        tests(module);
        return List.of(classes.index(ProjectClasses.tests(module)), classes.index(ProjectClasses.main(module)));
    }

    /**
     * The names of the classes of the project that the tests of a module have on their class path, and maybe of others.
     *
     * @throws IOException when they cannot be read
     */
    public synchronized Set<String> classNames(ProjectModule module) throws IOException {
        tests(module);
        return Set.copyOf(classes.byName().keySet());
    }

    /** The code of a module, as it is now or as it was read ahead. */
    synchronized ModuleCode of(ProjectModule module) throws IOException {
        ModuleCode known = readAhead.remove(module.id());
        return known == null ? join(module) : known;
    }

    /**
     * One directory or jar in the graph.
     *
     * @param leadingOut the classes among them with a path that leads out of the folder in which tests run
     */
    record CodePart(
            Collection<ClassSummary> classes,
            List<ClassSummary> leadingOut,
            BitSet nodes,
            Map<String, Set<String>> resources,
            List<Unreadable> unreadable) {}

    /** The class graph of all that was joined in so far. */
    ClassGraph graph() {
        return graph;
    }

    /** Joins in what the tests of a module have on their class path, as far as it is the project's own. */
    private ModuleCode join(ProjectModule module) throws IOException {
        Seen known = seen.remove(module.id());
        Seen found = known == null ? classes.see(module) : known;
        Map<String, CodePart> byOwner = new HashMap<>();
        for (Place library : found.libraries()) {
            byOwner.put(ModuleCode.key(library.owner().id(), library.testCode()), part(library));
        }
        byOwner.put(ModuleCode.key(module.id(), false), part(ProjectClasses.main(module)));
        Place own = ProjectClasses.tests(module);
        if (testsApart.add(own.file())) {
            addTests(own, found);
        }
        byOwner.put(ModuleCode.key(module.id(), true), part(own));
        tests.put(module.id(), found.tests());
        return new ModuleCode(module, found.owners(), graph, Map.copyOf(byOwner), found.tests());
    }

    private void addTests(Place place, Seen found) throws IOException {
        TestClasses ofModule = found.tests();
        add(place, found.testIndex(), ofModule);
        for (ClassSummary test : ofModule.all()) {
            graph.addTest(test.name());
            if (ofModule.findsItsTests(test)) {
                graph.addScanner(test.name());
            }
        }
        TestNgTies ties = new TestNgTies(ofModule);
        ties.tests().forEach(test -> ties.aroundAll().forEach(used -> graph.addUse(test, used)));
    }

    private CodePart part(Place place) throws IOException {
        CodePart known = parts.get(place.file());
        return known != null
                ? known
                : add(place, classes.index(place), new TestClasses(List.of(), classes.byName(), false));
    }

    private CodePart add(Place place, ClassIndex index, TestClasses ofPlace) throws IOException {
        Map<String, Set<String>> words = ResourceWords.of(place.resources());
        BitSet nodes = graph.add(new Part(index.summaries(), ofPlace::methodsApart, index.services(), words));
        List<ClassSummary> leadingOut =
                index.summaries().stream().filter(ProjectCode::leadsOut).toList();
        CodePart part = new CodePart(index.summaries(), leadingOut, nodes, words, index.unreadable());
        parts.put(place.file(), part);
        return part;
    }

    private static boolean leadsOut(ClassSummary summary) {
        for (String word : summary.words()) {
            if (ResourceName.leadsOut(word)) {
                return true;
            }
        }
        return false;
    }
}
