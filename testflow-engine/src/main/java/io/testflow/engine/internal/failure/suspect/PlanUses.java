package io.testflow.engine.internal.failure.suspect;

import io.testflow.core.plan.Decision;
import io.testflow.core.plan.PlanMode;
import io.testflow.core.plan.Reason;
import io.testflow.core.plan.ReasonKind;
import io.testflow.core.plan.TestId;
import io.testflow.core.result.Outcome;
import io.testflow.core.result.TestResult;
import io.testflow.engine.internal.failure.place.CodeLines;
import io.testflow.engine.internal.records.RunUses;
import io.testflow.engine.internal.records.RunUses.FailedUse;
import io.testflow.engine.internal.records.RunUses.TestUse;
import io.testflow.engine.internal.report.RunOutcome;
import io.testflow.engine.internal.snapshot.Thing;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;

/** What tests can reach of a change, by the reasons of their plan, where nothing that they used is recorded. Not thread-safe. */
final class PlanUses {

    /** That a test runs for such a reason says nothing of the change. */
    private static final Set<ReasonKind> BESIDE_CHANGE = Set.of(
            ReasonKind.ALWAYS, ReasonKind.RULE, ReasonKind.DEPENDED_ON, ReasonKind.NOT_AFFECTED, ReasonKind.OWED);

    private static final Set<ReasonKind> UNKNOWN =
            Set.of(ReasonKind.SELECTION_OFF, ReasonKind.CANNOT_TELL, ReasonKind.NEW_TEST);

    private final RunOutcome outcome;
    private final ChangedCode changes;
    private final CodeLines lines;
    private final Map<TestId, Decision> decisions = new HashMap<>();
    private final Map<Thing, Integer> places = new HashMap<>();
    private final List<Thing> things = new ArrayList<>();

    private PlanUses(RunOutcome outcome, ChangedCode changes, CodeLines lines) {
        this.outcome = outcome;
        this.changes = changes;
        this.lines = lines;
        if (outcome.plan().mode() != PlanMode.ALL) {
            outcome.plan().decisions().forEach(decision -> decisions.put(decision.test(), decision));
        }
    }

    /** Reads a plan for the tests that failed, and for those that did not. */
    static RunUses of(RunOutcome outcome, Set<TestId> failed, ChangedCode changes, CodeLines lines) {
        return new PlanUses(outcome, changes, lines).read(failed);
    }

    private RunUses read(Set<TestId> failed) {
        Map<TestId, FailedUse> failedUses = new HashMap<>();
        for (TestId test : failed) {
            Optional<Decision> decision = decision(test);
            boolean isKnown = decision.isPresent()
                    && decision.get().reasons().stream().noneMatch(reason -> UNKNOWN.contains(reason.kind()));
            failedUses.put(test, new FailedUse(TestUse.of(reached(decision)), isKnown, false, false));
        }
        List<TestUse> passed = new ArrayList<>();
        Set<TestId> seen = new HashSet<>(failed);
        for (TestResult result : outcome.results()) {
            if (result.outcome() == Outcome.PASSED && seen.add(result.test())) {
                passed.add(TestUse.of(reached(decision(result.test()))));
            }
        }
        BitSet all = new BitSet();
        all.set(0, things.size());
        return new RunUses(
                outcome.run().module(),
                outcome.run().execution(),
                Optional.empty(),
                things,
                all,
                new BitSet(),
                failedUses,
                passed);
    }

    /** That of the test, else that of the nearest class around it. */
    private Optional<Decision> decision(TestId test) {
        @Nullable Decision own = decisions.get(test);
        for (String name = test.className(); own == null && !name.isEmpty(); name = around(name)) {
            own = decisions.get(TestId.ofClass(name));
        }
        return Optional.ofNullable(own);
    }

    private static String around(String className) {
        return className.substring(0, Math.max(0, className.lastIndexOf('$')));
    }

    private RoaringBitmap reached(Optional<Decision> decision) {
        RoaringBitmap reached = new RoaringBitmap();
        decision.stream()
                .flatMap(each -> each.reasons().stream())
                .filter(reason -> !BESIDE_CHANGE.contains(reason.kind()) && !UNKNOWN.contains(reason.kind()))
                .flatMap(reason -> things(reason, decision.orElseThrow().test()).stream())
                .forEach(thing -> reached.add(place(thing)));
        return reached;
    }

    private List<Thing> things(Reason reason, TestId test) {
        String subject = reason.subject().replaceFirst(" \\(.*", "");
        return switch (reason.kind()) {
            case CHANGED_TEST -> members(test.className());
            case REACHES_CHANGE, NAMES_CHANGED_CONSTANT, UNREACHED_CHANGE ->
                reason.chain().isEmpty()
                        ? List.of(new Thing(Thing.Kind.CODE, reason.subject()))
                        : members(reason.chain().get(reason.chain().size() - 1));
            case READS_CHANGED_RESOURCE, UNCLAIMED_RESOURCE, UNKNOWN_FILE ->
                List.of(new Thing(Thing.Kind.FILE, "{root}/" + subject));
            default -> List.of(new Thing(Thing.Kind.CONFIGURATION, reason.subject()));
        };
    }

    /** The methods of a class that have changed, or the class where none is known. */
    private List<Thing> members(String step) {
        String className = step.contains("#") ? step.substring(0, step.indexOf('#')) : step;
        Set<String> names = changes.methodsOf(className);
        List<Thing> methods = lines.of(className).stream()
                .flatMap(compiled -> compiled.methods().keySet().stream())
                .filter(key -> names.contains(key.substring(0, key.indexOf('('))))
                .map(key -> new Thing(Thing.Kind.METHOD, className + "#" + key))
                .toList();
        return methods.isEmpty() ? List.of(new Thing(Thing.Kind.CLASS, className)) : methods;
    }

    private int place(Thing thing) {
        Integer known = places.putIfAbsent(thing, things.size());
        if (known != null) {
            return known;
        }
        things.add(thing);
        return things.size() - 1;
    }
}
