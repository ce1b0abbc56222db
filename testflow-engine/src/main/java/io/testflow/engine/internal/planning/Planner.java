package io.testflow.engine.internal.planning;

import io.testflow.core.configuration.Settings;
import io.testflow.core.internal.classgraph.Node;
import io.testflow.core.internal.selection.Evidence;
import io.testflow.core.internal.selection.Selection;
import io.testflow.core.plan.Decision;
import io.testflow.core.plan.ReasonKind;
import io.testflow.engine.internal.bytecode.ClassFileReading.Unreadable;
import io.testflow.engine.project.BuildFiles;
import io.testflow.engine.project.Checkout;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectChanges;
import io.testflow.engine.project.ProjectModule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides which tests the changes of a project can affect, module by module; what it learns for one module it keeps for the
 * next. Safe for use by several threads: one module is planned at a time.
 */
public final class Planner {

    private final Project project;
    private final Settings settings;
    private final Path checkout;
    private final ChangedFiles changedFiles;
    private final BuildEvidence buildEvidence;
    private final ProjectCode projectCode;
    /** What was planned since somebody asked what its tests reach. */
    private final List<ModuleCode> planned = new ArrayList<>();

    private final Set<String> reachedByTests = new HashSet<>();

    /**
     * Creates a planner for one build.
     *
     * @param project the project
     * @param settings what {@code testflow.yml} says
     * @param changes what has changed
     * @param buildFiles what can compare build files
     * @param code the compiled code of the project
     */
    public Planner(
            Project project, Settings settings, ProjectChanges changes, BuildFiles buildFiles, ProjectCode code) {
        this.project = project;
        this.settings = settings;
        this.checkout = changes.root();
        this.changedFiles = new ChangedFiles(project, settings, changes);
        this.buildEvidence = new BuildEvidence(buildFiles, changes);
        this.projectCode = code;
    }

    /**
     * Decides for every test of a module, once its classes are compiled.
     *
     * @throws IOException when something of the module cannot be read, so that nothing can be told
     */
    public synchronized List<Decision> plan(ProjectModule module) throws IOException {
        ModuleCode code = projectCode.of(module);
        EvidenceList evidence = new EvidenceList();
        for (Unreadable unreadable : code.unreadable()) {
            evidence.all(ReasonKind.CANNOT_TELL, unreadable.file() + " cannot be read: " + unreadable.why());
        }
        if (!Checkout.rootOf(module.directory()).equals(Checkout.rootOf(checkout))) {
            evidence.all(ReasonKind.CANNOT_TELL, module.directory() + " lies outside of the checkout " + checkout);
        }
        new FileEvidence(project, changedFiles, code).addTo(evidence);
        if (changedFiles.haveBuildFiles()) {
            buildEvidence.addTo(evidence, code);
        }
        Demands demands = new Demands(settings, changedFiles.paths(), code.tests());
        // Nothing is looked up on the class path where nothing has changed on it.
        BitSet scope = evidence.changes().isEmpty() ? new BitSet() : code.scope();
        Selection selection = Selection.byGraph(
                code.graph(),
                scope,
                code.tests(),
                new Evidence(evidence.changes(), evidence.forAll(), this::isReachedElsewhere, demands));
        planned.add(code);
        return selection.decide();
    }

    /** Whether the tests of a module that was planned before can reach a class; found out when it is first asked for. */
    private boolean isReachedElsewhere(String className) {
        for (ModuleCode code : planned) {
            Selection.reachedBy(code.tests(), code.graph(), code.scope()).stream()
                    .mapToObj(code.graph()::node)
                    .map(Node::name)
                    .forEach(reachedByTests::add);
        }
        planned.clear();
        return reachedByTests.contains(className);
    }
}
