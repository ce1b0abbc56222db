package io.testflow.engine.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.engine.internal.snapshot.Snapshot;
import io.testflow.engine.internal.snapshot.SnapshotLine;
import io.testflow.engine.internal.snapshot.SnapshotOrigin;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every store must do. */
abstract class StoreContract {

    private static final int SAVES = 12;

    /** Opens the one store of the test once more, as another build would. */
    abstract SnapshotStore open() throws Exception;

    /** Cuts off the content of a snapshot behind the store's back. */
    abstract void damage(StoredSnapshot stored) throws Exception;

    @Test
    void holds_nothing_at_first() throws Exception {
        try (SnapshotStore store = open()) {
            assertThat(store.lines().all()).isEmpty();
            assertThat(store.list(Made.LINE).snapshots()).isEmpty();
            assertThat(store.list(Made.LINE).notes()).isEmpty();
        }
    }

    @Test
    void gives_another_build_what_was_saved() throws Exception {
        Snapshot saved = Made.at(Made.NOON);
        try (SnapshotStore store = open()) {
            store.save(saved);
        }
        try (SnapshotStore other = open()) {
            Listing listing = other.list(Made.LINE);
            assertThat(listing.snapshots()).extracting(StoredSnapshot::origin).containsExactly(saved.origin());
            assertThat(listing.notes()).isEmpty();

            Snapshot read = other.read(listing.snapshots().get(0));
            assertThat(read.origin()).isEqualTo(saved.origin());
            assertThat(read.used(Made.PAYS)).isEqualTo(saved.used(Made.PAYS)).isNotEmpty();
        }
    }

    @Test
    void lists_the_newest_first() throws Exception {
        try (SnapshotStore store = open()) {
            store.save(Made.at(Made.NOON));
            store.save(Made.dirtyAt(Made.NOON.plusMillis(7)));
            store.save(Made.at(Made.NOON.minusSeconds(1)));

            assertThat(store.list(Made.LINE).snapshots())
                    .extracting(stored -> stored.origin().made())
                    .containsExactly(Made.NOON.plusMillis(7), Made.NOON, Made.NOON.minusSeconds(1));
            assertThat(store.list(Made.LINE).snapshots())
                    .extracting(stored -> stored.origin().clean())
                    .containsExactly(false, true, true);
        }
    }

    @Test
    void keeps_the_lines_apart() throws Exception {
        SnapshotLine otherModule = new SnapshotLine("com.acme:Shop", "default-test", "jdk17-linux");
        SnapshotLine otherExecution = new SnapshotLine("com.acme:shop", "it", "jdk17-linux");
        SnapshotLine otherKey = new SnapshotLine("com.acme:shop", "default-test", "jdk25/C:\\..\\x");
        List<SnapshotLine> lines = List.of(Made.LINE, otherModule, otherExecution, otherKey);
        try (SnapshotStore store = open()) {
            for (SnapshotLine line : lines) {
                store.save(Made.of(Made.origin(line, true, Made.NOON)));
            }
            assertThat(store.lines().all()).containsExactlyInAnyOrderElementsOf(lines);
            for (SnapshotLine line : lines) {
                assertThat(store.list(line).snapshots())
                        .singleElement()
                        .extracting(stored -> stored.origin().line())
                        .isEqualTo(line);
            }
        }
    }

    @Test
    void keeps_one_that_is_saved_twice_once() throws Exception {
        try (SnapshotStore store = open()) {
            StoredSnapshot first = store.save(Made.at(Made.NOON));
            StoredSnapshot second = store.save(Made.at(Made.NOON));

            assertThat(second).isEqualTo(first);
            assertThat(store.list(Made.LINE).snapshots()).containsExactly(first);
        }
    }

    @Test
    void keeps_one_whose_commit_would_lead_elsewhere() throws Exception {
        SnapshotOrigin origin = new SnapshotOrigin("g:a", "x", "k", "../../../away", true, Made.NOON);
        try (SnapshotStore store = open()) {
            StoredSnapshot stored = store.save(Made.of(origin));

            assertThat(stored.id()).doesNotContain("away");
            assertThat(store.read(stored).origin()).isEqualTo(origin);
        }
    }

    @Test
    void removes_one_and_leaves_the_others() throws Exception {
        try (SnapshotStore store = open()) {
            StoredSnapshot kept = store.save(Made.at(Made.NOON));
            StoredSnapshot removed = store.save(Made.dirtyAt(Made.NOON));

            store.remove(List.of(removed));
            store.remove(List.of(removed));

            assertThat(store.list(Made.LINE).snapshots()).containsExactly(kept);
            assertThatThrownBy(() -> store.read(removed)).isInstanceOf(UnreadableFileException.class);
            store.remove(List.of(kept));
            assertThat(store.lines().all()).isEmpty();
        }
    }

    @Test
    void refuses_a_damaged_one_with_a_reason_and_gives_the_others() throws Exception {
        try (SnapshotStore store = open()) {
            StoredSnapshot good = store.save(Made.at(Made.NOON));
            StoredSnapshot bad = store.save(Made.at(Made.NOON.plusSeconds(1)));
            damage(bad);

            assertThatThrownBy(() -> store.read(bad))
                    .isInstanceOf(UnreadableFileException.class)
                    .hasMessageContaining(bad.id() + ": ")
                    .hasMessageContaining("cut off or was altered");
            assertThat(store.list(Made.LINE).snapshots()).contains(good);
            assertThat(store.read(good).used(Made.PAYS)).isNotEmpty();
        }
    }

    @Test
    @Timeout(120)
    void two_builds_that_save_at_once_lose_nothing_while_a_third_one_lists() throws Exception {
        Together.call(
                List.of(() -> save(Made.NOON), () -> save(Made.NOON.plusSeconds(3600)), this::listUntilAllAreThere));
    }

    private int save(Instant from) throws Exception {
        try (SnapshotStore store = open()) {
            for (int i = 0; i < SAVES; i++) {
                store.save(Made.at(from.plusSeconds(i)));
            }
        }
        return SAVES;
    }

    private int listUntilAllAreThere() throws Exception {
        try (SnapshotStore store = open()) {
            List<StoredSnapshot> found = new ArrayList<>();
            while (found.size() < 2 * SAVES) {
                Listing listing = store.list(Made.LINE);
                assertThat(listing.notes()).isEmpty();
                assertThat(listing.snapshots()).containsAll(found);
                found = listing.snapshots();
                for (StoredSnapshot each : found) {
                    assertThat(store.read(each).origin()).isEqualTo(each.origin());
                }
            }
            return found.size();
        }
    }
}
