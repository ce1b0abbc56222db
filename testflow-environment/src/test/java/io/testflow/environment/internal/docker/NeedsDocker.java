package io.testflow.environment.internal.docker;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Tests that need a Docker engine with the images of {@code .ci/images}. They are skipped where there is none, unless the environment
 * variable {@code TESTFLOW_DOCKER_REQUIRED} is {@code true}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("docker")
@Timeout(120)
@ExtendWith(NeedsDocker.Condition.class)
@interface NeedsDocker {

    /** Looks for an engine, once for each class. */
    final class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            Optional<String> absence = Engine.absence();
            return absence.isEmpty() || Boolean.parseBoolean(System.getenv("TESTFLOW_DOCKER_REQUIRED"))
                    ? ConditionEvaluationResult.enabled("There is a Docker engine, or there has to be one.")
                    : ConditionEvaluationResult.disabled(absence.get());
        }
    }
}
