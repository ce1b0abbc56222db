package io.testflow.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.environment.Environment;
import io.testflow.core.environment.EnvironmentFailure;
import io.testflow.core.environment.Readiness;
import io.testflow.core.environment.Service;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EnvironmentHealthTest {

    /** A program that is well once. */
    static final class Shop implements EnvironmentSource {

        @Override
        public Environment environment() {
            String java =
                    Path.of(System.getProperty("java.home"), "bin", "java").toString();
            return Environment.named("shop")
                    .service(
                            "web",
                            Service.process(java, "src/test/java/io/testflow/junit/WellOnce.java", "{web.port}")
                                    .ports(8080)
                                    .ready(Readiness.answering("/health")));
        }
    }

    @TestFlowEnvironment(source = Shop.class)
    static class Fails {
        @Test
        void fails() {
            throw new AssertionError("no answer");
        }
    }

    @TestFlowEnvironment(source = Shop.class)
    static class Passes {
        @Test
        void passes() {}
    }

    @Test
    void a_test_that_fails_while_a_service_is_not_well_says_so() {
        assertThat(TestRun.of(Fails.class).failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure)
                        .isInstanceOf(EnvironmentFailure.class)
                        .hasMessageContaining("The service `web` (")
                        .hasMessageContaining(") runs, but is not well any more: http://localhost:")
                        .hasMessageContaining("/health is answered with status 503")
                        .hasSuppressedException(new AssertionError("no answer")));
    }

    @Test
    void a_test_that_passes_is_not_asked_how_its_services_are() {
        assertThat(TestRun.of(Passes.class).failures()).isEmpty();
    }
}
