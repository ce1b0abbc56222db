package io.testflow.maven.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JUnitDefaultsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<properties><configurationParameters>junit.jupiter.testmethod.order.default=a.B"
                        + "</configurationParameters></properties>",
                "<systemPropertyVariables><junit.jupiter.testinstance.lifecycle.default>per_class"
                        + "</junit.jupiter.testinstance.lifecycle.default></systemPropertyVariables>",
                "<argLine>-Djunit.jupiter.testmethod.order.default=a.B</argLine>",
                "<systemPropertiesFile>some.properties</systemPropertiesFile>"
            })
    void finds_what_ties_methods_together(String configuration) {
        assertThat(JUnitDefaults.tieMethods(Executions.surefire(configuration))).isTrue();
    }

    @Test
    void finds_it_on_the_command_line() {
        assertThat(JUnitDefaults.tieMethods(
                        Executions.surefire("", "junit.jupiter.testinstance.lifecycle.default=per_class")))
                .isTrue();
    }

    @Test
    void leaves_methods_apart_otherwise() {
        assertThat(JUnitDefaults.tieMethods(
                        Executions.surefire("<systemPropertyVariables><junit.jupiter.testclass.order.default>a.B"
                                + "</junit.jupiter.testclass.order.default></systemPropertyVariables>")))
                .isFalse();
    }
}
