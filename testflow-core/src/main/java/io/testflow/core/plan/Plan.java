package io.testflow.core.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * What one module's test run is to do, and why: one decision for each test class, and for each method where known.
 *
 * <p>A test that the plan does not name is run.
 *
 * @param buildId the build that this plan belongs to; another build must not obey it
 * @param testFlowVersion the version of TestFlow that made it
 * @param module {@code groupId:artifactId}
 * @param mode what is done with the decisions
 * @param base what was compared with, in words, {@code main (merge base 3f2a1c8)}; empty where nothing was
 * @param notes what a user should know of how the plan came about: doubts, assumptions
 * @param decisions classes and methods, each test once; a class that is left out has no decisions for its methods
 */
public record Plan(
        String buildId,
        String testFlowVersion,
        String module,
        PlanMode mode,
        String base,
        List<String> notes,
        List<Decision> decisions) {

    /** Copies the lists. */
    public Plan {
        notes = List.copyOf(notes);
        decisions = List.copyOf(decisions);
    }

    /** Decisions about classes as a whole, nested classes included. */
    public List<Decision> classes() {
        return decisions.stream().filter(d -> d.test().methodName() == null).toList();
    }

    /** Decisions about methods. */
    public List<Decision> methods() {
        return decisions.stream().filter(d -> d.test().methodName() != null).toList();
    }

    /** The same tests, all of which run, since selection is off for a reason that can follow "selection is off:". */
    public Plan withSelectionOff(String why) {
        Reason reason = Reason.of(ReasonKind.SELECTION_OFF, why);
        List<Decision> all = decisions.stream()
                .map(decision -> new Decision(decision.test(), Verdict.RUN, List.of(reason), Decision.FAR))
                .toList();
        List<String> said = new ArrayList<>(notes);
        said.add("selection is off: " + why);
        return new Plan(buildId, testFlowVersion, module, PlanMode.ALL, base, said, all);
    }

    /** The same plan for a test run that cannot leave out single methods: a class that runs, runs as a whole. */
    public Plan byClass() {
        return new Plan(buildId, testFlowVersion, module, mode, base, notes, classes());
    }
}
