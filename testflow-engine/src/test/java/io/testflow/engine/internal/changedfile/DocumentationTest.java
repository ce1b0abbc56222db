package io.testflow.engine.internal.changedfile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README",
                "README.txt",
                "LICENSE",
                "Changelog.html",
                "docs/guide.md",
                "docs/guide.ADOC",
                ".gitignore",
                "sub/.gitattributes",
                ".github/workflows/ci.yml",
                "src/site/index.html"
            })
    void texts_for_people_are(String path) {
        assertThat(Documentation.is(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"data/readme", "build.sh", "config.xml", ".env", "src/it/x.txt", "readme-data.csv"})
    void all_else_is_not(String path) {
        assertThat(Documentation.is(path)).isFalse();
    }
}
