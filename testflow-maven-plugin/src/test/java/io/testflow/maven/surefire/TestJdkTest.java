package io.testflow.maven.surefire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestJdkTest {

    private static final OptionalInt OWN = OptionalInt.of(Runtime.version().feature());

    @TempDir
    private Path home;

    @Test
    void is_that_of_the_build_where_nobody_says_otherwise() {
        assertThat(TestJdk.of(Executions.surefire(""))).isEqualTo(OWN);
        assertThat(TestJdk.of(Executions.surefire("<jvm>${java.of.tests}</jvm>")))
                .isEqualTo(OWN);
    }

    @ParameterizedTest
    @CsvSource({"1.8.0_402, 8", "11.0.2, 11", "17, 17", "25-ea, 25"})
    void is_the_one_that_the_executable_belongs_to(String version, int feature) throws IOException {
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        String executable = home.resolve("bin/java").toString();

        assertThat(TestJdk.of(Executions.surefire("<jvm>" + executable + "</jvm>")))
                .hasValue(feature);
        assertThat(TestJdk.of(Executions.surefire("", "jvm=" + executable))).hasValue(feature);
        assertThat(TestJdk.of(Executions.surefire("<jvm>${java.of.tests}</jvm>", "java.of.tests=" + executable)))
                .hasValue(feature);
    }

    @Test
    void is_not_known_where_nothing_tells() throws IOException {
        assertThat(TestJdk.of(Executions.surefire("<jdkToolchain><version>8</version></jdkToolchain>")))
                .isEmpty();
        assertThat(TestJdk.of(Executions.surefire("<jvm>java</jvm>"))).isEmpty();
        assertThat(TestJdk.of(Executions.surefire("<jvm>" + home + "/bin/java</jvm>")))
                .isEmpty();
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"next\"\n");
        assertThat(TestJdk.of(Executions.surefire("<jvm>" + home + "/bin/java</jvm>")))
                .isEmpty();
    }
}
