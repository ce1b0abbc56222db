package io.testflow.junit.internal.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.junit.TestFlowEnvironment;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.springframework.test.context.ContextCustomizer;

@ResourceLock(Resources.SYSTEM_PROPERTIES)
class SpringContextsTest {

    private static final String URL = "it.datasource.url";

    @BeforeEach
    @AfterEach
    void forget() {
        System.clearProperty(URL);
    }

    @Test
    void classes_with_the_same_properties_share_a_context() {
        System.setProperty(URL, "jdbc:one");

        assertThat(of(One.class)).isEqualTo(of(Two.class)).isEqualTo(of(One.Inner.class));
    }

    @Test
    void classes_with_other_values_have_contexts_of_their_own() {
        System.setProperty(URL, "jdbc:one");
        ContextCustomizer one = of(One.class);
        System.setProperty(URL, "jdbc:two");

        assertThat(of(Two.class)).isNotEqualTo(one);
    }

    @Test
    void classes_without_an_environment_are_left_to_spring() {
        assertThat(of(SpringContextsTest.class)).isNull();
    }

    private static ContextCustomizer of(Class<?> test) {
        return new SpringContexts().createContextCustomizer(test, List.of());
    }

    @TestFlowEnvironment(value = "it", properties = URL + "={db.jdbcUrl}")
    static class One {

        @Nested
        class Inner {}
    }

    @TestFlowEnvironment(value = "it", properties = URL + "={db.jdbcUrl}")
    static class Two {}
}
