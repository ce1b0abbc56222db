package io.testflow.engine.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryStoreTest extends StoreContract {

    @TempDir
    private Path root;

    @Override
    SnapshotStore open() {
        return new DirectoryStore(root.resolve(".testflow"));
    }

    @Override
    void damage(StoredSnapshot stored) throws IOException {
        Path file = file(stored.id());
        byte[] content = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(content, content.length - 3));
    }

    @Test
    void a_file_tells_its_time_and_commit_by_its_name() throws IOException {
        StoredSnapshot stored = open().save(Made.dirtyAt(Made.NOON));

        assertThat(stored.id()).matches("20261121T120000\\.000Z-" + Made.COMMIT + "-dirty-[0-9a-f]{16}\\.snapshot");
        assertThat(file(stored.id()).getParent().getFileName().toString()).matches("shop-default-test-[0-9a-f]{16}");
    }

    @Test
    void keeps_itself_out_of_git_and_leaves_alone_what_is_not_its_own() throws IOException {
        open().save(Made.at(Made.NOON));
        assertThat(root.resolve(".testflow/.gitignore")).hasContent("*");

        Path mine = Files.createDirectories(root.resolve("mine"));
        Files.writeString(mine.resolve("precious.txt"), "");
        new DirectoryStore(mine).save(Made.at(Made.NOON));
        assertThat(mine.resolve(".gitignore")).doesNotExist();
        assertThat(mine.resolve("snapshots/.gitignore")).hasContent("*");
    }

    @Test
    void skips_what_is_no_snapshot_of_the_line_and_says_so() throws IOException {
        StoredSnapshot stored = open().save(Made.at(Made.NOON));
        Path folder = file(stored.id()).getParent();
        Files.writeString(folder.resolve("foreign.snapshot"), "not one of ours");
        Files.writeString(folder.resolve("notes.txt"), "no snapshot either");
        Files.createDirectory(folder.resolve("folder.snapshot"));
        Path other = Files.createDirectories(root.resolve(".testflow/snapshots/other"));
        Files.copy(file(stored.id()), other.resolve("moved.snapshot"));
        Files.createFile(root.resolve(".testflow/snapshots/a-file"));

        Listing listing = open().list(Made.LINE);
        assertThat(listing.snapshots()).containsExactly(stored);
        assertThat(listing.notes()).hasSize(2);
        assertThat(listing.notes().get(0)).contains("folder.snapshot: ");
        assertThat(listing.notes().get(1))
                .isEqualTo(
                        "A snapshot is skipped: " + folder.resolve("foreign.snapshot") + ": this is not a snapshot.");
        assertThat(open().lines().all()).containsExactly(Made.LINE);
    }

    @Test
    void tells_of_snapshots_whose_line_nobody_can_tell() throws IOException {
        Path file = file(open().save(Made.at(Made.NOON)).id());
        Files.write(file, new byte[0]);

        assertThat(open().lines())
                .isEqualTo(
                        new Lines(List.of(), List.of("A snapshot is skipped: " + file + ": this is not a snapshot.")));
    }

    @Test
    void skips_one_that_somebody_put_into_another_line() throws IOException {
        StoredSnapshot stored = open().save(Made.at(Made.NOON));
        StoredSnapshot other = open().save(Made.of(Made.origin(Made.OTHER, true, Made.NOON)));
        Path moved = Files.move(file(other.id()), file(stored.id()).resolveSibling("moved.snapshot"));

        assertThat(open().list(Made.LINE).snapshots()).containsExactly(stored);
        assertThat(open().list(Made.LINE).notes())
                .containsExactly("A snapshot is skipped: " + moved + ": it is of another module, execution or key.");
    }

    @Test
    void a_write_that_was_killed_changes_nothing_and_is_gone_a_day_later() throws IOException {
        StoredSnapshot stored = open().save(Made.at(Made.NOON));
        Path old = Files.writeString(file(stored.id()).resolveSibling("half.snapshot123.tmp"), "TFSN");
        Path fresh = Files.writeString(file(stored.id()).resolveSibling("half.snapshot456.tmp"), "TFSN");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));

        assertThat(open().list(Made.LINE)).isEqualTo(new Listing(List.of(stored), List.of()));

        open().save(Made.at(Made.NOON.plusSeconds(1)));
        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
    }

    @Test
    void a_save_that_fails_leaves_the_old_ones() throws IOException {
        StoredSnapshot stored = open().save(Made.at(Made.NOON));
        StoredSnapshot next = open().save(Made.at(Made.NOON.plusSeconds(1)));
        Files.delete(file(next.id()));
        Files.createDirectories(file(stored.id()).resolveSibling(next.id()).resolve("in the way"));

        assertThatThrownBy(() -> open().save(Made.at(Made.NOON.plusSeconds(1)))).isInstanceOf(IOException.class);

        assertThat(open().list(Made.LINE).snapshots()).containsExactly(stored);
        try (Stream<Path> files = Files.list(file(stored.id()).getParent())) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".tmp"));
        }
    }

    private Path file(String id) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.endsWith(id)).findFirst().orElseThrow();
        }
    }
}
