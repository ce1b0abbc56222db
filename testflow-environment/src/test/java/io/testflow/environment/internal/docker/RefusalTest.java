package io.testflow.environment.internal.docker;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.exception.DockerException;
import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void the_words_of_an_engine_are_told_without_those_around_them() {
        assertThat(Refusal.text(new DockerException("Status 500: {\"message\":\"no \\\"a\\\"\\nat all\"}\n", 500)))
                .isEqualTo("no \"a\"\nat all");
        assertThat(Refusal.text(new IllegalStateException(" connection reset \n")))
                .isEqualTo("connection reset");
    }

    @Test
    void a_port_is_taken_in_the_words_of_the_engine_and_in_those_of_the_system() {
        assertThat(Refusal.isTakenPort(new DockerException("Bind for :80 failed: port is already allocated", 500)))
                .isTrue();
        assertThat(Refusal.isTakenPort(new DockerException("listen tcp :80: bind: address already in use", 500)))
                .isTrue();
        assertThat(Refusal.isTakenPort(new DockerException("no such image", 404)))
                .isFalse();
    }
}
