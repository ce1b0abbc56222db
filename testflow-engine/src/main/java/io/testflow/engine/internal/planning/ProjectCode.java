package io.testflow.engine.internal.planning;

import io.testflow.core.internal.classgraph.ClassGraph;
import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.core.internal.classgraph.Part;
import io.testflow.core.internal.selection.TestClasses;
import io.testflow.core.internal.selection.TestNgTies;
import io.testflow.engine.internal.bytecode.ClassFileReading.Unreadable;
import io.testflow.engine.internal.bytecode.ClassIndex;
import io.testflow.engine.internal.bytecode.ClassIndexer;
import io.testflow.engine.internal.resource.ResourceName;
import io.testflow.engine.internal.resource.ResourceWords;
import io.testflow.engine.project.ClassPathEntry;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectModule;
import io.testflow.engine.project.ResourceRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The compiled code of a project as one class graph that grows with each module that is planned; every directory is read
 * once. Safe for use by several threads.
 */
public final class ProjectCode {

    private final Project project;
    private final ClassIndexer indexer;
    private final ClassGraph graph = new ClassGraph();
    private final Map<String, ClassSummary> classes = new HashMap<>();
    private final Map<Path, CodePart> parts = new HashMap<>();
    private final Map<String, ModuleCode> readAhead = new HashMap<>();
    private final Map<String, TestClasses> tests = new HashMap<>();
    /** Test output that is joined in with its methods told apart, as its own module sees it. */
    private final Set<Path> testsApart = new HashSet<>();

    /** Creates the graph of a project, with no code in it yet. */
    public ProjectCode(Project project) {
        this(project, new ClassIndexer());
    }

    ProjectCode(Project project, ClassIndexer indexer) {
        this.project = project;
        this.indexer = indexer;
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
     * The tests of a module.
     *
     * @throws IOException when its classes cannot be read
     */
    public synchronized TestClasses tests(ProjectModule module) throws IOException {
        TestClasses known = tests.get(module.id());
        return known == null ? of(module).tests() : known;
    }

    /**
     * The names of the classes of the project that the tests of a module have on their class path, and maybe of others.
     *
     * @throws IOException when they cannot be read
     */
    public synchronized Set<String> classNames(ProjectModule module) throws IOException {
        tests(module);
        return Set.copyOf(classes.keySet());
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
        Map<String, CodePart> byOwner = new HashMap<>();
        Set<ProjectModule> owners = new LinkedHashSet<>();
        owners.add(module);
        for (ClassPathEntry entry : module.testClassPath()) {
            Optional<ProjectModule> owner = project.module(entry.id());
            if (owner.isPresent()) {
                owners.add(owner.get());
                byOwner.put(ModuleCode.key(entry.id(), entry.testCode()), library(owner.get(), entry));
            }
        }
        CodePart main = part(module, module.classes(), module.resources(), false);
        byOwner.put(ModuleCode.key(module.id(), false), main);
        TestClasses tests = addTests(module, owners);
        CodePart own = part(module, module.testClasses(), module.testResources(), true);
        byOwner.put(ModuleCode.key(module.id(), true), own);
        this.tests.put(module.id(), tests);
        return new ModuleCode(module, List.copyOf(owners), graph, Map.copyOf(byOwner), tests);
    }

    /** Takes the output of a module where it stands on disk, since a jar of it may be older or changed on the way. */
    private CodePart library(ProjectModule owner, ClassPathEntry entry) throws IOException {
        Path output = entry.testCode() ? owner.testClasses() : owner.classes();
        CodePart known = parts.get(output);
        if (known != null && Files.exists(output)) {
            return known;
        }
        List<ResourceRoot> resources = entry.testCode() ? owner.testResources() : owner.resources();
        return part(owner, entry.file(), resources, entry.testCode());
    }

    private TestClasses addTests(ProjectModule module, Set<ProjectModule> owners) throws IOException {
        ClassIndex index = index(module, module.testClasses(), true);
        index.summaries().forEach(summary -> classes.putIfAbsent(summary.name(), summary));
        List<ResourceRoot> resources = owners.stream()
                .flatMap(owner -> Stream.concat(owner.resources().stream(), owner.testResources().stream()))
                .toList();
        TestClasses tests = new TestClasses(index.summaries(), classes, JUnitSettings.leaveMethodsApart(resources));
        if (testsApart.add(module.testClasses())) {
            add(module.testClasses(), index, module.testResources(), tests);
            for (ClassSummary test : tests.all()) {
                graph.addTest(test.name());
                if (tests.findsItsTests(test)) {
                    graph.addScanner(test.name());
                }
            }
            TestNgTies ties = new TestNgTies(tests);
            ties.tests().forEach(test -> ties.aroundAll().forEach(used -> graph.addUse(test, used)));
        }
        return tests;
    }

    private CodePart part(ProjectModule module, Path file, List<ResourceRoot> resources, boolean testCode)
            throws IOException {
        CodePart known = parts.get(file);
        if (known != null) {
            return known;
        }
        ClassIndex index = index(module, file, testCode);
        index.summaries().forEach(summary -> classes.putIfAbsent(summary.name(), summary));
        return add(file, index, resources, new TestClasses(List.of(), classes, false));
    }

    private CodePart add(Path file, ClassIndex index, List<ResourceRoot> resources, TestClasses tests)
            throws IOException {
        Map<String, Set<String>> words = ResourceWords.of(resources);
        BitSet nodes = graph.add(new Part(index.summaries(), tests::methodsApart, index.services(), words));
        List<ClassSummary> leadingOut =
                index.summaries().stream().filter(ProjectCode::leadsOut).toList();
        CodePart part = new CodePart(index.summaries(), leadingOut, nodes, words, index.unreadable());
        parts.put(file, part);
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

    private ClassIndex index(ProjectModule module, Path file, boolean testCode) throws IOException {
        String name = Integer.toHexString(
                module.directory().relativize(file).toString().hashCode());
        return indexer.index(file, testCode, module.output().resolve("classes-" + name + ".index"));
    }
}
