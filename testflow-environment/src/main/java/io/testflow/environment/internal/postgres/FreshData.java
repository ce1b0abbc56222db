package io.testflow.environment.internal.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Data that {@code initdb} has just made, before they are copied for the first time.
 *
 * @param directory of the data, which no server has open
 * @param packer the program that packs, as {@code tar} does
 */
record FreshData(Path directory, String packer) {

    /** The checkpoint is in the first, and may end in the second; the others are empty ones for later. */
    private static final int SEGMENTS = 2;

    /** The same data in one file: to read a thousand takes longer than to write them. */
    static Path archive(Path data) {
        return data.resolveSibling(data.getFileName() + ".tar");
    }

    /** Takes out what the server makes anew where it needs it, and packs the rest. */
    void prepare() throws IOException, InterruptedException {
        for (Path file : superfluous()) {
            Files.delete(file);
        }
        pack();
    }

    /** A third of all files: maps of free and of visible rows, which mean nothing where they are missing, and log of the future. */
    private List<Path> superfluous() throws IOException {
        try (Stream<Path> files = Files.walk(directory);
                Stream<Path> log = Files.list(directory.resolve("pg_wal"))) {
            Stream<Path> maps =
                    files.filter(file -> file.getFileName().toString().matches("\\d+_(fsm|vm)"));
            Stream<Path> future = log.filter(Files::isRegularFile).sorted().skip(SEGMENTS);
            return Stream.concat(maps, future).toList();
        }
    }

    /** As far as the system has a program for that. */
    private void pack() throws InterruptedException, IOException {
        Path archive = archive(directory);
        try {
            Process tar = new ProcessBuilder(packer, "-cf", archive.toString(), "-C", directory.toString(), ".")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (tar.waitFor() != 0) {
                Files.deleteIfExists(archive);
            }
        } catch (IOException e) {
            // The files are copied one by one then.
            Files.deleteIfExists(archive);
        }
    }
}
