package io.testflow.maven.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.maven.session.Sessions;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.AbstractExecutionListener;
import org.apache.maven.execution.ExecutionEvent;
import org.apache.maven.execution.MavenSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EndedGoalsTest {

    private final List<String> heard = new ArrayList<>();
    private MavenSession session;

    @BeforeEach
    void begin() {
        session = Sessions.empty();
    }

    @Test
    void the_listener_that_was_there_hears_all_that_it_heard() {
        session.getRequest().setExecutionListener(new AbstractExecutionListener() {
            @Override
            public void sessionStarted(ExecutionEvent event) {
                heard.add("started");
            }

            @Override
            public void mojoSucceeded(ExecutionEvent event) {
                heard.add("succeeded");
            }
        });
        EndedGoals.of(session);

        session.getRequest().getExecutionListener().sessionStarted(null);
        session.getRequest().getExecutionListener().mojoSucceeded(new GoalEvent(session));

        assertThat(heard).containsExactly("started", "succeeded");
    }

    @Test
    void what_it_throws_comes_as_it_was_thrown() {
        RuntimeException fault = new IllegalStateException("of another extension");
        session.getRequest().setExecutionListener(new AbstractExecutionListener() {
            @Override
            public void sessionEnded(ExecutionEvent event) {
                throw fault;
            }
        });
        EndedGoals.of(session);

        assertThatThrownBy(() -> session.getRequest().getExecutionListener().sessionEnded(null))
                .isSameAs(fault);
    }

    @Test
    void there_need_be_none() {
        EndedGoals.of(session);

        session.getRequest().getExecutionListener().mojoSucceeded(new GoalEvent(session));
        session.getRequest().getExecutionListener().sessionEnded(null);

        assertThat(session.getRequest().getExecutionListener())
                .isEqualTo(session.getRequest().getExecutionListener())
                .hasToString(session.getRequest().getExecutionListener().toString());
    }
}
