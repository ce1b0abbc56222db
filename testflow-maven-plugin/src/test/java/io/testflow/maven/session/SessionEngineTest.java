package io.testflow.maven.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.plan.PlanMode;
import io.testflow.engine.Engine;
import io.testflow.engine.SelectionRequest;
import io.testflow.maven.project.MavenProjects;
import io.testflow.maven.project.Projects;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SessionEngineTest {

    @TempDir
    private Path directory;

    private MavenProject module;
    private MavenSession session;

    @BeforeEach
    void startTheBuild() {
        module = Projects.module(directory, "a");
        session = Sessions.of(module);
    }

    @Test
    void modules_that_ask_for_the_same_share_an_engine() {
        Engine first = engine(SelectionRequest.changedSince("main"));

        assertThat(engine(SelectionRequest.changedSince("main"))).isSameAs(first);
        assertThat(engine(SelectionRequest.changedSince("other"))).isNotSameAs(first);
    }

    @Test
    void a_plan_belongs_to_the_build_of_the_session() {
        var plan = engine(SelectionRequest.everything("why not")).plan(MavenProjects.resolved(session, module));

        assertThat(plan.mode()).isEqualTo(PlanMode.ALL);
        assertThat(plan.buildId()).isEqualTo(BuildId.of(session));
        assertThat(plan.module()).isEqualTo("g:a");
    }

    @Test
    @SuppressWarnings("unchecked")
    void all_engines_are_closed_even_where_one_fails_to() {
        engine(SelectionRequest.changedSince("main"));
        Queue<AutoCloseable> open = (Queue<AutoCloseable>)
                SessionMemory.of(session).get("io.testflow.open").orElseThrow();
        boolean[] closed = {false};
        Exception fault = new IllegalStateException("stuck");
        open.add(() -> {
            throw fault;
        });
        open.add(() -> closed[0] = true);

        assertThat(SessionEngine.closeAll(session)).containsExactly(fault);
        assertThat(closed[0]).isTrue();
        assertThat(SessionEngine.closeAll(session)).isEmpty();
    }

    @Test
    void a_build_without_an_engine_has_nothing_to_close() {
        assertThat(SessionEngine.closeAll(session)).isEmpty();
    }

    private Engine engine(SelectionRequest request) {
        return SessionEngine.of(session, request, (module, changes) -> List.of());
    }
}
