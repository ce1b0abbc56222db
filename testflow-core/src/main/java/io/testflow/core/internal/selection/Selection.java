package io.testflow.core.internal.selection;

import io.testflow.core.internal.classgraph.ClassGraph;
import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.core.internal.classgraph.Node.Kind;
import io.testflow.core.internal.classgraph.Reach;
import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Reason;
import io.testflow.core.plan.ReasonKind;
import io.testflow.core.plan.TestId;
import io.testflow.core.plan.Verdict;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Decides for each test of a module whether it runs: a test is left out only where nothing that it can reach has changed
 * and nobody asks for it. Not thread-safe.
 */
public final class Selection {

    private static final int MOST_REASONS = 3;

    private final ClassGraph graph;
    private final BitSet scope;
    private final TestClasses tests;
    private final Evidence evidence;
    private final Map<Integer, CodeChange> changes = new HashMap<>();
    private final Reach reach;
    private final List<Reason> forAll;
    private final Reason notAffected;

    /**
     * Prepares the decisions about the tests.
     *
     * @param graph the class graph, with the classes of all tests
     * @param scope the nodes of the graph that are on the class path of the tests
     */
    public Selection(ClassGraph graph, BitSet scope, TestClasses tests, Evidence evidence) {
        this.graph = graph;
        this.scope = scope;
        this.tests = tests;
        this.evidence = evidence;
        for (CodeChange change : evidence.changes()) {
            graph.id(change.node().kind(), change.node().name()).ifPresent(id -> changes.putIfAbsent(id, change));
        }
        this.reach = Reach.of(graph, scope, changes.keySet());
        this.forAll = new ArrayList<>(evidence.forAll());
        forAll.addAll(unreachedChanges());
        this.notAffected = Reason.of(ReasonKind.NOT_AFFECTED, notAffectedText());
    }

    /**
     * The nodes that the tests of a module can reach, for other modules to know.
     *
     * @param graph the class graph, with the classes of all tests
     * @param scope the nodes of the graph that are on the class path of the tests
     */
    public static BitSet reachedBy(TestClasses tests, ClassGraph graph, BitSet scope) {
        return Reach.from(
                graph,
                scope,
                tests.all().stream().map(test -> node(test, graph)).toList());
    }

    /** All decisions: classes by name, each followed by its methods where these are told apart. */
    public List<Decision> decide() {
        List<Decision> decisions = new ArrayList<>();
        for (ClassSummary test : tests.all()) {
            if (tests.isPlannedByItself(test)) {
                decide(test, decisions);
            }
        }
        return new TestNgTies(tests).complete(decisions);
    }

    private void decide(ClassSummary test, List<Decision> decisions) {
        TestId id = TestId.ofClass(test.name());
        List<Reason> reasons = new ArrayList<>();
        int node = node(test, graph);
        demand(test).ifPresent(reasons::add);
        reasons.addAll(forAll);
        boolean wholeClass = !reasons.isEmpty();
        reached(node).ifPresent(reason -> reasons.add(0, reason));
        List<String> always = tests.withNested(test).stream()
                .flatMap(each -> tests.alwaysRunMethods(each).stream())
                .distinct()
                .toList();
        if (reasons.isEmpty() && !always.isEmpty()) {
            reasons.add(Reason.of(ReasonKind.ALWAYS, "@AlwaysRun on " + String.join(", ", always)));
        }
        decisions.add(decision(id, reasons, distance(node)));
        if (!wholeClass && !reasons.isEmpty() && tests.splitsByMethods(test)) {
            for (String method : tests.methodsOf(test)) {
                decisions.add(decideMethod(TestId.ofMethod(test.name(), method), always.contains(method)));
            }
        }
    }

    private Decision decideMethod(TestId id, boolean always) {
        int node = graph.id(Kind.METHOD, id.toString()).orElseThrow();
        List<Reason> reasons = new ArrayList<>();
        reached(node).ifPresent(reasons::add);
        if (always) {
            reasons.add(Reason.of(ReasonKind.ALWAYS, "@AlwaysRun"));
        }
        return decision(id, reasons, distance(node));
    }

    private Decision decision(TestId id, List<Reason> reasons, int distance) {
        if (reasons.isEmpty()) {
            return new Decision(id, Verdict.SKIP, List.of(notAffected), Decision.FAR);
        }
        return new Decision(id, Verdict.RUN, reasons.subList(0, Math.min(MOST_REASONS, reasons.size())), distance);
    }

    private Optional<Reason> demand(ClassSummary test) {
        for (ClassSummary each : tests.withNested(test)) {
            if (tests.runsAlways(each)) {
                return Optional.of(Reason.of(ReasonKind.ALWAYS, "@AlwaysRun"));
            }
            Optional<Reason> demanded = evidence.demand().of(each);
            if (demanded.isPresent()) {
                return demanded;
            }
        }
        return Optional.empty();
    }

    private Optional<Reason> reached(int node) {
        if (reach.distance(node) == Reach.NONE) {
            return Optional.empty();
        }
        CodeChange change = Objects.requireNonNull(changes.get(reach.nearest(node)));
        List<String> chain = reach.chain(node);
        String own = graph.node(node).name();
        boolean itself = chain.stream().allMatch(step -> step.equals(own) || step.startsWith(own + "#"));
        if (!itself || change.kind() != ReasonKind.REACHES_CHANGE) {
            return Optional.of(new Reason(change.kind(), change.subject(), chain));
        }
        ReasonKind kind = change.isNew() ? ReasonKind.NEW_TEST : ReasonKind.CHANGED_TEST;
        return Optional.of(Reason.of(kind, change.subject()));
    }

    private static int node(ClassSummary test, ClassGraph graph) {
        return graph.id(Kind.CLASS, test.name()).orElseThrow();
    }

    private int distance(int node) {
        return reach.distance(node) == Reach.NONE
                ? Decision.FAR
                : reach.chain(node).size() - 1;
    }

    private List<Reason> unreachedChanges() {
        if (changes.isEmpty()) {
            return List.of();
        }
        BitSet reached = reachedBy(tests, graph, scope);
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
