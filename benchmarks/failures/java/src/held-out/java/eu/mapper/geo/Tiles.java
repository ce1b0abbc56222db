package eu.mapper.geo;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentHashMap;
import java.util.Map;
import java.util.Scanner;

class Tiles {

    private final Map<Integer, String> cache = new ConcurrentHashMap<>();

    static class TileException extends RuntimeException {
        TileException(Throwable cause) {
            super(cause);
        }

        TileException(String message) {
            super(message);
        }
    }

    static void write(Path file, int kilobytes) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int i = 0; i < kilobytes; i++) {
                ByteBuffer tile = ByteBuffer.allocate(1024);
                while (tile.hasRemaining()) {
                    channel.write(tile);
                }
            }
        } catch (IOException e) {
            throw new TileException(e);
        }
    }

    static String legend(Path file) {
        try (Scanner scanner = new Scanner(file)) {
            return scanner.nextLine();
        } catch (IOException e) {
            throw new TileException(e);
        }
    }

    static Path style(String name) {
        Path file = Path.of("styles", name + ".sld");
        if (!Files.isRegularFile(file)) {
            throw new TileException("Style file " + file + " does not exist");
        }
        return file;
    }

    String render(int zoom) {
        return cache.computeIfAbsent(zoom, each -> each > 0 ? render(each % 2 == 0 ? each : each) : "world");
    }

    static void merge(int left, int right) {
        if (left == right) {
            throw new TileException((String) null);
        }
        throw new TileException("unexpected: " + (left ^ right));
    }
}
