package io.testflow.engine.internal.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.core.plan.TestId;
import io.testflow.engine.internal.snapshot.Snapshot.Entry;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roaringbitmap.RoaringBitmap;

/** Files that make no sense though their checksum fits, and a file that is replaced while somebody holds it. */
class ForeignSnapshotTest {

    private static final SnapshotOrigin ORIGIN = new SnapshotOrigin("g:core", "test", "jdk17", "", true, Instant.EPOCH);
    private static final Path FILE = Path.of("some.snapshot");

    @TempDir
    private Path directory;

    @Test
    void refuses_a_file_of_another_kind() throws IOException {
        byte[] bytes = SnapshotFile.bytes(snapshot(RoaringBitmap.bitmapOf()));
        bytes[3] = 'X';

        assertThatThrownBy(() -> SnapshotFile.parse(FILE, bytes))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("this is not a snapshot");
    }

    @Test
    void refuses_a_test_that_uses_what_is_not_listed() throws IOException {
        byte[] bytes = SnapshotFile.bytes(snapshot(RoaringBitmap.bitmapOf(0)));

        assertThatThrownBy(() -> SnapshotFile.parse(FILE, bytes))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("a test uses thing 0 of 0");
    }

    @Test
    void refuses_a_kind_of_thing_that_it_does_not_know() throws IOException {
        byte[] bytes = withThingOfKind('Z');

        assertThatThrownBy(() -> SnapshotFile.parse(FILE, bytes))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("there is no kind of thing 'Z'");
    }

    @Test
    void refuses_a_thing_of_a_nest_that_is_not_listed() throws IOException {
        SeenNests nests = new SeenNests("17", List.of(), new long[0], new int[] {1});
        byte[] bytes = SnapshotFile.bytes(snapshot(RoaringBitmap.bitmapOf()).with(nests));

        assertThatThrownBy(() -> SnapshotFile.parse(FILE, bytes))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("nest 1 of 0");
    }

    @Test
    void leaves_the_old_file_whole_to_whoever_still_holds_it() throws IOException {
        Path file = Files.write(directory.resolve("core.snapshot"), new byte[] {1, 2, 3});
        Path held = Files.createLink(directory.resolve("held"), file);

        SnapshotFile.write(file, snapshot(RoaringBitmap.bitmapOf()));

        assertThat(held).hasBinaryContent(new byte[] {1, 2, 3});
    }

    private static Snapshot snapshot(RoaringBitmap used) {
        return new Snapshot(ORIGIN, List.of(), Map.of(TestId.ofClass("a.T"), new Entry(false, used)), SeenNests.NONE);
    }

    /** One thing without a name, and no tests. */
    private static byte[] withThingOfKind(char kind) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(SnapshotHead.bytes(ORIGIN));
        DeflaterOutputStream deflated = new DeflaterOutputStream(bytes);
        DataOutputStream body = new DataOutputStream(deflated);
        body.writeByte(kind);
        body.writeByte(0);
        deflated.finish();
        CRC32 sum = new CRC32();
        sum.update(bytes.toByteArray());
        out.writeLong(sum.getValue());
        return bytes.toByteArray();
    }
}
