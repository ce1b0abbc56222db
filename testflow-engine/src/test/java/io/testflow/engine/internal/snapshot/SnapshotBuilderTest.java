package io.testflow.engine.internal.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.plan.TestId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnapshotBuilderTest {

    private static final SnapshotOrigin ORIGIN = new SnapshotOrigin("g:core", "test", "jdk17", "", true, Instant.EPOCH);
    private static final TestId PAYS = TestId.ofMethod("a.MoneyTest", "pays");
    private static final UsedThing ADD = new UsedThing(new Thing(Thing.Kind.METHOD, "a.Money#add(I)V"), 17);
    private static final UsedThing SUB = new UsedThing(new Thing(Thing.Kind.METHOD, "a.Money#sub(I)V"), 3);

    private final SnapshotBuilder builder = new SnapshotBuilder(ORIGIN);

    @Test
    void the_last_word_on_a_test_counts() {
        builder.owe(PAYS);
        builder.passed(PAYS, List.of(SUB));
        assertThat(builder.build().isOwed(PAYS)).isFalse();
        assertThat(builder.build().used(PAYS)).containsExactly(SUB);

        builder.keep(PAYS, passedWith(ADD));
        assertThat(builder.build().used(PAYS)).containsExactly(ADD);

        builder.owe(PAYS);
        assertThat(builder.build().isOwed(PAYS)).isTrue();
        assertThat(builder.build().used(PAYS)).isEmpty();
    }

    @Test
    void sorts_things_of_one_kind_by_their_names() {
        builder.passed(PAYS, List.of(SUB, ADD));

        assertThat(builder.build().things()).containsExactly(ADD, SUB);
        assertThat(builder.build().used(PAYS)).containsExactly(ADD, SUB);
    }

    @Test
    void names_of_what_a_test_used_only_what_has_changed() {
        Snapshot snapshot = passedWith(ADD, SUB);
        BitSet changed = new BitSet();
        changed.set(snapshot.things().indexOf(SUB));

        assertThat(snapshot.users(changed)).containsEntry(PAYS, List.of(SUB));
    }

    @Test
    void tests_that_used_the_same_share_it() throws Exception {
        TestId counts = TestId.ofMethod("a.MoneyTest", "counts");
        builder.keep(PAYS, passedWith(SUB, ADD));
        builder.passed(counts, List.of(ADD, SUB));
        Snapshot snapshot = SnapshotFile.parse(Path.of("some"), SnapshotFile.bytes(builder.build()));

        assertThat(snapshot.used(counts)).containsExactly(ADD, SUB);
        assertThat(snapshot.entries().get(PAYS).used())
                .isSameAs(snapshot.entries().get(counts).used());
    }

    private static Snapshot passedWith(UsedThing... used) {
        SnapshotBuilder other = new SnapshotBuilder(ORIGIN);
        other.passed(PAYS, List.of(used));
        return other.build();
    }
}
