package io.testflow.maven.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionObstacleTest {

    private static final Path MODULE = Path.of("/work/shop");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<forkCount>2</forkCount>",
                "<forkCount>1C</forkCount>",
                "<forkCount>many</forkCount>",
                "<reuseForks>false</reuseForks>",
                "<suiteXmlFiles/>",
                "<testClassesDirectory>target/test-classes</testClassesDirectory>",
                "<classesDirectory>/work/shop/target/classes</classesDirectory>"
            })
    void lets_a_plan_be_obeyed(String configuration) {
        assertThat(why(Executions.surefire(configuration))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<test>OneTest</test>",
                "<forkCount>0</forkCount>",
                "<forkCount>0.0C</forkCount>",
                "<suiteXmlFiles><file>testng.xml</file></suiteXmlFiles>",
                "<testClassesDirectory>target/other</testClassesDirectory>",
                "<classesDirectory>/elsewhere</classesDirectory>"
            })
    void finds_what_keeps_a_plan_from_being_obeyed(String configuration) {
        assertThat(why(Executions.surefire(configuration))).isPresent();
    }

    @Test
    void knows_the_command_line_of_each_plugin() {
        assertThat(why(Executions.surefire("", "test=OneTest"))).contains("-Dtest=OneTest names the tests");
        assertThat(why(Executions.surefire("", "it.test=OneIT"))).isEmpty();
        assertThat(why(Executions.failsafe("", "it.test=OneIT"))).contains("-Dit.test=OneIT names the tests");
        assertThat(why(Executions.failsafe("", "test=OneTest"))).isEmpty();
        assertThat(why(Executions.surefire("", "forkCount=0"))).isPresent();
        assertThat(why(Executions.surefire("", "surefire.suiteXmlFiles=a.xml"))).isPresent();
        assertThat(why(Executions.surefire("", "failsafe.suiteXmlFiles=a.xml"))).isEmpty();
    }

    private static Optional<String> why(TestExecution execution) {
        return new SelectionObstacle(MODULE, MODULE.resolve("target/classes"), MODULE.resolve("target/test-classes"))
                .of(execution);
    }
}
