package io.testflow.maven.effective;

import static io.testflow.maven.effective.Comparisons.own;
import static io.testflow.maven.effective.Comparisons.plugin;
import static io.testflow.maven.effective.Comparisons.plugins;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutChangesTest {

    @Test
    void cannot_tell_what_another_packaging_does() {
        assertThat(own("<packaging>jar</packaging>", "<packaging>war</packaging>"))
                .contains("UNKNOWN packaging jar -> war");
    }

    @Test
    void cannot_tell_what_an_extension_does() {
        String extension = "<build><extensions><extension><groupId>x</groupId><artifactId>y</artifactId>"
                + "<version>1</version></extension></extensions></build>";
        assertThat(own("", extension)).containsExactly("UNKNOWN build extensions");
        assertThat(own(extension, extension.replace("<version>1", "<version>2")))
                .containsExactly("UNKNOWN build extensions");
        assertThat(own("", plugins(plugin("x", "y", "1", "<extensions>true</extensions>"))))
                .containsExactly("UNKNOWN build extensions");
    }

    @ParameterizedTest
    @CsvSource({
        "sourceDirectory, source directory",
        "testSourceDirectory, test source directory",
        "directory, build directory",
        "outputDirectory, output directory",
        "testOutputDirectory, test output directory"
    })
    void sees_another_directory(String element, String description) {
        assertThat(own("", "<build><" + element + ">x</" + element + "></build>"))
                .containsExactly("COMPILATION " + description);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<directory>b</directory>",
                "<directory>a</directory><filtering>true</filtering>",
                "<directory>a</directory><targetPath>t</targetPath>",
                "<directory>a</directory><includes><include>*.txt</include></includes>",
                "<directory>a</directory><excludes><exclude>*.txt</exclude></excludes>"
            })
    void sees_other_resources(String resource) {
        String plain = "<build><resources><resource><directory>a</directory></resource></resources></build>";
        assertThat(own(plain, plain.replace("<directory>a</directory>", resource)))
                .containsExactly("COMPILATION resources");
        String tests = plain.replace("resource>", "testResource>").replace("resources>", "testResources>");
        assertThat(own(tests, tests.replace("<directory>a</directory>", resource)))
                .containsExactly("COMPILATION test resources");
    }

    @Test
    void sees_another_filter_of_resources() {
        assertThat(own("", "<build><filters><filter>a.properties</filter></filters></build>"))
                .containsExactly("COMPILATION filters of resources");
    }

    @Test
    void ignores_what_only_people_read() {
        assertThat(own(
                        "",
                        "<!-- a comment --><licenses><license><name>MIT</name></license></licenses>"
                                + "<developers><developer><name>Jane</name></developer></developers>"
                                + "<ciManagement><url>x</url></ciManagement><reporting><outputDirectory>x</outputDirectory></reporting>"
                                + "<distributionManagement><downloadUrl>x</downloadUrl></distributionManagement>"
                                + "<issueManagement><url>x</url></issueManagement><mailingLists/>"
                                + "<repositories><repository><id>a</id><url>x</url></repository></repositories>"))
                .isEmpty();
    }
}
