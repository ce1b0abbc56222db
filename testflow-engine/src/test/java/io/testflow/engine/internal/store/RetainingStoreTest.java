package io.testflow.engine.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.configuration.Retention;
import io.testflow.engine.internal.snapshot.SnapshotLine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetainingStoreTest {

    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    private Path directory;

    private DirectoryStore plain;

    @BeforeEach
    void open() {
        plain = new DirectoryStore(directory);
    }

    @Test
    void keeps_the_newest_of_clean_and_the_newest_of_other_work_trees() throws IOException {
        StoredSnapshot clean1 = plain.save(Made.at(Made.NOON.minusSeconds(50)));
        StoredSnapshot clean2 = plain.save(Made.at(Made.NOON.minusSeconds(40)));
        plain.save(Made.at(Made.NOON.minusSeconds(60)));
        StoredSnapshot dirty1 = plain.save(Made.dirtyAt(Made.NOON.minusSeconds(20)));
        plain.save(Made.dirtyAt(Made.NOON.minusSeconds(30)));

        StoredSnapshot saved = retaining(9, 2).save(Made.dirtyAt(Made.NOON));

        assertThat(plain.list(Made.LINE).snapshots()).containsExactly(saved, dirty1, clean2, clean1);
    }

    @Test
    void forgets_what_is_too_old_but_never_the_newest() throws IOException {
        StoredSnapshot old = plain.save(Made.at(Made.NOON.minus(DAY.multipliedBy(11))));
        plain.save(Made.at(Made.NOON.minus(DAY.multipliedBy(12))));
        StoredSnapshot dirty = plain.save(Made.dirtyAt(Made.NOON.minus(DAY.multipliedBy(10))));
        plain.save(Made.dirtyAt(Made.NOON.minus(DAY.multipliedBy(10)).minusMillis(1)));

        assertThat(retaining(10, 50).prune(Made.LINE)).isEqualTo(2);

        assertThat(plain.list(Made.LINE).snapshots()).containsExactly(dirty, old);
        assertThat(retaining(10, 50).prune(Made.LINE)).isZero();
    }

    @Test
    void leaves_other_lines_alone() throws IOException {
        SnapshotLine other = new SnapshotLine("g:other", "test", "k");
        plain.save(Made.of(Made.origin(other, true, Made.NOON.minus(DAY))));
        plain.save(Made.of(Made.origin(other, true, Made.NOON.minusSeconds(1))));

        retaining(1, 1).save(Made.at(Made.NOON));

        assertThat(plain.list(other).snapshots()).hasSize(2);
    }

    @Test
    void is_the_store_behind_it_in_all_else() throws Exception {
        StoredSnapshot stored = plain.save(Made.at(Made.NOON));
        try (SnapshotStore store = retaining(1, 1)) {
            assertThat(store.lines().all()).containsExactly(Made.LINE);
            assertThat(store.list(Made.LINE).snapshots()).containsExactly(stored);
            assertThat(store.read(stored).origin()).isEqualTo(stored.origin());
            store.remove(List.of(stored));
            assertThat(plain.lines().all()).isEmpty();
        }
    }

    private RetainingStore retaining(int days, int snapshots) {
        return new RetainingStore(plain, new Retention(days, snapshots), InstantSource.fixed(Made.NOON));
    }
}
