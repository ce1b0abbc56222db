package io.testflow.core.internal.data.frozen;

import io.testflow.core.data.DataSet;
import io.testflow.core.data.TestData;
import io.testflow.core.internal.data.file.CsvRows;
import io.testflow.core.internal.data.file.RowsWriter;
import io.testflow.core.internal.data.frozen.Manifest.FrozenEntity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Writes a data set beside its place and then moves it there. The manifest goes first and comes last: whoever reads in between, or after a
 * crash, finds none.
 */
record FrozenWriter(Path directory) {

    void write(DataSet set, Optional<TestData> definition) throws IOException {
        Manifest manifest = Manifest.of(set, definition);
        Files.createDirectories(directory);
        Path made = Files.createDirectory(directory.resolve(".new-" + UUID.randomUUID() + ".tmp"));
        try {
            for (int i = 0; i < manifest.entities().size(); i++) {
                try (OutputStream file = Files.newOutputStream(
                        made.resolve(manifest.entities().get(i).file()))) {
                    new RowsWriter().write(new CsvRows(), set.entities().get(i), file);
                }
            }
            Files.writeString(made.resolve(ManifestFile.NAME), ManifestFile.text(manifest));
            replace(manifest, made);
        } finally {
            delete(made);
        }
    }

    private void replace(Manifest manifest, Path made) throws IOException {
        Optional<Manifest> before = FrozenData.known(directory);
        Files.deleteIfExists(directory.resolve(ManifestFile.NAME));
        if (before.isPresent()) {
            for (FrozenEntity entity : before.get().entities()) {
                Files.deleteIfExists(directory.resolve(entity.file()));
            }
        }
        for (FrozenEntity entity : manifest.entities()) {
            move(made, entity.file());
        }
        move(made, ManifestFile.NAME);
    }

    private void move(Path from, String name) throws IOException {
        Files.move(from.resolve(name), directory.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private static void delete(Path directory) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(directory)) {
            files = all.toList();
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(directory);
    }
}
