package io.testflow.benchmarks.row;

import io.testflow.benchmarks.maven.TestKey;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints rows as a Markdown table, and adds them to a file of tab-separated values, as they come. */
public final class RowTable {

    private static final String NONE = "–";

    private final PrintStream out;
    private final Path file;

    /**
     * Starts a table.
     *
     * @param file is overwritten; its directory is made
     */
    public RowTable(PrintStream out, Path file) throws IOException {
        this.out = out;
        this.file = file;
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(
                file,
                "project\tvariant\tchange\tcases all\tmethods all\tclasses all\tcases selected\tmethods selected"
                        + "\tclasses selected\tseconds all\tseconds selected\tfailures unchanged\tfailures all\tfailures selected\tfailing\tmissed\tunconfirmed"
                        + "\tstarts classes\n");
        out.println("| project | poms | change | tests (classes) | selected (classes) | s all | s selected | failing "
                + "| missed | STARTS classes |");
        out.println("|---|---|---|--:|--:|--:|--:|--:|--:|--:|");
    }

    /** Adds a row. */
    public void add(Row row) throws IOException {
        out.println("| "
                + String.join(
                        " | ",
                        project(row),
                        poms(row),
                        row.change().label(),
                        tests(row.all()),
                        of(row, RowTable::tests),
                        seconds(row.all()),
                        of(row, RowTable::seconds),
                        failures(row),
                        row.selected().isPresent() ? missed(row) : NONE,
                        starts(row))
                + " |");
        String line = String.join(
                "\t",
                project(row),
                poms(row),
                row.change().label(),
                counts(row.all()),
                row.selected().map(RowTable::counts).orElse("\t\t"),
                seconds(row.all()),
                row.selected().map(RowTable::seconds).orElse(""),
                String.valueOf(row.unchangedFailures()),
                String.valueOf(row.all().tests().failures()),
                row.selected()
                        .map(build -> String.valueOf(build.tests().failures()))
                        .orElse(""),
                names(row.failing()),
                names(row.missed()),
                names(row.unconfirmed()),
                row.startsClasses() < 0 ? "" : String.valueOf(row.startsClasses()));
        Files.writeString(file, line + "\n", StandardOpenOption.APPEND);
    }

    /** Says in the table that a change could not be measured. */
    public void addFailure(Change change, String why) throws IOException {
        String name = change.history().directory().getFileName().toString();
        out.println("| " + name + " | | " + change.label() + " | not measured: " + why + " | | | | | | |");
        Files.writeString(file, name + "\t\t" + change.label() + "\tnot measured\n", StandardOpenOption.APPEND);
    }

    private static String project(Row row) {
        return row.change().history().project().artifactId();
    }

    private static String poms(Row row) {
        return row.change().history().variant().name().toLowerCase(Locale.ROOT);
    }

    private static String of(Row row, Function<Build, String> cell) {
        Optional<Build> selected = row.selected();
        return selected.map(cell).orElse(NONE);
    }

    private static String tests(Build build) {
        return build.tests().methods() + " (" + build.tests().classes() + ")";
    }

    private static String counts(Build build) {
        return build.tests().cases() + "\t" + build.tests().methods() + "\t"
                + build.tests().classes();
    }

    private static String seconds(Build build) {
        return String.format(Locale.ROOT, "%.1f", build.seconds());
    }

    private static String failures(Row row) {
        String selected =
                row.selected().map(build -> " → " + build.tests().failures()).orElse("");
        return row.all().tests().failures() + selected + (row.failuresAreLacking() ? " (fewer)" : "");
    }

    private static String missed(Row row) {
        String unconfirmed =
                row.unconfirmed().isEmpty() ? "" : " (" + row.unconfirmed().size() + " unconfirmed)";
        return row.missed().size() + unconfirmed;
    }

    private static String starts(Row row) {
        return row.startsClasses() < 0 ? NONE : String.valueOf(row.startsClasses());
    }

    private static String names(Set<TestKey> keys) {
        return keys.stream().map(TestKey::toString).collect(Collectors.joining(" "));
    }
}
