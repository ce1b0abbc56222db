package io.testflow.engine.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.error.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two people with a clone each, and the repository that they share. */
class GitRemoteTest {

    private static final String REF = "refs/testflow/snapshots";

    @TempDir
    private Path directory;

    private Path shared;
    private Path jane;
    private Path joe;

    @BeforeEach
    void make_clones() throws Exception {
        shared = directory.resolve("shared.git");
        GitRun.in(directory, "init", "--quiet", "--bare", shared.toString());
        jane = cloned("jane");
        joe = cloned("joe");
    }

    private Path cloned(String name) throws Exception {
        Path clone = directory.resolve(name);
        GitRun.in(directory, "clone", "--quiet", shared.toString(), clone.toString());
        return clone;
    }

    @Test
    void what_one_pushes_the_other_fetches() throws Exception {
        save(jane, Made.NOON);
        push(jane, "origin");
        fetch(joe, "origin");

        assertThat(made(joe)).containsExactly(Made.NOON);
        assertThat(GitRun.in(joe, "for-each-ref", "--format=%(refname)").strip())
                .isEqualTo(REF);
        assertThat(joe.resolve(".git/FETCH_HEAD")).doesNotExist();
    }

    @Test
    void fetching_and_pushing_lose_nothing_on_either_side() throws Exception {
        save(jane, Made.NOON);
        save(joe, Made.NOON.plusSeconds(1));
        push(jane, "origin");
        push(joe, shared.toUri().toString());
        save(jane, Made.NOON.plusSeconds(2));
        fetch(jane, "origin");

        assertThat(made(jane)).containsExactly(Made.NOON.plusSeconds(2), Made.NOON.plusSeconds(1), Made.NOON);
        assertThat(made(joe)).containsExactly(Made.NOON.plusSeconds(1), Made.NOON);
        assertThat(made(shared)).containsExactly(Made.NOON.plusSeconds(1), Made.NOON);
    }

    @Test
    @Timeout(120)
    void two_who_push_at_once_lose_nothing() throws Exception {
        Together.call(List.of(() -> pushOften(jane, Made.NOON), () -> pushOften(joe, Made.NOON.plusSeconds(100))));

        assertThat(made(shared)).hasSize(10);
    }

    private static int pushOften(Path clone, Instant from) throws Exception {
        for (int i = 0; i < 5; i++) {
            save(clone, from.plusSeconds(i));
            push(clone, "origin");
        }
        return 5;
    }

    @Test
    void a_push_that_comes_too_late_is_made_anew() throws Exception {
        save(joe, Made.NOON);
        push(joe, "origin");
        save(joe, Made.NOON.plusSeconds(1));
        save(jane, Made.NOON.plusSeconds(2));
        try (GitRefStore store = open(jane)) {
            new GitRemote(store.tree(), "origin", () -> new GitRemote(open(joe).tree(), "origin", () -> {}).push())
                    .push();
        }
        assertThat(made(shared)).containsExactly(Made.NOON.plusSeconds(2), Made.NOON.plusSeconds(1), Made.NOON);
    }

    @Test
    void somebody_who_pushes_between_the_look_and_the_fetch_is_no_hindrance() throws Exception {
        save(joe, Made.NOON);
        push(joe, "origin");
        GitRun.in(shared, "update-ref", "refs/first", REF);
        save(joe, Made.NOON.plusSeconds(1));
        push(joe, "origin");
        GitRun.in(shared, "update-ref", "refs/second", REF);
        GitRun.in(shared, "update-ref", REF, "refs/first");
        Path served = directory.resolve("served");
        Path server = Files.writeString(
                directory.resolve("upload-pack"),
                "#!/bin/sh\n[ -f " + served + " ] && git -C " + shared + " update-ref " + REF + " refs/second\n"
                        + "touch " + served + "\nexec git-upload-pack \"$@\"\n");
        assertThat(server.toFile().setExecutable(true)).isTrue();
        GitRun.in(jane, "config", "remote.origin.uploadpack", server.toString());
        save(jane, Made.NOON.plusSeconds(2));

        push(jane, "origin");

        assertThat(made(shared)).containsExactly(Made.NOON.plusSeconds(2), Made.NOON.plusSeconds(1), Made.NOON);
    }

    @Test
    void a_push_that_has_nothing_to_say_leaves_the_remote_alone() throws Exception {
        save(jane, Made.NOON);
        push(jane, "origin");
        fetch(joe, "origin");
        String sameFiles = GitRun.in(joe, "commit-tree", REF + "^{tree}", "-m", "other commit");
        GitRun.in(joe, "update-ref", REF, sameFiles.strip());
        refuseAll();
        push(joe, "origin");

        assertThat(made(joe)).containsExactly(Made.NOON);
    }

    @Test
    void what_is_forgotten_here_is_forgotten_there() throws Exception {
        save(jane, Made.NOON);
        push(jane, "origin");
        save(joe, Made.NOON.plusSeconds(1));
        try (GitRefStore store = open(joe)) {
            new GitRemote(store.tree(), "origin", () -> store.remove(List.of(oldest(store)))).push();
        }
        assertThat(made(shared)).containsExactly(Made.NOON.plusSeconds(1));
    }

    @Test
    void takes_only_snapshots_from_others() throws Exception {
        save(jane, Made.NOON);
        try (GitRefStore store = open(jane)) {
            store.tree().change(files -> files.put("run-me.sh", store.tree().insert(new byte[] {1})));
        }
        push(jane, "origin");
        fetch(joe, "origin");
        try (GitRefStore store = open(joe)) {
            assertThat(store.tree().files().keySet()).singleElement().asString().endsWith(".snapshot");
        }
    }

    @Test
    void nothing_there_is_nothing_fetched() throws Exception {
        save(jane, Made.NOON);
        fetch(jane, "origin");

        assertThat(made(jane)).containsExactly(Made.NOON);
    }

    @Test
    void a_remote_that_does_not_take_them_is_told_with_what_git_says() throws Exception {
        save(jane, Made.NOON);
        refuseAll();

        assertThatThrownBy(() -> push(jane, "origin"))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("Snapshots cannot be pushed to origin. git says: ")
                .hasMessageContaining("no snapshots please");
    }

    @Test
    void a_remote_that_is_not_there_is_told_without_its_password() {
        assertThatThrownBy(() -> fetch(jane, "ftp://jane:secret@localhost:1/none"))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("Snapshots cannot be read from ftp://localhost:1/none. git says: ")
                .hasMessageContaining("See whether `git ls-remote ftp://localhost:1/none` works there.")
                .hasMessageNotContaining("secret");
    }

    @Test
    void an_option_in_the_place_of_a_remote_is_refused() {
        assertThatThrownBy(() -> push(jane, "--exec=x"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("`--exec=x` is neither the name of a git remote nor a URL");
    }

    private static StoredSnapshot oldest(GitRefStore store) throws IOException {
        List<StoredSnapshot> all = store.list(Made.LINE).snapshots();
        return all.get(all.size() - 1);
    }

    private static void save(Path clone, Instant made) throws Exception {
        try (GitRefStore store = open(clone)) {
            store.save(Made.at(made));
        }
    }

    private static void push(Path clone, String remote) throws Exception {
        try (GitRefStore store = open(clone)) {
            new GitRemote(store.tree(), remote, () -> {}).push();
        }
    }

    private static void fetch(Path clone, String remote) throws Exception {
        try (GitRefStore store = open(clone)) {
            new GitRemote(store.tree(), remote, () -> {}).fetch();
        }
    }

    private void refuseAll() throws IOException {
        Path hook = shared.resolve("hooks/update");
        Files.writeString(hook, "#!/bin/sh\necho no snapshots please\nexit 1\n");
        assertThat(hook.toFile().setExecutable(true)).isTrue();
    }

    private static GitRefStore open(Path clone) throws IOException {
        return GitRefStore.open(clone, REF);
    }

    private static List<Instant> made(Path repository) throws Exception {
        try (GitRefStore store = open(repository)) {
            return store.list(Made.LINE).snapshots().stream()
                    .map(each -> each.origin().made())
                    .toList();
        }
    }
}
