package io.testflow.engine.internal.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Line ends, filters and symbolic links. */
class ContentComparisonTest {

    @TempDir
    Path directory;

    private GitProject project;

    @BeforeEach
    void a_project() throws Exception {
        project = GitProject.empty(directory.resolve("project"));
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void line_ends_that_git_converts_are_no_change() throws Exception {
        project.write("a.txt", "one\ntwo\n")
                .write("big.txt", "line\n".repeat(20_000))
                .commit("first");
        project.configure("core", "autocrlf", "true");
        project.write("a.txt", "one\r\ntwo\r\n").write("big.txt", "line\r\n".repeat(20_000));
        assertThat(project.changesSince("main")).isEmpty();
        project.configure("core", "autocrlf", "false");
        assertThat(project.changesSince("main")).containsExactly("MODIFIED a.txt", "MODIFIED big.txt");
    }

    @Test
    void a_file_behind_a_filter_counts_as_changed_once_the_index_does_not_vouch_for_it() throws Exception {
        project.write(".gitattributes", "*.bin filter=lfs\n*.free -filter\n")
                .write("a.bin", "x")
                .write("b.free", "x");
        for (String file : new String[] {"a.bin", "b.free"}) {
            Files.setLastModifiedTime(project.path(file), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        }
        project.commit("first");
        assertThat(project.changesSince("main")).isEmpty();
        for (String file : new String[] {"a.bin", "b.free"}) {
            Files.setLastModifiedTime(project.path(file), FileTime.from(Instant.parse("2021-01-01T00:00:00Z")));
        }
        assertThat(project.changesSince("main")).containsExactly("MODIFIED a.bin");
    }

    @Test
    void a_link_that_leads_elsewhere_is_a_change() throws Exception {
        project.write("a.txt", "a").link("link", "a.txt").commit("first");
        assertThat(project.changesSince("main")).isEmpty();
        project.delete("link").link("link", "b.txt");
        assertThat(project.changesSince("main")).containsExactly("MODIFIED link");
    }

    @Test
    void a_link_replaced_by_a_file_that_holds_the_same_text_is_a_change() throws Exception {
        project.write("a.txt", "a").link("link", "a.txt").commit("first");
        project.delete("link").write("link", "a.txt");
        assertThat(project.changesSince("main")).containsExactly("MODIFIED link");
    }

    @Test
    void a_change_counts_under_every_link_that_shows_it() throws Exception {
        project.write("shared/a.xml", "a").write("other/b.xml", "b").link("module/a.xml", "../shared/a.xml");
        project.link("module/again.xml", "a.xml").link("folder", "shared").link("module/outside", "../../elsewhere");
        project.commit("first");
        project.write("shared/a.xml", "changed").write("shared/new.xml", "new");
        assertThat(project.changesSince("main"))
                .containsExactly(
                        "MODIFIED folder/a.xml",
                        "ADDED folder/new.xml",
                        "MODIFIED module/a.xml",
                        "MODIFIED module/again.xml",
                        "MODIFIED shared/a.xml",
                        "ADDED shared/new.xml");
    }

    @Test
    void a_link_shows_nothing_of_a_folder_whose_name_only_begins_like_its_target() throws Exception {
        project.write("shared/a.xml", "a").write("shared-too/a.xml", "a").link("folder", "shared");
        project.commit("first");
        project.write("shared-too/a.xml", "changed");
        assertThat(project.changesSince("main")).containsExactly("MODIFIED shared-too/a.xml");
    }

    @Test
    void a_link_to_the_folder_around_it_shows_a_change_once() throws Exception {
        project.write("a/x.txt", "x").link("a/up", "..").commit("first");
        project.write("a/x.txt", "changed");
        assertThat(project.changesSince("main")).containsExactly("MODIFIED a/up/a/x.txt", "MODIFIED a/x.txt");
    }

    @Test
    void links_that_lead_in_a_circle_come_to_an_end() throws Exception {
        project.write("a/x.txt", "x")
                .link("a/up", "..")
                .link("b/a", "../a")
                .link("loop", "loop")
                .commit("first");
        project.write("a/x.txt", "changed");
        assertThat(project.changesSince("main"))
                .contains("MODIFIED a/x.txt", "MODIFIED a/up/a/x.txt", "MODIFIED b/a/x.txt");
    }

    @Test
    void the_base_is_read_through_its_links() throws Exception {
        project.write("shared/a.xml", "at base")
                .link("module/a.xml", "../shared/./a.xml")
                .link("folder", "shared");
        project.link("loop", "loop")
                .link("outside", directory.resolve("x").toString())
                .link("above", "../x");
        project.commit("first");
        project.write("shared/a.xml", "changed");
        try (var changes = GitProject.known(project.since("main"))) {
            for (String path : new String[] {"shared/a.xml", "module/a.xml", "folder/a.xml"}) {
                assertThat(changes.contentAtBase(path))
                        .hasValueSatisfying(content -> assertThat(new String(content, StandardCharsets.UTF_8))
                                .isEqualTo("at base"));
            }
            for (String path : new String[] {"none", "shared", "loop", "outside", "above", "shared/a.xml/x"}) {
                assertThat(changes.contentAtBase(path)).as(path).isEmpty();
            }
        }
    }
}
