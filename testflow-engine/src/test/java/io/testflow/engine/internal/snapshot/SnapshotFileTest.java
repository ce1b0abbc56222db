package io.testflow.engine.internal.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.core.plan.TestId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotFileTest {

    private static final SnapshotOrigin ORIGIN = new SnapshotOrigin(
            "g:core", "default-test", "jdk17", "0".repeat(40), true, Instant.ofEpochSecond(1_790_000_000));
    private static final UsedThing ADD = used(Thing.Kind.METHOD, "a.Money#add(I)V", 17);
    private static final UsedThing ADD_LATER = used(Thing.Kind.METHOD, "a.Money#add(I)V", -18);
    private static final UsedThing MONEY = used(Thing.Kind.SHAPE, "a.Money", 5);
    private static final UsedThing UMLAUT = used(Thing.Kind.CLASS, "a.M\u00fcnze", 6);
    private static final TestId PAYS = TestId.ofMethod("a.MoneyTest", "pays");
    private static final TestId OWED = TestId.ofMethod("a.MoneyTest", "owed");
    private static final TestId WHOLE = TestId.ofClass("a.WholeTest");

    @TempDir
    private Path directory;

    @Test
    void reads_what_was_written() throws Exception {
        Path file = directory.resolve("some/core.snapshot");
        SnapshotFile.write(file, snapshot());

        Snapshot read = SnapshotFile.read(file);

        assertThat(read.origin()).isEqualTo(ORIGIN);
        assertThat(read.tests()).containsExactly(OWED, PAYS, WHOLE);
        assertThat(read.used(PAYS)).containsExactly(ADD, MONEY);
        assertThat(read.used(WHOLE)).containsExactly(ADD_LATER, UMLAUT);
        assertThat(read.used(OWED)).isEmpty();
        assertThat(read.isOwed(OWED)).isTrue();
        assertThat(read.isOwed(PAYS)).isFalse();
    }

    @Test
    void reads_each_of_many_things_in_whichever_order_they_are_asked_for() throws Exception {
        List<UsedThing> things = new ArrayList<>();
        for (int i = 100; i < 300; i++) {
            things.add(used(i < 200 ? Thing.Kind.METHOD : Thing.Kind.SHAPE, "a.Thing" + i, i));
        }
        SnapshotBuilder builder = new SnapshotBuilder(ORIGIN);
        builder.passed(PAYS, things);

        Snapshot read = SnapshotFile.parse(directory, SnapshotFile.bytes(builder.build()));

        assertThat(read.things()).hasSize(200);
        assertThat(read.things().get(199)).isEqualTo(things.get(199));
        assertThat(read.things().get(63)).isEqualTo(things.get(63));
        assertThat(read.things()).isEqualTo(things);
        assertThat(read.kind(99)).isEqualTo(Thing.Kind.METHOD);
        assertThat(read.kind(100)).isEqualTo(Thing.Kind.SHAPE);
        assertThatThrownBy(() -> read.kind(200)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void reads_of_which_class_files_the_fingerprints_are() throws Exception {
        SeenNests nests =
                new SeenNests("17", List.of("a.Money", "a.Other"), new long[] {-5, 6}, new int[] {1, 1, 0, 2});
        Path file = directory.resolve("core.snapshot");
        SnapshotFile.write(file, snapshot().with(nests));

        SeenNests read = SnapshotFile.read(file).seen();

        assertThat(read.jdk()).isEqualTo("17");
        assertThat(read.size()).isEqualTo(2);
        assertThat(read.topLevel(1)).isEqualTo("a.Other");
        assertThat(read.content(0)).isEqualTo(-5);
        assertThat(List.of(read.nestOf(0), read.nestOf(1), read.nestOf(2), read.nestOf(3), read.nestOf(4)))
                .containsExactly(0, 0, -1, 1, -1);
    }

    @Test
    void is_the_same_file_in_whichever_order_it_was_put_together() throws IOException {
        SnapshotBuilder other = new SnapshotBuilder(ORIGIN);
        other.owe(OWED);
        other.passed(WHOLE, List.of(UMLAUT, ADD_LATER));
        other.passed(PAYS, List.of(ADD, MONEY));

        assertThat(SnapshotFile.bytes(other.build())).isEqualTo(SnapshotFile.bytes(snapshot()));
    }

    @Test
    void tells_what_it_is_of_from_its_first_bytes() throws Exception {
        byte[] whole = SnapshotFile.bytes(snapshot());
        int head = SnapshotHead.bytes(ORIGIN).length;
        byte[] altered = whole.clone();
        altered[head / 2]++;

        assertThat(SnapshotFile.origin(directory, new ByteArrayInputStream(whole, 0, head)))
                .isEqualTo(ORIGIN);
        assertThatThrownBy(() -> SnapshotFile.origin(directory, new ByteArrayInputStream(altered)))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("its head is cut off or was altered");
        assertThatThrownBy(() -> SnapshotFile.origin(directory, new ByteArrayInputStream(whole, 0, head - 1)))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("its head is cut off or was altered");
    }

    @Test
    void refuses_each_of_ten_thousand_corrupted_files_with_a_reason() throws Exception {
        byte[] whole = SnapshotFile.bytes(snapshot());
        Path file = directory.resolve("corrupt");
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            byte[] corrupt = corrupted(whole, random);
            assertThatThrownBy(() -> SnapshotFile.parse(file, corrupt))
                    .as(() -> Arrays.toString(corrupt))
                    .isInstanceOf(UnreadableFileException.class)
                    .hasMessageMatching("(?s).*corrupt: .{10,}");
        }
    }

    private static byte[] corrupted(byte[] whole, Random random) {
        byte[] corrupt = Arrays.copyOf(whole, random.nextInt(3) == 0 ? random.nextInt(whole.length) : whole.length);
        while (Arrays.equals(corrupt, whole)) {
            for (int changes = random.nextInt(8); changes >= 0; changes--) {
                corrupt[random.nextInt(corrupt.length)] = (byte) random.nextInt();
            }
        }
        return corrupt;
    }

    @Test
    void names_the_version_that_it_cannot_read() throws IOException {
        byte[] bytes = SnapshotFile.bytes(snapshot());
        bytes[7] = 9;
        Path file = Files.write(directory.resolve("later"), bytes);

        assertThatThrownBy(() -> SnapshotFile.read(file))
                .hasMessageContaining("format version 9, this TestFlow reads 3");
    }

    @Test
    void says_that_there_is_none() {
        assertThatThrownBy(() -> SnapshotFile.read(directory.resolve("none")))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("there is no such file");
    }

    @Test
    void a_record_of_an_older_snapshot_stays_what_it_was() {
        SnapshotBuilder next = new SnapshotBuilder(ORIGIN);
        next.passed(WHOLE, List.of(MONEY));
        next.keep(PAYS, snapshot());
        next.keep(OWED, snapshot());
        Snapshot kept = next.build();

        assertThat(kept.used(PAYS)).containsExactly(ADD, MONEY);
        assertThat(kept.isOwed(PAYS)).isFalse();
        assertThat(kept.isOwed(OWED)).isTrue();
        assertThat(kept.used(WHOLE)).containsExactly(MONEY);
        assertThat(kept.things()).containsExactly(ADD, MONEY);
    }

    @Test
    void a_test_that_did_not_pass_is_owed_with_the_record_that_it_had() {
        SnapshotBuilder next = new SnapshotBuilder(ORIGIN);
        next.owe(PAYS, snapshot());
        Snapshot owed = next.build();

        assertThat(owed.isOwed(PAYS)).isTrue();
        assertThat(owed.used(PAYS)).containsExactly(ADD, MONEY);
    }

    @Test
    void a_test_that_is_not_known_is_owed() {
        assertThat(snapshot().isOwed(TestId.ofClass("a.NewTest"))).isTrue();
        assertThat(snapshot().used(TestId.ofClass("a.NewTest"))).isEmpty();
    }

    @Test
    void finds_the_tests_that_used_what_has_changed() {
        Snapshot snapshot = snapshot();
        BitSet changed = new BitSet();
        changed.set(snapshot.things().indexOf(MONEY));
        changed.set(snapshot.things().indexOf(ADD));

        assertThat(snapshot.users(changed)).containsOnlyKeys(PAYS).containsEntry(PAYS, List.of(ADD, MONEY));
    }

    private static Snapshot snapshot() {
        SnapshotBuilder builder = new SnapshotBuilder(ORIGIN);
        builder.passed(PAYS, List.of(MONEY, ADD));
        builder.passed(WHOLE, List.of(ADD_LATER, UMLAUT));
        builder.owe(OWED);
        return builder.build();
    }

    private static UsedThing used(Thing.Kind kind, String name, long fingerprint) {
        return new UsedThing(new Thing(kind, name), fingerprint);
    }
}
