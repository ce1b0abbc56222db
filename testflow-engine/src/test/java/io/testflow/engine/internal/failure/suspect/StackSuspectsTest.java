package io.testflow.engine.internal.failure.suspect;

import static io.testflow.engine.internal.failure.Failures.cluster;
import static io.testflow.engine.internal.failure.Failures.test;
import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.Suspect;
import io.testflow.core.internal.failure.verdict.TestFacts.Use;
import io.testflow.core.plan.TestId;
import io.testflow.engine.internal.failure.place.CodeLines;
import io.testflow.engine.internal.failure.place.Sources;
import io.testflow.engine.internal.pom.StandardLayout;
import io.testflow.engine.internal.records.RunUses;
import io.testflow.engine.internal.records.RunUses.FailedUse;
import io.testflow.engine.internal.records.RunUses.TestUse;
import io.testflow.engine.project.FileChange;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectChanges;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.roaringbitmap.RoaringBitmap;

class StackSuspectsTest {

    private static final String MONEY = "src/main/java/a/Money.java";
    private static final String OLD = "package a; class Money { int add() { return 1; } int tax() { return 2; } }";
    private static final FailedTest ADDS = test("a.MoneyTest#adds", "a.Money.add(Money.java:1)");

    @TempDir
    private Path root;

    @BeforeEach
    void a_project() throws IOException {
        write("pom.xml", "<project><groupId>g</groupId><artifactId>app</artifactId><version>1</version></project>");
        write(MONEY, OLD.replace("return 1", "return 3"));
        write("src/test/java/a/MoneyTest.java", "");
        write("src/test/java/a/Samples.java", "");
    }

    @Test
    void what_fewer_stacks_show_is_suspected_less() {
        FailedTest adds = test("a.MoneyTest#adds", "a.Money.round(Money.java:3)", "a.Money.add(Money.java:1)");
        FailedTest taxes = test("a.MoneyTest#taxes", "a.Money.round(Money.java:3)", "a.Money.tax(Money.java:1)");

        List<Suspected> found = search(Optional.empty(), adds, taxes);

        assertThat(found)
                .extracting(each -> each.suspect().member())
                .containsExactly("a.Money#round", "a.Money#add", "a.Money#tax");
        assertThat(found.get(0).suspect().evidence())
                .containsExactly("at the top of the stack", "shown by the stacks of 2 of 2 failed tests");
        assertThat(found.get(1).suspect().evidence())
                .containsExactly("in the stack", "shown by the stacks of 1 of 2 failed tests");
    }

    @Test
    void no_more_are_named_than_a_person_looks_at_and_no_test_code() {
        String[] frames = IntStream.range(0, 9)
                .mapToObj(number -> (number == 0 ? "a.Samples.x" : "a.Money.m" + number)
                        + (number == 0 ? "(Samples.java:1)" : "(Money.java:1)"))
                .toArray(String[]::new);

        assertThat(search(Optional.empty(), test("a.MoneyTest#adds", frames)))
                .hasSize(SuspectSearch.MOST)
                .extracting(each -> each.suspect().member())
                .doesNotContain("a.Samples#x");
    }

    @Test
    void what_the_change_did_not_touch_counts_a_twentieth() {
        FailedTest adds = test("a.MoneyTest#adds", "a.Money.tax(Money.java:1)", "a.Money.add(Money.java:1)");

        List<Suspected> found = search(Optional.of(new Rounding(root)), adds);

        assertThat(found).extracting(each -> each.suspect().member()).containsExactly("a.Money#add", "a.Money#tax");
        assertThat(found)
                .extracting(Suspected::suspect)
                .extracting(Suspect::changed)
                .containsExactly(true, false);
        assertThat(found.get(1).suspect().score()).isEqualTo(0.05);
    }

    @Test
    void the_stack_tells_what_a_test_ran_of_which_no_record_tells_all() {
        assertThat(use(false)).isEqualTo(Use.CHANGED);
    }

    @Test
    void a_complete_record_knows_better_than_a_stack() {
        assertThat(use(true)).isEqualTo(Use.NOTHING_CHANGED);
    }

    private Use use(boolean complete) {
        Map<TestId, FailedUse> failed =
                Map.of(ADDS.test(), new FailedUse(TestUse.of(new RoaringBitmap()), complete, false, false));
        RunUses run = new RunUses(
                "g:app", "default-test", Optional.empty(), List.of(), new BitSet(), new BitSet(), failed, List.of());
        Optional<ProjectChanges> changes = Optional.of(new Rounding(root));
        ChangedCode code = ChangedCode.of(changes);
        StackChanges stacks = new StackChanges(code, changes, new Sources(StandardLayout.discover(root)));
        return new UseEvidence(List.of(run), code, stacks).use(ADDS);
    }

    private List<Suspected> search(Optional<ProjectChanges> changes, FailedTest... tests) {
        Project project = StandardLayout.discover(root);
        Sources sources = new Sources(project);
        StackChanges stacks = new StackChanges(ChangedCode.of(changes), changes, sources);
        return new StackSuspects(stacks, sources, new CodeLines(project)).of(cluster(tests));
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }

    /** A change of one method. */
    private record Rounding(Path root) implements ProjectChanges {

        @Override
        public String base() {
            return "main";
        }

        @Override
        public List<FileChange> files() {
            return List.of(new FileChange(MONEY, FileChange.Type.MODIFIED));
        }

        @Override
        public Optional<byte[]> contentAtBase(String path) {
            return Optional.of(OLD.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public List<String> pathsAtBase(String fileName) {
            return List.of();
        }

        @Override
        public void close() {}
    }
}
