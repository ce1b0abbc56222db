package io.testflow.core.internal.selection;

import io.testflow.core.internal.classgraph.ClassGraph;
import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.core.internal.classgraph.Reach;
import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Reason;
import io.testflow.core.plan.ReasonKind;
import io.testflow.core.plan.TestId;
import io.testflow.core.plan.Verdict;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides for each test of a module whether it runs: a test is left out only where no change can affect it and nobody asks
 * for it. Not thread-safe.
 */
public final class Selection {

    private static final int MOST_REASONS = 3;

    private final TestClasses tests;
    private final Demand demand;
    private final Impact impact;

    /**
     * Prepares the decisions about the tests.
     *
     * @param demand asks for tests whatever has changed
     * @param impact says what the changes can affect
     */
    public Selection(TestClasses tests, Demand demand, Impact impact) {
        this.tests = tests;
        this.demand = demand;
        this.impact = impact;
    }

    /**
     * Decisions by what the tests can reach in the class graph.
     *
     * @param graph the class graph, with the classes of all tests
     * @param scope the nodes of the graph that are on the class path of the tests
     */
    public static Selection byGraph(ClassGraph graph, BitSet scope, TestClasses tests, Evidence evidence) {
        return new Selection(tests, evidence.demand(), new GraphImpact(graph, scope, tests, evidence));
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
                tests.all().stream().map(test -> GraphImpact.node(test, graph)).toList());
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
        List<Reason> reasons = new ArrayList<>();
        List<ClassSummary> withNested = tests.withNested(test);
        demand(withNested).ifPresent(reasons::add);
        reasons.addAll(impact.onAll());
        boolean wholeClass = !reasons.isEmpty();
        Optional<Affected> affected = impact.on(test);
        affected.ifPresent(found -> reasons.addAll(0, found.reasons()));
        Set<String> always = alwaysRunMethods(withNested);
        if (reasons.isEmpty() && !always.isEmpty()) {
            reasons.add(Reason.of(ReasonKind.ALWAYS, "@AlwaysRun on " + String.join(", ", always)));
        }
        decisions.add(decision(TestId.ofClass(test.name()), reasons, affected));
        if (!wholeClass && !reasons.isEmpty() && tests.splitsByMethods(test)) {
            for (String method : impact.methodsOf(test)) {
                decisions.add(decideMethod(test, method, always.contains(method)));
            }
        }
    }

    private Set<String> alwaysRunMethods(List<ClassSummary> withNested) {
        Set<String> names = new LinkedHashSet<>();
        for (ClassSummary each : withNested) {
            names.addAll(tests.alwaysRunMethods(each));
        }
        return names;
    }

    private Decision decideMethod(ClassSummary test, String method, boolean always) {
        List<Reason> reasons = new ArrayList<>();
        Optional<Affected> affected = impact.on(test, method);
        affected.ifPresent(found -> reasons.addAll(found.reasons()));
        if (always) {
            reasons.add(Reason.of(ReasonKind.ALWAYS, "@AlwaysRun"));
        }
        return decision(TestId.ofMethod(test.name(), method), reasons, affected);
    }

    private Decision decision(TestId id, List<Reason> reasons, Optional<Affected> affected) {
        if (reasons.isEmpty()) {
            return new Decision(id, Verdict.SKIP, List.of(impact.none()), Decision.FAR);
        }
        int distance = affected.map(Affected::distance).orElse(Decision.FAR);
        return new Decision(id, Verdict.RUN, reasons.subList(0, Math.min(MOST_REASONS, reasons.size())), distance);
    }

    private Optional<Reason> demand(List<ClassSummary> withNested) {
        for (ClassSummary each : withNested) {
            if (tests.runsAlways(each)) {
                return Optional.of(Reason.of(ReasonKind.ALWAYS, "@AlwaysRun"));
            }
            Optional<Reason> demanded = demand.of(each);
            if (demanded.isPresent()) {
                return demanded;
            }
        }
        return Optional.empty();
    }
}
