package io.testflow.core.internal.data.frozen;

import io.testflow.core.data.DataSet;
import io.testflow.core.data.Rows;
import io.testflow.core.data.TestData;
import io.testflow.core.error.BugException;
import io.testflow.core.error.UsageException;
import io.testflow.core.internal.data.frozen.Manifest.FrozenEntity;
import io.testflow.core.internal.data.generate.Generation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A data set in a directory: a manifest that says what is there, and a file of CSV for each entity. People may edit the values; names,
 * types and numbers of rows are those of the manifest.
 *
 * @param directory in which there is one data set, or none yet
 */
public record FrozenData(Path directory) {

    private static final int VERSION_LENGTH = 16;

    /** Whether there is a data set, complete or not. */
    public boolean exists() {
        return Files.exists(directory.resolve(ManifestFile.NAME));
    }

    /**
     * Writes what a definition gives in the place of what was there.
     *
     * @throws UsageException when no rows can be made of it
     */
    public void write(TestData definition) throws IOException {
        new FrozenWriter(directory).write(Generation.of(definition), Optional.of(definition));
    }

    /** Writes rows that no definition made in the place of what was there. */
    public void write(DataSet set) throws IOException {
        new FrozenWriter(directory).write(set, Optional.empty());
    }

    /**
     * Reads all rows into memory. Their version follows from all that is in the files.
     *
     * @throws UsageException when something is missing, or is not what the manifest says; the message names file and line
     */
    public DataSet read() {
        MessageDigest digest = digest();
        Manifest manifest = manifest(digest);
        List<Rows> entities = new ArrayList<>();
        for (FrozenEntity entity : manifest.entities()) {
            FrozenFile file = new FrozenFile(directory.resolve(entity.file()));
            entities.add(FrozenRows.read(file, file.read(digest), entity));
        }
        String version = HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
        return new DataSet(manifest.name(), version, entities);
    }

    /**
     * Reads all rows of a data set that has to be one of a definition.
     *
     * @throws UsageException when it is not; the message says in what they differ
     */
    public DataSet read(TestData definition) {
        List<String> differences = Fit.differences(manifest(digest()), definition);
        if (!differences.isEmpty()) {
            throw new UsageException(
                    "The frozen data set in " + directory + " no longer fits the definition of `"
                            + definition.name() + "`:\n- " + String.join("\n- ", differences)
                            + "\n`mvn testflow:data-freeze` writes it again, `mvn testflow:data-diff` shows what that changes.");
        }
        return read();
    }

    private Manifest manifest(MessageDigest digest) {
        FrozenFile file = new FrozenFile(directory.resolve(ManifestFile.NAME));
        return ManifestFile.read(file, file.read(digest));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new BugException("each Java has SHA-256", e);
        }
    }

    /** What was written before, where that can be read. */
    static Optional<Manifest> known(Path directory) {
        FrozenFile file = new FrozenFile(directory.resolve(ManifestFile.NAME));
        try {
            return Optional.of(ManifestFile.read(file, Files.readString(file.path(), StandardCharsets.UTF_8)));
        } catch (IOException | UsageException e) {
            return Optional.empty();
        }
    }
}
