package io.testflow.engine.internal.records;

import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.core.internal.selection.TestClasses;
import io.testflow.core.plan.TestId;
import io.testflow.engine.internal.records.Choice.Chosen;
import io.testflow.engine.internal.snapshot.Snapshot;
import io.testflow.engine.internal.snapshot.SnapshotBuilder;
import io.testflow.engine.internal.snapshot.SnapshotLine;
import io.testflow.engine.internal.snapshot.SnapshotOrigin;
import io.testflow.engine.internal.snapshot.UsedThing;
import io.testflow.engine.use.PartKind;
import io.testflow.engine.use.RecordedAt;
import io.testflow.engine.use.TestUse;
import io.testflow.engine.use.UsedPart;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a snapshot says of the tests that there are now; nothing of any where there is none.
 *
 * @param owedSince tests that have not passed since the snapshot was made
 */
record RecordedUses(Snapshot snapshot, Set<TestId> owedSince, TestClasses tests) {

    static RecordedUses of(Choice choice, SnapshotLine line, TestClasses tests) {
        if (choice instanceof Chosen chosen) {
            return new RecordedUses(chosen.snapshot(), chosen.owedSince(), tests);
        }
        SnapshotOrigin none = new SnapshotOrigin(line.module(), line.execution(), line.key(), "", false, Instant.EPOCH);
        return new RecordedUses(new SnapshotBuilder(none).build(), Set.of(), tests);
    }

    /** For which state of the project this holds; empty where there is no snapshot. */
    Optional<RecordedAt> at() {
        SnapshotOrigin origin = snapshot.origin();
        return Optional.of(new RecordedAt(origin.commit(), origin.clean(), origin.made()))
                .filter(at -> at.made().isAfter(Instant.EPOCH));
    }

    /** The tests that used some of these things, and which. */
    List<TestUse> users(BitSet places) {
        Set<String> present = tests.all().stream().map(ClassSummary::name).collect(Collectors.toSet());
        return snapshot.users(places).entrySet().stream()
                .filter(user -> present.contains(user.getKey().className()))
                .map(user -> use(user.getKey(), user.getValue()))
                .toList();
    }

    /** The tests of which nobody knows what they use now, as far as they are not among those that used it. */
    List<TestId> unknown(List<TestUse> users) {
        Map<String, Set<TestId>> byClass =
                snapshot.tests().stream().collect(Collectors.groupingBy(TestId::className, Collectors.toSet()));
        Set<TestId> unknown = new TreeSet<>();
        for (ClassSummary test : tests.all()) {
            Set<TestId> records = byClass.getOrDefault(test.name(), Set.of());
            if (records.stream().allMatch(this::isEmpty)) {
                unknown.add(TestId.ofClass(test.name()));
                continue;
            }
            records.stream().filter(id -> isEmpty(id) || isOwed(id)).forEach(unknown::add);
            if (records.stream().anyMatch(id -> id.methodName() != null)) {
                tests.allMethodsOf(test).stream()
                        .map(method -> TestId.ofMethod(test.name(), method))
                        .filter(id -> !records.contains(id))
                        .forEach(unknown::add);
            }
        }
        users.forEach(user -> unknown.remove(user.test()));
        return List.copyOf(unknown);
    }

    /** All that a test used: a class with its methods and its nested classes, a method with what its class shares. */
    List<TestUse> of(TestId test) {
        List<TestUse> uses = new ArrayList<>();
        for (TestId id : snapshot.tests()) {
            boolean ofClass = id.className().equals(test.className());
            boolean nested = id.className().startsWith(test.className() + "$");
            boolean asked = test.methodName() == null
                    ? ofClass || nested
                    : ofClass && (id.methodName() == null || id.equals(test));
            if (asked && !isEmpty(id)) {
                uses.add(use(id, snapshot.used(id)));
            }
        }
        return uses;
    }

    private boolean isEmpty(TestId test) {
        return snapshot.used(test).isEmpty();
    }

    private boolean isOwed(TestId test) {
        return snapshot.isOwed(test) || owedSince.contains(test);
    }

    private TestUse use(TestId test, Collection<UsedThing> used) {
        return new TestUse(
                test,
                isOwed(test),
                used.stream()
                        .map(each -> each.thing())
                        .map(thing -> new UsedPart(PartKind.valueOf(thing.kind().name()), thing.name()))
                        .toList());
    }
}
