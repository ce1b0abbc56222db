package eu.mapper.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import okhttp3.mockwebserver.MockWebServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TilesTest {

    private static final Path DISK = Path.of("/home/dev/servers/disk/tiles");

    @TempDir
    Path folder;

    @AfterEach
    void clean() throws IOException {
        Files.deleteIfExists(DISK);
    }

    // cause: disk / tiles-do-not-fit
    @ParameterizedTest(name = "{0} KB")
    @ValueSource(ints = {1500, 2600, 4096})
    void tiles_are_written(int kilobytes) {
        Tiles.write(DISK, kilobytes);
    }

    // cause: disk / tile-store-mounted-read-only
    @Test
    void a_tile_is_written() {
        Tiles.write(Path.of("/home/dev/servers/readonly/tile"), 1);
    }

    @Test
    void a_temporary_tile_is_made() throws IOException {
        assertTrue(File.createTempFile("tile", ".png", new File("/home/dev/servers/readonly")).exists());
    }

    // cause: file-missing / legend-not-there
    @Test
    void a_legend_is_read() {
        assertEquals("roads", Tiles.legend(folder.resolve("legend.txt")));
    }

    @Test
    void a_legend_of_the_city_is_read() {
        assertEquals("roads", Tiles.legend(folder.resolve("city/legend.txt")));
    }

    // cause: file-missing / style-not-in-folder
    @ParameterizedTest
    @ValueSource(strings = {"night", "winter", "relief", "transit-2"})
    void a_style_is_found(String name) {
        assertTrue(Tiles.style(name).isAbsolute());
    }

    // cause: port-in-use / tile-server-port-taken
    @Test
    void a_tile_server_starts() throws IOException {
        try (ServerSocket taken = new ServerSocket(0);
                MockWebServer server = new MockWebServer()) {
            server.start(taken.getLocalPort());
        }
    }

    // cause: port-in-use / position-port-taken
    @Test
    void positions_are_received() throws IOException {
        try (DatagramSocket first = new DatagramSocket();
                DatagramSocket second = new DatagramSocket(first.getLocalPort())) {
            assertTrue(second.isBound());
        }
    }

    @Test
    void positions_are_received_again() {
        try (DatagramSocket first = new DatagramSocket(0)) {
            new DatagramSocket(first.getLocalPort()).close();
        } catch (IOException e) {
            throw new IllegalStateException("receiver of positions", e);
        }
    }

    // cause: concurrency-or-deadlock / tile-rendered-while-rendered
    @Test
    void a_tile_is_rendered() {
        assertEquals("world", new Tiles().render(4));
    }

    // cause: test-timeout / route-search-too-slow
    @Test
    @Timeout(value = 200, unit = TimeUnit.MILLISECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_route_is_found() throws InterruptedException {
        Thread.sleep(4000);
    }

    // cause: unknown / merge-of-a-tile-with-itself
    @ParameterizedTest
    @ValueSource(ints = {3, 9})
    void a_tile_is_merged(int tile) {
        Tiles.merge(tile, tile);
    }

    // cause: unknown / merge-of-two-tiles
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void tiles_are_merged(int tile) {
        Tiles.merge(tile, 12);
    }

    // cause: unknown / bare-error
    @Test
    void tiles_are_counted() {
        throw new Error();
    }
}
