package io.testflow.core.internal.selection;

import io.testflow.core.internal.classgraph.ClassGraph;
import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.core.internal.classgraph.Node.Kind;
import io.testflow.core.internal.classgraph.Reach;
import io.testflow.core.plan.Reason;
import io.testflow.core.plan.ReasonKind;
import io.testflow.core.plan.TestId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a test can reach in the class graph can affect it. */
final class GraphImpact implements Impact {

    private final ClassGraph graph;
    private final BitSet scope;
    private final TestClasses tests;
    private final Evidence evidence;
    private final Map<Integer, CodeChange> changes = new HashMap<>();
    private final Reach reach;
    private final List<Reason> onAll;
    private final Reason none;

    GraphImpact(ClassGraph graph, BitSet scope, TestClasses tests, Evidence evidence) {
        this.graph = graph;
        this.scope = scope;
        this.tests = tests;
        this.evidence = evidence;
        for (CodeChange change : evidence.changes()) {
            graph.id(change.node().kind(), change.node().name()).ifPresent(id -> changes.putIfAbsent(id, change));
        }
        this.reach = Reach.of(graph, scope, changes.keySet());
        this.onAll = new ArrayList<>(evidence.forAll());
        onAll.addAll(unreachedChanges());
        this.none = Reason.of(ReasonKind.NOT_AFFECTED, notAffectedText());
    }

    static int node(ClassSummary test, ClassGraph graph) {
        return graph.id(Kind.CLASS, test.name()).orElseThrow();
    }

    @Override
    public List<Reason> onAll() {
        return onAll;
    }

    @Override
    public Optional<Affected> on(ClassSummary test) {
        return reached(node(test, graph));
    }

    @Override
    public List<String> methodsOf(ClassSummary test) {
        return tests.methodsOf(test);
    }

    @Override
    public Optional<Affected> on(ClassSummary test, String method) {
        TestId id = TestId.ofMethod(test.name(), method);
        return reached(graph.id(Kind.METHOD, id.toString()).orElseThrow());
    }

    @Override
    public Reason none() {
        return none;
    }

    private Optional<Affected> reached(int node) {
        if (reach.distance(node) == Reach.NONE) {
            return Optional.empty();
        }
        CodeChange change = Objects.requireNonNull(changes.get(reach.nearest(node)));
        List<String> chain = reach.chain(node);
        return Optional.of(new Affected(List.of(reason(node, change, chain)), chain.size() - 1));
    }

    private Reason reason(int node, CodeChange change, List<String> chain) {
        String own = graph.node(node).name();
        boolean itself = chain.stream().allMatch(step -> step.equals(own) || step.startsWith(own + "#"));
        if (!itself || change.kind() != ReasonKind.REACHES_CHANGE) {
            return new Reason(change.kind(), change.subject(), chain);
        }
        ReasonKind kind = change.isNew() ? ReasonKind.NEW_TEST : ReasonKind.CHANGED_TEST;
        return Reason.of(kind, change.subject());
    }

    private List<Reason> unreachedChanges() {
        if (changes.isEmpty()) {
            return List.of();
        }
        BitSet reached = Selection.reachedBy(tests, graph, scope);
        return changes.entrySet().stream()
                .filter(change -> scope.get(change.getKey()) && !reached.get(change.getKey()))
                .filter(change -> !evidence.reachedElsewhere()
                        .test(change.getValue().node().name()))
                .map(change ->
                        Reason.of(ReasonKind.UNREACHED_CHANGE, change.getValue().subject()))
                .distinct()
                .sorted(Comparator.comparing(Reason::subject))
                .toList();
    }

    private String notAffectedText() {
        long number = changes.values().stream()
                .filter(change -> graph.id(change.node().kind(), change.node().name()).stream()
                        .anyMatch(scope::get))
                .map(CodeChange::subject)
                .distinct()
                .count();
        if (number == 0) {
            return "nothing has changed that its module has on the class path";
        }
        return number == 1 ? "does not reach the one change" : "reaches none of " + number + " changes";
    }
}
