package io.testflow.junit.internal.spring;

import io.testflow.junit.TestFlowEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/**
 * Keeps Spring from giving a test class the context that it has started for another one, with another environment: Spring takes
 * contexts for the same whose configurations are equal, and knows nothing of system properties. It finds this class by {@code
 * META-INF/spring.factories}, and nobody else loads it.
 */
final class SpringContexts implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> test, List<ContextConfigurationAttributes> configuration) {
        for (@Nullable Class<?> around = test; around != null; around = around.getEnclosingClass()) {
            Optional<TestFlowEnvironment> asked = AnnotationSupport.findAnnotation(around, TestFlowEnvironment.class);
            if (asked.isPresent()) {
                return new OfValues(values(asked.get()));
            }
        }
        return null;
    }

    private static Map<String, String> values(TestFlowEnvironment asked) {
        Map<String, String> values = new HashMap<>();
        for (String assignment : asked.properties()) {
            String name = assignment.split("=", 2)[0].strip();
            values.put(name, System.getProperty(name, ""));
        }
        return values;
    }

    /**
     * Changes nothing in a context; is equal for contexts that may be shared.
     *
     * @param values of system properties when the context was asked for
     */
    private record OfValues(Map<String, String> values) implements ContextCustomizer {

        @Override
        public void customizeContext(
                ConfigurableApplicationContext context, MergedContextConfiguration configuration) {}
    }
}
