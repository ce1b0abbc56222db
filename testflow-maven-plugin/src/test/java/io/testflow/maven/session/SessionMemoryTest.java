package io.testflow.maven.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.maven.execution.MavenSession;
import org.junit.jupiter.api.Test;

class SessionMemoryTest {

    private final MavenSession session = Sessions.empty();

    @Test
    void the_first_to_ask_decides_what_is_kept() {
        assertThat(SessionMemory.of(session).get("key", () -> "first")).isEqualTo("first");
        assertThat(SessionMemory.of(session).get("key", () -> "second")).isEqualTo("first");
        assertThat(SessionMemory.of(session).get("key")).contains("first");
    }

    @Test
    void the_first_to_finish_decides_where_two_ask_at_once() {
        SessionMemory memory = SessionMemory.of(session);

        assertThat(memory.get("key", () -> memory.get("key", () -> "faster") + " no more"))
                .isEqualTo("faster");
    }

    @Test
    void nothing_is_kept_that_nobody_asked_for() {
        assertThat(SessionMemory.of(session).get("key")).isEmpty();
    }

    @Test
    void a_session_forgets_with_its_end() {
        SessionMemory.of(session).get("key", () -> "old");

        assertThat(SessionMemory.of(Sessions.empty()).get("key")).isEmpty();
    }

    @Test
    void a_build_has_one_name_and_no_other_build_has_it() {
        assertThat(BuildId.of(session)).isEqualTo(BuildId.of(session)).isNotEqualTo(BuildId.of(Sessions.empty()));
    }

    @Test
    void a_message_is_new_once_in_a_session() {
        assertThat(SaidOnce.isNew(session, "careful")).isTrue();
        assertThat(SaidOnce.isNew(session, "careful")).isFalse();
        assertThat(SaidOnce.isNew(session, "other")).isTrue();
        assertThat(SaidOnce.isNew(Sessions.empty(), "careful")).isTrue();
    }
}
