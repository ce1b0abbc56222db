package io.testflow.engine.internal.records;

import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.core.internal.selection.Affected;
import io.testflow.core.internal.selection.Impact;
import io.testflow.core.internal.selection.TestClasses;
import io.testflow.core.plan.Reason;
import io.testflow.core.plan.ReasonKind;
import io.testflow.core.plan.TestId;
import io.testflow.engine.internal.snapshot.UsedThing;
import io.testflow.engine.internal.surroundings.Images;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a test used when it last passed can affect it, and nothing else; a test without a record is affected. */
final class RecordImpact implements Impact {

    private static final Reason NONE = Reason.of(ReasonKind.NOT_AFFECTED, "nothing that it used has changed");

    private final TestClasses tests;
    private final KnownTests known;
    private final Images images;

    RecordImpact(TestClasses tests, KnownTests known, Images images) {
        this.tests = tests;
        this.known = known;
        this.images = images;
    }

    @Override
    public List<Reason> onAll() {
        return List.of();
    }

    @Override
    public Optional<Affected> on(ClassSummary test) {
        Collected collected = new Collected();
        tests.withNested(test).forEach(each -> collected.addClass(each));
        return collected.affected();
    }

    @Override
    public Set<String> methodsOf(ClassSummary test) {
        return tests.allMethodsOf(test);
    }

    @Override
    public Optional<Affected> on(ClassSummary test, String method) {
        Collected collected = new Collected();
        TestId id = TestId.ofMethod(test.name(), method);
        if (known.has(id)) {
            collected.add(id);
            collected.add(TestId.ofClass(test.name()));
        } else {
            collected.unknown(id);
        }
        return collected.affected();
    }

    @Override
    public Reason none() {
        return NONE;
    }

    /** Reasons, each once, the change of the test itself and what it owes last. */
    private final class Collected {

        private final Set<Reason> changes = new LinkedHashSet<>();
        private final Set<Reason> own = new LinkedHashSet<>();

        void addClass(ClassSummary test) {
            List<TestId> records = known.ofClass(test.name());
            if (records.isEmpty()) {
                unknown(TestId.ofClass(test.name()));
                return;
            }
            Set<String> methods = tests.allMethodsOf(test);
            boolean precise = tests.splitsByMethods(test);
            boolean byMethod = false;
            for (TestId record : records) {
                String method = record.methodName();
                byMethod |= method != null;
                boolean isGone = precise && method != null && !methods.contains(method);
                if (!isGone) {
                    add(record);
                }
            }
            if (byMethod) {
                for (String method : methods) {
                    TestId id = TestId.ofMethod(test.name(), method);
                    if (!known.has(id)) {
                        unknown(id);
                    }
                }
            }
        }

        void add(TestId record) {
            if (known.isOwed(record)) {
                own.add(Reason.of(ReasonKind.OWED, name(record) + " did not pass when it last should have run"));
            }
            for (UsedThing used : known.stale(record)) {
                Reason reason = StaleReason.of(record, used.thing(), images);
                (StaleReason.isOwn(record, used.thing()) ? own : changes).add(reason);
            }
        }

        void unknown(TestId test) {
            own.add(Reason.of(ReasonKind.NEW_TEST, "there is no record of " + name(test)));
        }

        Optional<Affected> affected() {
            if (own.isEmpty() && changes.isEmpty()) {
                return Optional.empty();
            }
            List<Reason> reasons = new ArrayList<>(changes);
            reasons.addAll(own);
            return Optional.of(new Affected(reasons, own.isEmpty() ? 1 : 0));
        }

        private String name(TestId test) {
            return test.simpleClassName().replace('$', '.')
                    + test.method().map(method -> "." + method).orElse("");
        }
    }
}
