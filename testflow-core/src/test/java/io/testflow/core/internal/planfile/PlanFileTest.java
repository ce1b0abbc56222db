package io.testflow.core.internal.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.internal.recordfile.RecordFile;
import io.testflow.core.internal.recordfile.UnreadableFileException;
import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Plan;
import io.testflow.core.plan.PlanMode;
import io.testflow.core.plan.Reason;
import io.testflow.core.plan.ReasonKind;
import io.testflow.core.plan.TestId;
import io.testflow.core.plan.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFileTest {

    private static final List<String> HEAD = List.of("plan", "build-1", "0.1.0", "g:a", "SELECT", "main");

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void name_the_file() {
        file = directory.resolve("plan.txt");
    }

    @Test
    void gives_back_the_plan_that_it_was_given() throws Exception {
        Reason reached = new Reason(
                        ReasonKind.REACHES_CHANGE,
                        "Money.add (body changed)",
                        List.of("com.acme.OrderTest", "com.acme.Order", "com.acme.Money"))
                .madeBy(List.of("not committed", "3f2a1c8 Jane Doe, \"round half even\""));
        Plan plan = new Plan(
                "build-1",
                "0.1.0",
                "com.acme:shop",
                PlanMode.REPORT,
                "main (merge base 3f2a1c8)",
                List.of("a note\tof two\nlines", "C:\\another"),
                List.of(
                        new Decision(TestId.ofClass("com.acme.OrderTest"), Verdict.RUN, List.of(reached), 2),
                        new Decision(
                                TestId.ofMethod("com.acme.OrderTest$Totals", "rounds half even"),
                                Verdict.RUN,
                                List.of(reached, Reason.of(ReasonKind.ALWAYS, "@AlwaysRun")),
                                0),
                        new Decision(
                                TestId.ofClass("com.acme.CartTest"),
                                Verdict.SKIP,
                                List.of(Reason.of(ReasonKind.NOT_AFFECTED, "")),
                                Decision.FAR)));

        PlanFile.write(file, plan);

        assertThat(PlanFile.read(file)).isEqualTo(plan);
    }

    @Test
    void keeps_a_plan_without_notes_and_tests() throws Exception {
        Plan plan = new Plan("b", "v", "g:a", PlanMode.ALL, "", List.of(), List.of());

        PlanFile.write(file, plan);

        assertThat(PlanFile.read(file)).isEqualTo(plan);
    }

    @Test
    void keeps_a_plan_of_every_mode_verdict_and_kind_of_reason() throws Exception {
        for (PlanMode mode : PlanMode.values()) {
            for (Verdict verdict : Verdict.values()) {
                List<Reason> reasons = List.of(ReasonKind.values()).stream()
                        .map(kind -> Reason.of(kind, kind.name()))
                        .toList();
                Decision decision = new Decision(TestId.ofClass("A"), verdict, reasons, 1);
                Plan plan = new Plan("b", "v", "g:a", mode, "", List.of(), List.of(decision));

                PlanFile.write(file, plan);

                assertThat(PlanFile.read(file)).isEqualTo(plan);
            }
        }
    }

    @Test
    void refuses_records_that_make_no_plan() throws IOException {
        List<String> test = List.of("test", "RUN", "0", "A", "");
        List<String> reason = List.of("reason", "ALWAYS", "x", "0");
        assertRefused(List.of());
        assertRefused(List.of(test, reason));
        assertRefused(List.of(List.of("plan", "build-1")));
        assertRefused(List.of(List.of("plan", "build-1", "0.1.0", "g:a", "SOMETIMES", "main")));
        assertRefused(List.of(HEAD, List.of("note")));
        assertRefused(List.of(HEAD, List.of("guess", "RUN", "0", "A", ""), reason));
        assertRefused(List.of(HEAD, test));
        assertRefused(List.of(HEAD, reason));
        assertRefused(List.of(HEAD, List.of("test", "PERHAPS", "0", "A", ""), reason));
        assertRefused(List.of(HEAD, List.of("test", "RUN", "near", "A", ""), reason));
        assertRefused(List.of(HEAD, List.of("test", "RUN", "0"), reason));
        assertRefused(List.of(HEAD, test, List.of("reason", "WHIM", "x", "0")));
        assertRefused(List.of(HEAD, test, List.of("reason", "ALWAYS")));
        assertRefused(List.of(HEAD, test, List.of("reason", "ALWAYS", "x")));
        assertRefused(List.of(HEAD, test, List.of("reason", "ALWAYS", "x", "2", "one")));
    }

    @Test
    void refuses_a_plan_of_another_format_version() throws IOException {
        new RecordFile("testflow-plan", 0).write(file, List.of(HEAD));

        assertThatThrownBy(() -> PlanFile.read(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("format version 0");
    }

    private void assertRefused(List<List<String>> records) throws IOException {
        new RecordFile("testflow-plan", 2).write(file, records);
        assertThatThrownBy(() -> PlanFile.read(file))
                .as("%s", records)
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("plan.txt")
                .hasMessageContaining("makes no sense");
    }
}
