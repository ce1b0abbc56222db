package io.testflow.maven.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.testflow.core.configuration.SnapshotSettings;
import io.testflow.engine.internal.snapshot.SnapshotBuilder;
import io.testflow.engine.internal.snapshot.SnapshotOrigin;
import io.testflow.engine.internal.store.SnapshotStore;
import io.testflow.engine.internal.store.Stores;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
class SnapshotMojoTest {

    @Inject
    private MavenSession session;

    @Inject
    private Log log;

    @TempDir
    private Path checkout;

    @BeforeEach
    void be_in_a_checkout() {
        MavenProject top = new MavenProject();
        top.setFile(checkout.resolve("pom.xml").toFile());
        when(session.getTopLevelProject()).thenReturn(top);
    }

    @Test
    @InjectMojo(goal = "snapshot")
    void shows_what_there_is_where_nothing_else_is_asked(SnapshotMojo snapshot) throws Exception {
        assertThat(snapshot).extracting("task", "directory", "remote").containsExactly("show", null, "origin");

        snapshot.execute();

        verify(log).info("There are no snapshots yet.");
    }

    @Test
    @InjectMojo(goal = "snapshot")
    @MojoParameter(name = "task", value = "verify")
    void fails_where_something_cannot_be_read(SnapshotMojo snapshot) throws Exception {
        SnapshotOrigin origin = new SnapshotOrigin("g:a", "test", "k", "", true, Instant.now());
        try (SnapshotStore store = Stores.open(SnapshotSettings.DEFAULT, checkout)) {
            store.save(new SnapshotBuilder(origin).build());
        }
        try (Stream<Path> files = Files.walk(checkout)) {
            Path file = files.filter(each -> each.toString().endsWith(".snapshot"))
                    .findFirst()
                    .orElseThrow();
            Files.write(file, new byte[] {1}, StandardOpenOption.APPEND);
        }

        assertThatThrownBy(snapshot::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("There are snapshots that cannot be read");

        verify(log).info("0 snapshots can be read.");
        verify(log).warn(contains("the file is cut off or was altered"));
    }

    @Test
    @InjectMojo(goal = "snapshot")
    @MojoParameter(name = "task", value = "prune")
    void says_what_was_removed(SnapshotMojo snapshot) throws Exception {
        snapshot.execute();

        verify(log).info("0 snapshots removed.");
    }

    @Test
    @InjectMojo(goal = "snapshot")
    @MojoParameter(name = "task", value = "export")
    void needs_a_directory_to_export_to(SnapshotMojo snapshot) {
        assertThatThrownBy(snapshot::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("testflow.snapshot=export needs a directory. Name it with -Dtestflow.directory=DIRECTORY.");
    }

    @Test
    @InjectMojo(goal = "snapshot")
    @MojoParameter(name = "task", value = "import")
    @MojoParameter(name = "directory", value = "none")
    void imports_from_the_directory_that_was_named(SnapshotMojo snapshot) {
        assertThatThrownBy(snapshot::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("There is no directory ")
                .hasMessageContaining("none to import snapshots from");
    }

    @Test
    @InjectMojo(goal = "snapshot")
    @MojoParameter(name = "task", value = "push")
    void pushes_only_what_is_behind_a_git_ref(SnapshotMojo snapshot) {
        assertThatThrownBy(snapshot::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("Only snapshots behind a git ref can be pushed and fetched");
    }

    @Test
    @InjectMojo(goal = "snapshot")
    @MojoParameter(name = "task", value = "show")
    void looks_where_the_settings_of_the_checkout_say(SnapshotMojo snapshot) throws Exception {
        Files.writeString(checkout.resolve("testflow.yml"), "selection: {store: 's3://bucket'}\n");

        assertThatThrownBy(snapshot::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("testflow.yml:1: ")
                .hasMessageContaining("there is no store of the kind `s3:`");
    }

    @Test
    @InjectMojo(goal = "snapshot")
    @MojoParameter(name = "task", value = "forget")
    void fails_for_a_task_that_does_not_exist(SnapshotMojo snapshot) {
        assertThatThrownBy(snapshot::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("Allowed are show, verify, export, import, prune, push, fetch.");
    }
}
