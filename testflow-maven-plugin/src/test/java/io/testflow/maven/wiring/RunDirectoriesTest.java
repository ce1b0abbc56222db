package io.testflow.maven.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.internal.planfile.RunDirectory;
import io.testflow.maven.surefire.BuildProperties;
import io.testflow.maven.surefire.Executions;
import io.testflow.maven.surefire.TestExecution;
import io.testflow.maven.surefire.TestPlugin;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class RunDirectoriesTest {

    private static final Path TARGET = Path.of("/work/target");

    @Test
    void names_directories_after_executions() {
        TestExecution unit = execution(TestPlugin.SUREFIRE, "default-test");
        TestExecution odd = execution(TestPlugin.SUREFIRE, "with / odd:name");

        assertThat(RunDirectories.of(List.of(unit, odd), TARGET))
                .containsEntry(unit, new RunDirectory(TARGET.resolve("testflow/default-test")))
                .containsEntry(odd, new RunDirectory(TARGET.resolve("testflow/with___odd_name")));
    }

    @Test
    void tells_executions_of_one_name_apart() {
        TestExecution integration = execution(TestPlugin.FAILSAFE, "tests");
        TestExecution unit = execution(TestPlugin.SUREFIRE, "tests");

        Map<TestExecution, RunDirectory> directories = RunDirectories.of(List.of(integration, unit), TARGET);

        assertThat(directories)
                .containsEntry(unit, new RunDirectory(TARGET.resolve("testflow/tests")))
                .containsEntry(integration, new RunDirectory(TARGET.resolve("testflow/tests-integration-test")));
    }

    private static TestExecution execution(TestPlugin plugin, String id) {
        return Executions.of(plugin, id, "", new BuildProperties(new Properties(), new Properties(), new Properties()));
    }
}
