package io.testflow.engine.internal.git;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.failure.Author;
import io.testflow.engine.internal.git.LineAuthors.LastChange;
import java.nio.file.Path;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineAuthorsTest {

    @TempDir
    private Path directory;

    @Test
    void lines_are_of_whoever_changed_them_last_renames_included() throws Exception {
        try (GitProject project = GitProject.empty(directory)) {
            RevCommit one = project.write("a.txt", "1\n2\n3\n4\n").commit("one");
            RevCommit two = project.write("a.txt", "1\nb\n3\n4\n").commit("two");
            project.delete("a.txt").write("z.txt", "1\nb\n3\n4\n").commit("three");
            try (LineAuthors authors = new LineAuthors(directory)) {
                LastChange newest = authors.ofLines("z.txt", 1, 4).orElseThrow();

                assertThat(newest.commit()).isEqualTo(two.name());
                assertThat(newest.line()).isEqualTo(2);
                assertThat(newest.age()).isEqualTo(1);
                assertThat(newest.author())
                        .isEqualTo(new Author(two.name().substring(0, 7), "Jane Doe", "jane@example.org", "two"));
                assertThat(authors.ofLines("z.txt", 3, 99).orElseThrow().commit())
                        .isEqualTo(one.name());
                assertThat(authors.ofFile("z.txt").orElseThrow().author().subject())
                        .isEqualTo("three");
            }
        }
    }

    @Test
    void lines_that_are_not_committed_are_nobodys_and_newest() throws Exception {
        try (GitProject project = GitProject.empty(directory)) {
            project.write("a.txt", "1\n2\n").commit("one");
            project.write("a.txt", "1\nb\n").write("new.txt", "1\n");
            try (LineAuthors authors = new LineAuthors(directory)) {
                LastChange newest = authors.ofLines("a.txt", 1, 2).orElseThrow();

                assertThat(newest).isEqualTo(new LastChange(Author.NOT_COMMITTED, "", 2, -1));
                assertThat(authors.ofLines("a.txt", 1, 1).orElseThrow().author().subject())
                        .isEqualTo("one");
            }
        }
    }

    @Test
    void nobody_knows_of_files_that_are_not_there_or_of_folders_without_git() throws Exception {
        try (LineAuthors nobody = new LineAuthors(directory)) {
            assertThat(nobody.ofLines("a.txt", 1, 1)).isEmpty();
            assertThat(nobody.ofFile("a.txt")).isEmpty();
        }
        try (GitProject project = GitProject.empty(directory)) {
            try (LineAuthors authors = new LineAuthors(directory)) {
                assertThat(authors.ofFile("a.txt")).isEmpty();
            }
            project.write("a.txt", "1\n").commit("one");
            try (LineAuthors authors = new LineAuthors(directory)) {
                assertThat(authors.ofLines("b.txt", 1, 2)).isEmpty();
                assertThat(authors.ofLines("a.txt", 2, 3)).isEmpty();
            }
        }
    }
}
