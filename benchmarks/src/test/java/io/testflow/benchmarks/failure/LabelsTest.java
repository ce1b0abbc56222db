package io.testflow.benchmarks.failure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.error.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the labels are those of the reports, and enough of each. */
class LabelsTest {

    private static final Path FAILURES = Path.of("failures");

    private static final Set<String> CATEGORIES = Set.of(
            "assertion",
            "null-dereference",
            "database-connection",
            "database-schema-or-constraint",
            "authentication",
            "authorisation",
            "validation",
            "serialisation",
            "integration-timeout",
            "connection-refused",
            "dns",
            "tls",
            "http-status",
            "concurrency-or-deadlock",
            "test-timeout",
            "out-of-memory",
            "disk",
            "file-missing",
            "port-in-use",
            "configuration",
            "classpath-conflict",
            "mock-or-stub",
            "snapshot-or-golden-file",
            "environment-start",
            "test-data",
            "jvm-crash",
            "unknown");

    private static final Pattern MACHINE = Pattern.compile(
            "<properties>|hostname=\"(?!localhost\")|/root/|/work/|/home/(?!dev\\b)|/Users/|pytest-of-(?!dev)");

    private final FailedTests reports = new FailedTests(FAILURES.resolve("reports"));

    private static List<Label> labels() throws IOException {
        return Label.read(FAILURES.resolve("labels.tsv"));
    }

    private static List<Label> heldOut(List<Label> labels) {
        return labels.stream()
                .filter(label -> label.part() == Label.Part.HELD_OUT)
                .toList();
    }

    private static long clusters(List<Label> labels) {
        return labels.stream().map(Label::cluster).distinct().count();
    }

    @Test
    void each_failed_test_has_one_label_and_each_label_a_failed_test() throws IOException {
        List<List<String>> failed = reports.all().stream()
                .map(each -> List.of(each.report(), each.suite(), each.test()))
                .toList();

        assertThat(labels())
                .extracting(each -> List.of(each.report(), each.suite(), each.test()))
                .containsExactlyInAnyOrderElementsOf(failed)
                .doesNotHaveDuplicates();
    }

    @Test
    void there_are_enough_of_each_category_and_part() throws IOException {
        var byCategory = labels().stream().collect(groupingBy(Label::category));

        assertThat(byCategory).containsOnlyKeys(CATEGORIES);
        SoftAssertions soft = new SoftAssertions();
        byCategory.forEach((category, all) -> {
            soft.assertThat(all.size()).as("failures of " + category).isGreaterThanOrEqualTo(9);
            soft.assertThat(clusters(all)).as("causes of " + category).isGreaterThanOrEqualTo(4);
            List<Label> kept = heldOut(all);
            soft.assertThat(kept.size()).as("held out of " + category).isGreaterThanOrEqualTo(3);
            soft.assertThat(clusters(kept)).as("causes held out of " + category).isGreaterThanOrEqualTo(2);
        });
        soft.assertAll();
    }

    @Test
    void a_third_is_held_out() throws IOException {
        List<Label> labels = labels();

        assertThat(labels).hasSizeGreaterThanOrEqualTo(270);
        assertThat((double) heldOut(labels).size() / labels.size()).isBetween(0.3, 0.4);
    }

    @Test
    void a_cause_is_of_one_part_and_one_category() throws IOException {
        var kinds = labels().stream()
                .collect(
                        groupingBy(Label::cluster, mapping(each -> each.part().id() + " " + each.category(), toSet())));

        assertThat(kinds.values()).allSatisfy(each -> assertThat(each).hasSize(1));
    }

    @Test
    void reports_of_a_part_have_their_own_folder() throws IOException {
        assertThat(labels())
                .allSatisfy(
                        each -> assertThat(each.report()).startsWith(each.part().id() + "/"));
    }

    @Test
    void reports_name_no_machine_and_are_not_long() throws IOException {
        long size = Files.size(FAILURES.resolve("labels.tsv"));
        for (Path report : reports.reports()) {
            String text = Files.readString(report);
            size += Files.size(report);
            assertThat(MACHINE.matcher(text).results().map(found -> report + ": " + found.group()))
                    .isEmpty();
        }
        assertThat(size).isLessThan(3_000_000);
        assertThat(reports.all())
                .allSatisfy(each -> assertThat(each.texts())
                        .allSatisfy(text -> assertThat(text.lines()).hasSizeLessThanOrEqualTo(310)));
    }

    @Test
    void a_line_without_all_columns_is_refused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("labels.tsv"), "header\na.xml\tsuite\ttest\tdns\n");

        assertThatThrownBy(() -> Label.read(file))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("6 columns");
    }

    @Test
    void an_unknown_part_is_refused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("labels.tsv"), "header\na.xml\ts\tt\tdns\tc\tspare\n");

        assertThatThrownBy(() -> Label.read(file))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("`spare`");
    }
}
