package io.testflow.engine.explain;

import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.PlanMode;
import io.testflow.core.plan.Reason;
import io.testflow.core.plan.TestId;
import io.testflow.core.plan.Verdict;
import io.testflow.engine.use.RecordedTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A plan in words: one line for each test that runs, nearest to the change first, and one for all that do not. */
public final class TextExplanation {

    private static final String RUN = "RUN   ";
    private static final String SKIP = "SKIP  ";
    private static final String ALSO = "      ";
    private static final int WIDEST_NAME = 50;

    private final Plan plan;
    private final TestNames names;

    private TextExplanation(Plan plan) {
        this.plan = plan;
        this.names = TestNames.of(plan);
    }

    /** The lines for a plan as a whole. */
    public static List<String> of(Plan plan) {
        return new TextExplanation(plan).whole();
    }

    /**
     * The lines for one test, with all reasons that the plan keeps of it, and what it used where it is left out; none where the
     * plan does not know it.
     *
     * @param now the age of records is told from here
     */
    public static List<String> of(ExplainedRun run, AskedTest asked, Instant now) {
        return new TextExplanation(run.plan()).about(asked.in(run.plan()), run.used(), now);
    }

    private List<String> whole() {
        List<Decision> classes = plan.classes();
        if (plan.mode() == PlanMode.ALL) {
            return List.of(RUN + all(classes.size()) + ": "
                    + (plan.notes().isEmpty() ? "selection is off" : String.join("; ", plan.notes())));
        }
        List<String> lines = head();
        if (classes.isEmpty()) {
            lines.add("There are no test classes.");
            return lines;
        }
        List<Decision> running = running(classes);
        if (isOneReasonForAll(classes)) {
            lines.add(RUN + all(classes.size()) + ": "
                    + ReasonText.of(classes.get(0).reasons().get(0)));
        } else {
            int width = width(running);
            running.forEach(
                    decision -> lines.add(line(decision, decision.reasons().get(0), width)));
        }
        skipped(classes).forEach(lines::add);
        return lines;
    }

    private List<String> about(List<Decision> decisions, Map<TestId, RecordedTest> used, Instant now) {
        List<String> lines = head();
        int width = width(decisions);
        for (Decision decision : decisions) {
            lines.add(line(decision, decision.reasons().get(0), width));
            decision.reasons().stream().skip(1).forEach(reason -> lines.add(ALSO + "also: " + ReasonText.of(reason)));
            if (used.containsKey(decision.test())) {
                UsedText.of(used.get(decision.test()), now).forEach(line -> lines.add(ALSO + line));
            }
        }
        return lines;
    }

    private List<String> head() {
        List<String> lines = new ArrayList<>();
        if (!plan.base().isEmpty()) {
            lines.add("Compared with " + plan.base() + ":");
        }
        if (plan.mode() == PlanMode.REPORT) {
            lines.add("Everything runs, since testflow.mode is report; select would do this:");
        }
        plan.notes().forEach(note -> lines.add("NOTE  " + note));
        return lines;
    }

    /** Classes that run, or the methods that do where not all of a class's methods run. */
    private List<Decision> running(List<Decision> classes) {
        Map<String, List<Decision>> methods = plan.methods().stream()
                .collect(Collectors.groupingBy(decision -> decision.test().className()));
        List<Decision> running = new ArrayList<>();
        for (Decision decision : classes) {
            if (decision.runs()) {
                List<Decision> some = methods.getOrDefault(decision.test().className(), List.of());
                List<Decision> wanted = some.stream().filter(Decision::runs).toList();
                running.addAll(wanted.isEmpty() || wanted.size() == some.size() ? List.of(decision) : wanted);
            }
        }
        running.sort(Comparator.comparingInt(Decision::distance).thenComparing(Decision::test));
        return running;
    }

    private boolean isOneReasonForAll(List<Decision> classes) {
        Reason first = classes.get(0).reasons().get(0);
        return classes.size() > 1
                && first.chain().isEmpty()
                && plan.decisions().stream()
                        .allMatch(decision ->
                                decision.runs() && decision.reasons().get(0).equals(first));
    }

    private List<String> skipped(List<Decision> classes) {
        List<Decision> out =
                classes.stream().filter(decision -> !decision.runs()).toList();
        long methods =
                plan.methods().stream().filter(decision -> !decision.runs()).count();
        if (out.isEmpty() && methods == 0) {
            return List.of();
        }
        String ofClasses = out.size() + " of " + count(classes.size(), "class", "classes");
        String ofMethods = count(methods, "method", "methods");
        String what = out.isEmpty()
                ? ofMethods + " of the classes that run"
                : methods == 0 ? ofClasses : ofClasses + ", " + ofMethods + " of the others";
        TestId example = out.isEmpty() ? skippedMethod() : out.get(0).test();
        return List.of(SKIP + what + ": nothing that they can reach has changed (name one with -Dtestflow.test="
                + names.of(TestId.ofClass(example.className())) + ")");
    }

    private TestId skippedMethod() {
        return plan.methods().stream()
                .filter(decision -> !decision.runs())
                .findFirst()
                .orElseThrow()
                .test();
    }

    private int width(List<Decision> decisions) {
        return decisions.stream()
                .mapToInt(decision -> names.of(decision.test()).length())
                .filter(length -> length <= WIDEST_NAME)
                .max()
                .orElse(0);
    }

    private String line(Decision decision, Reason reason, int width) {
        String name = names.of(decision.test());
        return (decision.verdict() == Verdict.RUN ? RUN : SKIP) + name + " ".repeat(Math.max(0, width - name.length()))
                + " " + ReasonText.of(reason);
    }

    private static String all(int classes) {
        return classes == 0 ? "all tests" : classes == 1 ? "the one test class" : "all " + classes + " test classes";
    }

    private static String count(long number, String one, String many) {
        return number == 1 ? "1 " + one : number + " " + many;
    }
}
