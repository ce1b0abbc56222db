package io.testflow.engine.internal.store;

import io.testflow.core.plan.TestId;
import io.testflow.engine.internal.snapshot.Snapshot;
import io.testflow.engine.internal.snapshot.SnapshotBuilder;
import io.testflow.engine.internal.snapshot.SnapshotLine;
import io.testflow.engine.internal.snapshot.SnapshotOrigin;
import io.testflow.engine.internal.snapshot.Thing;
import io.testflow.engine.internal.snapshot.UsedThing;
import java.time.Instant;
import java.util.List;

/** Small snapshots for tests of stores. */
final class Made {

    static final SnapshotLine LINE = new SnapshotLine("com.acme:shop", "default-test", "jdk17-linux");
    static final SnapshotLine OTHER = new SnapshotLine("g:a", "x", "k");
    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    static final TestId PAYS = TestId.ofMethod("a.MoneyTest", "pays");
    static final String COMMIT = "1234567890".repeat(4);

    private Made() {}

    static SnapshotOrigin origin(SnapshotLine line, boolean clean, Instant made) {
        return new SnapshotOrigin(line.module(), line.execution(), line.key(), COMMIT, clean, made);
    }

    /** A clean one of the line that all tests use. */
    static Snapshot at(Instant made) {
        return of(origin(LINE, true, made));
    }

    static Snapshot dirtyAt(Instant made) {
        return of(origin(LINE, false, made));
    }

    static Snapshot of(SnapshotOrigin origin) {
        SnapshotBuilder builder = new SnapshotBuilder(origin);
        builder.passed(PAYS, List.of(new UsedThing(new Thing(Thing.Kind.METHOD, "a.Money#add(I)V"), 17)));
        return builder.build();
    }
}
