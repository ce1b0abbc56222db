package io.testflow.environment.internal.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EngineCallTest {

    @AfterEach
    void clearInterruption() {
        Thread.interrupted();
    }

    @Test
    void gives_what_the_engine_answers() {
        assertThat(EngineCall.<String>make(() -> "yes")).isEqualTo("yes");
    }

    @Test
    void gives_the_answer_to_one_who_is_interrupted_as_well_and_leaves_him_so() {
        Thread.currentThread().interrupt();

        boolean isCallInterrupted = EngineCall.make(() -> Thread.currentThread().isInterrupted());

        assertThat(isCallInterrupted).isFalse();
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void is_refused_as_the_engine_refuses() {
        NotFoundException refused = new NotFoundException("no such container");

        assertThatThrownBy(() -> EngineCall.make(() -> {
                    throw refused;
                }))
                .isSameAs(refused);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> EngineCall.make(() -> {
                    throw refused;
                }))
                .isSameAs(refused);
    }

    @Test
    void does_not_take_a_fault_of_this_jvm_for_a_refusal() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> EngineCall.make(() -> {
                    throw new NoClassDefFoundError("Client");
                }))
                .withMessageContaining("NoClassDefFoundError: Client");
    }

    @Test
    void ends_when_an_engine_does_not_answer_one_who_was_interrupted() {
        CountDownLatch answered = new CountDownLatch(1);
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(DockerException.class)
                .isThrownBy(() -> EngineCall.make(
                        () -> {
                            awaitUninterruptibly(answered);
                            return "late";
                        },
                        Duration.ofMillis(20)))
                .withMessageContaining("It does not answer.");
        answered.countDown();
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
