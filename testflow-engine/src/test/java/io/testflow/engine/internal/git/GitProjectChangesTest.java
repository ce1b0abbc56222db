package io.testflow.engine.internal.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.error.UsageException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitProjectChangesTest {

    @TempDir
    Path directory;

    private GitProject project;

    @BeforeEach
    void a_project() throws Exception {
        project = GitProject.empty(directory);
        project.write("pom.xml", "root").write("module/pom.xml", "module").write("module/other-pom.xml", "no");
        project.write("module/.testflow/pom.xml", "own").write("a.txt", "1");
        project.commit("first");
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void files_are_read_as_they_were_at_the_base() throws Exception {
        project.write("a.txt", "2").delete("module/pom.xml");
        try (var changes = GitProject.known(project.since("main"))) {
            assertThat(changes.contentAtBase("a.txt")).hasValue("1".getBytes(StandardCharsets.UTF_8));
            assertThat(changes.contentAtBase("module/pom.xml")).hasValue("module".getBytes(StandardCharsets.UTF_8));
            assertThat(changes.contentAtBase("none.txt")).isEmpty();
            assertThat(changes.pathsAtBase("pom.xml"))
                    .containsExactly("module/.testflow/pom.xml", "module/pom.xml", "pom.xml");
        }
    }

    @Test
    void several_threads_may_ask_at_once() throws Exception {
        project.write("a.txt", "2");
        try (var changes = GitProject.known(project.since("main"))) {
            assertThat(IntStream.range(0, 200)
                            .parallel()
                            .mapToObj(i -> changes.contentAtBase("a.txt")
                                    .map(content -> new String(content, StandardCharsets.UTF_8))
                                    .orElse("none")))
                    .containsOnly("1");
        }
    }

    @Test
    void commits_are_told_apart_by_whether_base_and_head_contain_them() throws Exception {
        RevCommit base = project.write("a.txt", "2").commit("second on main");
        project.branch("feature");
        RevCommit own = project.write("a.txt", "3").commit("on the branch");
        project.git().checkout().setName("main").call();
        RevCommit foreign = project.write("b.txt", "1").commit("on main since");
        project.git().checkout().setName("feature").call();
        RevCommit first = base.getParent(0);
        String unknown = "0123456789012345678901234567890123456789";
        List<String> all = List.of(own.name(), first.name(), unknown, foreign.name(), "", base.name());

        try (var changes = GitProject.known(project.since("main"))) {
            assertThat(changes.head()).isEqualTo(own.name());
            assertThat(changes.atOrBeforeBase(all)).containsExactly(base.name(), first.name());
            assertThat(changes.atOrBeforeHead(all)).containsExactly(own.name(), base.name(), first.name());
            assertThat(changes.atOrBeforeBase(List.of(foreign.name(), unknown))).isEmpty();
        }
    }

    @Test
    void the_history_of_a_path_names_its_commits_and_what_is_not_committed() throws Exception {
        project.branch("feature");
        RevCommit second = project.write("a.txt", "2").commit("round half even\n\nbecause");
        project.write("pom.xml", "other").commit("something else");
        RevCommit third = project.write("a.txt", "3").commit("and again");
        project.write("module/pom.xml", "dirty").write("new.txt", "new");
        try (var changes = GitProject.known(project.since("main"))) {
            String secondLine = second.name().substring(0, 7) + " Jane Doe, \"round half even\"";
            String thirdLine = third.name().substring(0, 7) + " Jane Doe, \"and again\"";
            assertThat(changes.history("a.txt")).containsExactly(thirdLine, secondLine);
            assertThat(changes.history("module/pom.xml")).containsExactly("not committed");
            assertThat(changes.history("new.txt")).containsExactly("not committed");
            assertThat(changes.history("module/other-pom.xml")).isEmpty();
        }
        project.write("a.txt", "4");
        try (var changes = GitProject.known(project.since("main"))) {
            assertThat(changes.history("a.txt")).hasSize(3).startsWith("not committed");
        }
    }

    @Test
    void deletions_and_additions_are_committed_once_head_has_them() throws Exception {
        project.branch("feature").delete("a.txt").write("new.txt", "new");
        try (var changes = GitProject.known(project.since("main"))) {
            assertThat(changes.history("a.txt")).containsExactly("not committed");
        }
        project.commit("gone");
        try (var changes = GitProject.known(project.since("main"))) {
            assertThat(changes.history("a.txt")).singleElement().asString().endsWith("\"gone\"");
            assertThat(changes.history("new.txt")).singleElement().asString().endsWith("\"gone\"");
        }
    }

    @Test
    void the_number_of_commits_is_limited() throws Exception {
        project.branch("feature");
        for (int i = 0; i < 5; i++) {
            project.write("a.txt", "v" + i).commit("commit " + i);
        }
        try (var changes = (GitProjectChanges) GitProject.known(project.since("main"))) {
            assertThat(changes.commitsTouching("a.txt", 2))
                    .extracting(CommitInfo::subject)
                    .containsExactly("commit 4", "commit 3");
            assertThat(changes.history("a.txt")).hasSize(3);
        }
    }

    @Test
    void a_file_of_the_base_that_went_missing_meanwhile_is_not_taken_for_no_file() throws Exception {
        try (var changes = GitProject.known(project.since("main"))) {
            String blob = "56a6051ca2b02b04ef92d5150c9ef600403cb1de";
            Files.delete(directory.resolve(".git/objects/56/" + blob.substring(2)));
            assertThatThrownBy(() -> changes.contentAtBase("a.txt"))
                    .isInstanceOf(UsageException.class)
                    .hasMessageContaining("git fsck");
        }
    }
}
