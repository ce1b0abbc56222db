package io.testflow.data.command;

import io.testflow.core.configuration.SettingsFile;
import io.testflow.core.configuration.WrittenData;
import io.testflow.core.data.DataSet;
import io.testflow.core.data.Rows;
import io.testflow.core.error.NearestNames;
import io.testflow.core.error.UsageException;
import io.testflow.core.internal.data.diff.DataDiff;
import io.testflow.core.internal.data.diff.DiffLines;
import io.testflow.core.internal.data.file.CsvRows;
import io.testflow.core.internal.data.file.JsonRows;
import io.testflow.core.internal.data.file.RowsFormat;
import io.testflow.core.internal.data.file.RowsWriter;
import io.testflow.core.internal.data.file.SqlInserts;
import io.testflow.core.internal.data.frozen.FrozenData;
import io.testflow.data.Database;
import io.testflow.data.Slice;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What can be done with the data sets of a file by hand. Each command says what it has done, in lines.
 *
 * @param file {@code testflow.yml}
 * @param progress is told how far long work has come
 */
record DataCommands(Path file, Progress progress) {

    private static final Map<String, RowsFormat> FORMATS =
            Map.of("csv", new CsvRows(), "json", new JsonRows(), "sql", new SqlInserts());

    /**
     * Makes the rows of a data set.
     *
     * @param format of files
     * @param target the folder of the files, or the JDBC URL of a database
     * @param seed another one than that of the definition; empty for that
     */
    List<String> generate(String set, String format, String target, String seed) throws IOException {
        WrittenData named = SettingsFile.data(file, set);
        WrittenData written = seed.isEmpty() ? named : named.seed(number(seed));
        if (target.startsWith("jdbc:")) {
            return Database.of(set, target).load(written, progress).data().entities().stream()
                    .map(rows -> rows.count() + " rows of " + rows.entity())
                    .toList();
        }
        RowsFormat rowsFormat = FORMATS.get(format);
        if (rowsFormat == null) {
            throw new UsageException(
                    "`" + format + "` is no format of files: `-Dtestflow.format` takes `csv`, `json` or" + " `sql`."
                            + NearestNames.suggestion(format, FORMATS.keySet()));
        }
        List<String> lines = new ArrayList<>();
        for (Rows rows : written.rows().entities()) {
            Path path = Path.of(target, rows.entity() + "." + rowsFormat.ending());
            write(rowsFormat, rows, path);
            lines.add(path + ": " + rows.count() + " rows");
        }
        return lines;
    }

    /** Writes a data set as files that tests have from then on. */
    List<String> freeze(String set) throws IOException {
        WrittenData written = SettingsFile.data(file, set);
        DataSet data = written.generated();
        new FrozenData(written.frozen()).write(written.data());
        return data.entities().stream()
                .map(rows -> written.frozen().resolve(rows.entity() + ".csv") + ": " + rows.count() + " rows")
                .toList();
    }

    /** What the definition has in another way than the data set that was frozen. */
    List<String> diff(String set) {
        WrittenData written = SettingsFile.data(file, set);
        FrozenData frozen = new FrozenData(written.frozen());
        if (!frozen.exists()) {
            throw new UsageException("The data set `" + set + "` was not frozen: there is nothing in "
                    + frozen.directory() + ". `mvn testflow:data-freeze -Dtestflow.data=" + set + "` freezes it.");
        }
        DataDiff diff = DataDiff.of(frozen.read(), written.generated());
        return diff.isEmpty() ? List.of("The frozen data set is what its definition gives.") : DiffLines.of(diff);
    }

    /**
     * Takes a part of a database, with made-up values in the place of some, as the frozen rows of a data set.
     *
     * @param url of the database
     */
    List<String> mask(String set, String url, Slice slice) throws IOException {
        Database database = Database.of(set, url);
        Path folder = file.toAbsolutePath().resolveSibling(WrittenData.FROZEN).resolve(set);
        DataSet part = database.slice(set, slice);
        new FrozenData(folder).write(part);
        List<String> lines = new ArrayList<>();
        part.entities()
                .forEach(rows -> lines.add(folder.resolve(rows.entity() + ".csv") + ": " + rows.count() + " rows"));
        lines.add("Tests have them where " + file.getFileName() + " has `" + set
                + "` below `data`, with `load` and without entities.");
        return lines;
    }

    /** By another name first, so that nobody takes a half-written file for a whole one. */
    private void write(RowsFormat format, Rows rows, Path path) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Path part = path.resolveSibling(path.getFileName() + ".part");
        long[] written = {0};
        RowsWriter writer = new RowsWriter(Runtime.getRuntime().availableProcessors(), more -> {
            written[0] += more;
            progress.loaded(rows.entity(), written[0], rows.count());
        });
        try (OutputStream target = new BufferedOutputStream(Files.newOutputStream(part))) {
            writer.write(format, rows, target);
        }
        Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
    }

    private static long number(String seed) {
        try {
            return Long.parseLong(seed);
        } catch (NumberFormatException e) {
            throw new UsageException("`" + seed + "` is no seed: -Dtestflow.seed takes a whole number.", e);
        }
    }
}
