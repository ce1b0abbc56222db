package io.testflow.engine.internal.git;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionsTest {

    @TempDir
    Path directory;

    private GitProject project;
    private RevCommit first;

    @BeforeEach
    void two_commits() throws Exception {
        project = GitProject.empty(directory);
        first = project.write("a.txt", "1").commit("first");
        project.git().branchCreate().setName("release").call();
        project.git()
                .tag()
                .setName("v1")
                .setAnnotated(true)
                .setMessage("one")
                .setSigned(false)
                .call();
        project.git()
                .tag()
                .setName("light")
                .setAnnotated(false)
                .setSigned(false)
                .call();
        reference("refs/remotes/origin/main", first);
        reference("refs/remotes/origin/develop", first);
        project.configure("core", "x", "y");
        project.git().getRepository().getConfig().setString("remote", "origin", "url", "https://example.org/x.git");
        project.git().getRepository().getConfig().save();
        project.write("b.txt", "2").commit("second");
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void branches_tags_remote_branches_ids_and_expressions_name_commits() {
        String[] names = {
            "release",
            "refs/heads/release",
            "v1",
            "light",
            "origin/main",
            first.name(),
            first.name().substring(0, 8),
            "HEAD~1",
            "main^"
        };
        for (String name : names) {
            assertThat(project.changesSince(name)).as(name).containsExactly("ADDED b.txt");
        }
    }

    @Test
    void the_base_is_named_with_the_revision_and_the_short_id_of_the_merge_base() {
        try (var changes = GitProject.known(project.since("release"))) {
            assertThat(changes.base())
                    .isEqualTo("release (merge base " + first.name().substring(0, 7) + ")");
        }
    }

    @Test
    void a_detached_head_is_compared_like_a_branch() throws Exception {
        project.git().checkout().setName(first.name()).call();
        project.write("c.txt", "3");
        assertThat(project.changesSince("main")).containsExactly("ADDED c.txt");
    }

    @Test
    void the_nearest_names_are_offered_for_one_that_does_not_exist() {
        assertThat(project.whyNot("relaese"))
                .contains("Git knows no revision `relaese` in " + directory)
                .contains("The nearest names are `release`.")
                .contains("git fetch");
        assertThat(project.whyNot("mian")).contains("The nearest names are `main`.");
        assertThat(project.whyNot("develp")).contains("The nearest names are `origin/develop`.");
        assertThat(project.whyNot("nothing-like-it")).doesNotContain("nearest");
        assertThat(project.whyNot(" ")).contains("Git knows no revision");
    }

    @Test
    void a_branch_that_only_the_remote_has_is_offered_with_the_way_to_fetch_it() {
        assertThat(project.whyNot("develop"))
                .contains("There is `origin/develop`: use that, or run `git fetch origin develop:develop` first.");
    }

    @Test
    void what_is_no_revision_at_all_is_said_to_be_none() {
        assertThat(project.whyNot("main^{"))
                .contains("`main^{` is not a git revision")
                .contains("HEAD~1");
    }

    @Test
    void a_name_for_something_that_is_no_commit_is_refused() throws Exception {
        ObjectId blob;
        try (ObjectInserter inserter = project.git().getRepository().newObjectInserter()) {
            blob = inserter.insert(Constants.OBJ_BLOB, new byte[] {1});
            inserter.flush();
        }
        reference("refs/tags/blob", blob);
        assertThat(project.whyNot("blob")).contains("`blob` names no commit");
    }

    @Test
    void a_commit_that_this_clone_does_not_have_is_unknown() {
        assertThat(project.whyNot("0123456789012345678901234567890123456789")).contains("Git knows no revision `0123");
    }

    @Test
    void an_id_that_is_too_short_is_refused_with_its_candidates() throws Exception {
        String prefix = first.name().substring(0, 4);
        try (ObjectInserter inserter = project.git().getRepository().newObjectInserter()) {
            for (int i = 0; ; i++) {
                byte[] content = Integer.toString(i).getBytes(java.nio.charset.StandardCharsets.UTF_8);
                if (inserter.idFor(Constants.OBJ_BLOB, content).name().startsWith(prefix)) {
                    inserter.insert(Constants.OBJ_BLOB, content);
                    break;
                }
            }
            inserter.flush();
        }
        assertThat(project.whyNot(prefix)).contains("short for several objects").contains(first.name());
    }

    private void reference(String name, ObjectId id) throws Exception {
        RefUpdate update = project.git().getRepository().updateRef(name);
        update.setNewObjectId(id);
        update.forceUpdate();
    }
}
