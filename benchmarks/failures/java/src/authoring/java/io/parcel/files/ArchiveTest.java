package io.parcel.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileInputStream;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class ArchiveTest {

    private static final Path FULL = Path.of("/home/dev/servers/disk");
    private static final Path READ_ONLY = Path.of("/home/dev/servers/readonly");

    @TempDir
    Path folder;

    @AfterEach
    void clean() throws IOException {
        try (var files = Files.list(FULL)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private static void archive(Path file, int bytes) {
        try {
            Files.write(file, new byte[bytes]);
        } catch (IOException e) {
            throw new UncheckedIOException("could not archive " + file.getFileName(), e);
        }
    }

    // cause: disk / archive-disk-is-full
    @ParameterizedTest
    @ValueSource(ints = {2_000_000, 3_500_000})
    void scans_are_archived(int bytes) {
        archive(FULL.resolve("scans-" + bytes + ".zip"), bytes);
    }

    @Test
    void scans_are_archived_later() {
        CompletableFuture.runAsync(() -> archive(FULL.resolve("later.zip"), 5_000_000)).join();
    }

    // cause: disk / index-does-not-fit
    @Test
    void an_index_is_written() throws IOException {
        try (RandomAccessFile index = new RandomAccessFile(FULL.resolve("index").toFile(), "rw")) {
            for (int i = 0; i < 300; i++) {
                index.write(new byte[8192]);
            }
        }
    }

    // cause: disk / archive-mounted-read-only
    @Test
    void a_folder_is_made() throws IOException {
        Files.createDirectory(READ_ONLY.resolve("2024"));
    }

    @Test
    void a_note_is_written() throws IOException {
        new FileOutputStream(READ_ONLY.resolve("note.txt").toFile()).close();
    }

    // cause: file-missing / list-of-depots-not-there
    @Test
    void depots_are_read() throws IOException {
        assertThat(Files.readAllLines(Path.of("data/depots.csv"))).isNotEmpty();
    }

    @Test
    void depots_are_read_through_a_stream() {
        try (var in = new FileInputStream("data/depots.csv")) {
            assertThat(in.read()).isPositive();
        } catch (IOException e) {
            throw new IllegalStateException("depots", e);
        }
    }

    // cause: file-missing / tariffs-not-on-the-class-path
    @Test
    void tariffs_are_read() throws IOException {
        assertThat(PropertiesLoaderUtils.loadProperties(new ClassPathResource("tariffs.properties"))).isNotEmpty();
    }

    @Test
    void tariffs_are_loaded() throws IOException {
        Properties tariffs = new Properties();
        try (var in = ArchiveTest.class.getResourceAsStream("/tariffs.properties")) {
            if (in == null) {
                throw new FileNotFoundException("tariffs.properties on the class path");
            }
            tariffs.load(in);
        }
    }

    // cause: file-missing / parcel-not-in-folder
    @ParameterizedTest
    @ValueSource(strings = {"A-1", "B-2"})
    void a_parcel_has_a_size(String parcel) throws IOException {
        assertThat(Files.size(folder.resolve(parcel + ".json"))).isPositive();
    }

    // cause: file-missing / moved-file-is-gone
    @Test
    void a_file_is_moved() throws IOException {
        Path from = folder.resolve("in.xml");
        archive(from, 1);
        Files.move(from, folder.resolve("out.xml"));
        Files.move(from, folder.resolve("done.xml"));
    }

    // cause: port-in-use / scan-server-started-twice
    @Test
    void a_scan_server_starts() throws IOException {
        try (ServerSocket first = new ServerSocket(0);
                ServerSocket second = new ServerSocket(first.getLocalPort())) {
            assertThat(second.isBound()).isTrue();
        }
    }

    @Test
    void a_scan_server_starts_on_loopback() {
        try (ServerSocket first = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ServerSocket second = new ServerSocket(first.getLocalPort(), 1, InetAddress.getLoopbackAddress())) {
            assertThat(second.isBound()).isTrue();
        } catch (BindException e) {
            throw new IllegalStateException("scan server", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // cause: port-in-use / channel-on-a-taken-port
    @Test
    void a_channel_is_opened() throws IOException {
        try (ServerSocketChannel first = ServerSocketChannel.open().bind(new InetSocketAddress("localhost", 0));
                ServerSocketChannel second = ServerSocketChannel.open()) {
            second.bind(first.getLocalAddress());
        }
    }
}
