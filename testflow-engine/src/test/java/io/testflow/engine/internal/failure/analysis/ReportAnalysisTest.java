package io.testflow.engine.internal.failure.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.FailureReport;
import io.testflow.core.failure.FailureRules;
import io.testflow.core.failure.Finding;
import io.testflow.core.failure.Ownership;
import io.testflow.core.failure.Verdict;
import io.testflow.engine.Engine;
import io.testflow.engine.failure.AnalysisRequest;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportAnalysisTest {

    @TempDir
    Path directory;

    private AnalysisRequest request;

    @BeforeEach
    void write_a_report() throws IOException {
        Path reports = Files.createDirectories(directory.resolve("reports"));
        Files.writeString(reports.resolve("TEST-a.CartTest.xml"), """
                <testsuite name="a.CartTest">
                  <testcase classname="a.CartTest" name="fine"/>
                  <testcase classname="a.CartTest" name="left"><skipped/></testcase>
                  <testcase classname="a.CartTest" name="adds"><error type="a.LedgerException" message="ledger 7 is closed">a.LedgerException: ledger 7 is closed
                	at a.Ledger.add(Ledger.java:7)
                	at a.CartTest.adds(CartTest.java:3)</error></testcase>
                  <testcase classname="a.CartTest" name="pays"><error type="a.LedgerException" message="ledger 9 is closed">a.LedgerException: ledger 9 is closed
                	at a.Ledger.add(Ledger.java:7)
                	at a.CartTest.pays(CartTest.java:9)</error></testcase>
                </testsuite>
                """);
        request = AnalysisRequest.of(directory, List.of(reports));
    }

    @Test
    void one_cause_under_two_tests_is_one_finding_with_the_numbers_of_all_tests() {
        FailureReport report = Engine.analyze(request);

        assertThat(report.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.cluster().tests()).hasSize(2);
            assertThat(finding.cluster().diagnosis().category()).isEqualTo("unknown");
            assertThat(finding.verdict().kind()).isEqualTo(Verdict.Kind.UNDECIDED);
            assertThat(finding.owner()).isInstanceOf(Ownership.Unowned.class);
        });
        assertThat(List.of(report.passed(), report.failed(), report.flaky(), report.skipped()))
                .containsExactly(1, 2, 0, 1);
    }

    @Test
    void the_rules_of_the_project_name_the_category_and_the_team() throws IOException {
        Files.writeString(
                directory.resolve("testflow.yml"),
                "failures:\n  categories: [{name: ledger, patterns: 'ledger \\d+ is closed'}]\n"
                        + "  routing: {categories: {ledger: accounts}}\n");

        assertThat(ledger(Engine.analyze(request))).isEqualTo("accounts");
    }

    @Test
    void rules_in_java_stand_in_for_those_of_the_project() {
        FailureRules rules =
                FailureRules.none().category("ledger", "LedgerException").route("ledger", "books");

        assertThat(ledger(Engine.analyze(request.with(rules)))).isEqualTo("books");
    }

    @Test
    void settings_that_make_no_sense_and_a_revision_that_nobody_knows_are_warnings() throws IOException {
        Files.writeString(directory.resolve("testflow.yml"), "failures: {categories: [{name: a}]}\n");

        FailureReport report = Engine.analyze(request.changedSince("main"));

        assertThat(report.findings()).hasSize(1);
        assertThat(report.warnings())
                .anySatisfy(warning -> assertThat(warning)
                        .startsWith("Failures are named by the built-in rules alone: ")
                        .contains("testflow.yml:1"))
                .anySatisfy(warning -> assertThat(warning).startsWith("Nobody can tell what the change did: "));
    }

    @Test
    void a_report_that_is_cut_off_is_a_warning_beside_what_could_be_read() throws IOException {
        Files.writeString(directory.resolve("reports/cut.xml"), "<testsuite name='cut'><testcase name='a'");

        FailureReport report = Engine.analyze(request);

        assertThat(report.findings()).hasSize(1);
        assertThat(report.warnings()).singleElement().asString().startsWith("cut.xml:1 ");
    }

    @Test
    void a_cause_that_an_earlier_build_saw_is_known_and_one_that_is_merely_analysed_again_is_not() throws IOException {
        Engine.analyze(request);
        assertThat(verdicts()).containsExactly(Verdict.Kind.UNDECIDED);

        for (Path file : List.of(directory.resolve("reports"), directory.resolve("reports/TEST-a.CartTest.xml"))) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(5)));
        }
        assertThat(verdicts()).containsExactly(Verdict.Kind.KNOWN_BEFORE);
        assertThat(directory.resolve(".testflow/failures.tsv")).exists();
    }

    @Test
    void a_report_within_a_module_tells_of_the_tests_of_that_module() throws IOException {
        Path ledger = directory.resolve("ledger");
        Files.createDirectories(ledger.resolve("target"));
        Files.move(directory.resolve("reports"), ledger.resolve("target/surefire-reports"));
        Project project = new Project(directory, List.of(module("g:shop", directory), module("g:ledger", ledger)));

        FailureReport report = Engine.analyze(new AnalysisRequest(project, List.of(ledger), null, null));

        assertThat(report.findings().get(0).cluster().tests())
                .extracting(FailedTest::module)
                .containsOnly("g:ledger");
        assertThat(directory.resolve(".testflow/failures.tsv")).content().contains("test\tg:ledger a.CartTest#adds\t");
    }

    private static ProjectModule module(String id, Path folder) {
        return new ProjectModule(
                id,
                folder,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                folder.resolve("target/classes"),
                folder.resolve("target/test-classes"),
                List.of(),
                Set.of(),
                folder.resolve("target/testflow"));
    }

    private List<Verdict.Kind> verdicts() {
        return Engine.analyze(request).findings().stream()
                .map(finding -> finding.verdict().kind())
                .toList();
    }

    private static String ledger(FailureReport report) {
        Finding finding = report.findings().get(0);
        assertThat(finding.cluster().diagnosis().category()).isEqualTo("ledger");
        assertThat(finding.owner()).isInstanceOf(Ownership.Owned.class);
        return ((Ownership.Owned) finding.owner()).names();
    }
}
