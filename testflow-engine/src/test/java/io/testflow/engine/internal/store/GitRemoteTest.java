package io.testflow.engine.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.error.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.ObjectId;
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
        CountDownLatch both = new CountDownLatch(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> pushes = List.of(
                    threads.submit(() -> pushOften(both, jane, Made.NOON)),
                    threads.submit(() -> pushOften(both, joe, Made.NOON.plusSeconds(100))));
            for (Future<?> each : pushes) {
                each.get(100, TimeUnit.SECONDS);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(made(shared)).hasSize(10);
    }

    private Void pushOften(CountDownLatch both, Path clone, Instant from) throws Exception {
        both.countDown();
        both.await();
        for (int i = 0; i < 5; i++) {
            save(clone, from.plusSeconds(i));
            push(clone, "origin");
        }
        return null;
    }

    @Test
    void a_push_that_has_nothing_to_say_leaves_the_remote_as_it_is() throws Exception {
        save(jane, Made.NOON);
        push(jane, "origin");
        ObjectId before = commit(shared);
        fetch(joe, "origin");
        push(joe, "origin");

        assertThat(commit(shared)).isEqualTo(before);
    }

    @Test
    void what_is_forgotten_here_is_forgotten_there() throws Exception {
        save(jane, Made.NOON);
        push(jane, "origin");
        save(joe, Made.NOON.plusSeconds(1));
        try (GitRefStore store = GitRefStore.open(joe, REF)) {
            new GitRemote(store.tree(), "origin", () -> store.remove(List.of(oldest(store)))).push();
        }
        assertThat(made(shared)).containsExactly(Made.NOON.plusSeconds(1));
    }

    @Test
    void takes_only_snapshots_from_others() throws Exception {
        save(jane, Made.NOON);
        try (GitRefStore store = GitRefStore.open(jane, REF)) {
            store.tree().change(files -> files.put("run-me.sh", store.tree().insert(new byte[] {1})));
        }
        push(jane, "origin");
        fetch(joe, "origin");
        try (GitRefStore store = GitRefStore.open(joe, REF)) {
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
        Path hook = shared.resolve("hooks/pre-receive");
        Files.writeString(hook, "#!/bin/sh\necho no snapshots please\nexit 1\n");
        assertThat(hook.toFile().setExecutable(true)).isTrue();

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
        try (GitRefStore store = GitRefStore.open(clone, REF)) {
            store.save(Made.at(made));
        }
    }

    private static void push(Path clone, String remote) throws Exception {
        try (GitRefStore store = GitRefStore.open(clone, REF)) {
            new GitRemote(store.tree(), remote, () -> {}).push();
        }
    }

    private static void fetch(Path clone, String remote) throws Exception {
        try (GitRefStore store = GitRefStore.open(clone, REF)) {
            new GitRemote(store.tree(), remote, () -> {}).fetch();
        }
    }

    private static ObjectId commit(Path repository) throws Exception {
        try (GitRefStore store = GitRefStore.open(repository, REF)) {
            return store.tree().commit();
        }
    }

    private static List<Instant> made(Path repository) throws Exception {
        try (GitRefStore store = GitRefStore.open(repository, REF)) {
            return store.list(Made.LINE).snapshots().stream()
                    .map(each -> each.origin().made())
                    .toList();
        }
    }
}
