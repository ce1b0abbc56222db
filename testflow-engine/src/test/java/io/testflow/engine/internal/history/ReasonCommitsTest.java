package io.testflow.engine.internal.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.plan.Decision;
import io.testflow.core.plan.Reason;
import io.testflow.core.plan.ReasonKind;
import io.testflow.core.plan.TestId;
import io.testflow.core.plan.Verdict;
import io.testflow.engine.project.FileChange;
import io.testflow.engine.project.ProjectChanges;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReasonCommitsTest {

    private final List<String> asked = new ArrayList<>();

    @Test
    void a_reason_of_code_is_that_of_the_file_at_the_end_of_its_way() {
        Reason reason = new Reason(
                ReasonKind.REACHES_CHANGE, "Money.add (changed)", List.of("a.OrderTest#total", "a.Money$Rate#add"));

        assertThat(commits(reason, "core/src/main/java/a/Money.java"))
                .containsExactly("1a core/src/main/java/a/Money.java");
        assertThat(commits(reason, "core/src/main/kotlin/a/Money.kt"))
                .containsExactly("1a core/src/main/kotlin/a/Money.kt");
    }

    @Test
    void a_test_that_has_changed_itself_is_its_own_file() {
        assertThat(commits(
                        Reason.of(ReasonKind.CHANGED_TEST, "OrderTest.total (changed)"),
                        "src/test/java/a/OrderTest.java"))
                .containsExactly("1a src/test/java/a/OrderTest.java");
    }

    @Test
    void a_reason_of_a_file_is_that_of_the_file() {
        assertThat(commits(
                        Reason.of(ReasonKind.READS_CHANGED_RESOURCE, "src/main/resources/rates.csv (changed)"),
                        "src/main/resources/rates.csv"))
                .containsExactly("1a src/main/resources/rates.csv");
        assertThat(commits(Reason.of(ReasonKind.UNKNOWN_FILE, "rates.csv"), "rates.csv"))
                .containsExactly("1a rates.csv");
    }

    @Test
    void nobody_is_named_where_the_file_has_not_changed_or_the_test_is_left_out() {
        Reason reason = Reason.of(ReasonKind.CHANGED_TEST, "OrderTest.total (changed)");
        assertThat(commits(reason, "src/test/java/a/CartTest.java")).isEmpty();

        Decision skip = new Decision(TestId.ofClass("a.OrderTest"), Verdict.SKIP, List.of(reason), Decision.FAR);
        assertThat(new ReasonCommits(changed("src/test/java/a/OrderTest.java")).in(List.of(skip)))
                .containsExactly(skip);
        assertThat(asked).isEmpty();
    }

    @Test
    void git_is_asked_once_for_a_file_and_for_twenty_files_at_most() {
        List<Decision> decisions = IntStream.range(0, 60)
                .mapToObj(i -> decision("a.T" + i / 2, Reason.of(ReasonKind.CHANGED_TEST, "T")))
                .toList();

        new ReasonCommits(changed(IntStream.range(0, 30)
                        .mapToObj(i -> "a/T" + i + ".java")
                        .toArray(String[]::new)))
                .in(decisions);

        assertThat(asked).hasSize(20).doesNotHaveDuplicates();
    }

    private List<String> commits(Reason reason, String changedPath) {
        return new ReasonCommits(changed(changedPath))
                .in(List.of(decision("a.OrderTest", reason)))
                .get(0)
                .reasons()
                .get(0)
                .commits();
    }

    private static Decision decision(String test, Reason reason) {
        return new Decision(TestId.ofClass(test), Verdict.RUN, List.of(reason), 1);
    }

    private ProjectChanges changed(String... paths) {
        return new ProjectChanges() {
            @Override
            public Path root() {
                return Path.of("");
            }

            @Override
            public String base() {
                return "main";
            }

            @Override
            public List<FileChange> files() {
                return List.of(paths).stream()
                        .map(path -> new FileChange(path, FileChange.Type.MODIFIED))
                        .toList();
            }

            @Override
            public Optional<byte[]> contentAtBase(String path) {
                return Optional.empty();
            }

            @Override
            public List<String> pathsAtBase(String fileName) {
                return List.of();
            }

            @Override
            public List<String> history(String path) {
                asked.add(path);
                return List.of("1a " + path);
            }

            @Override
            public void close() {}
        };
    }
}
