package io.testflow.engine.internal.changedfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PomArtifactTest {

    @TempDir
    Path directory;

    @Test
    void reads_the_name_of_the_project_itself() throws IOException {
        assertThat(artifact(
                        "<project><parent><artifactId>p</artifactId></parent><artifactId> own </artifactId></project>"))
                .contains("own");
    }

    @Test
    void finds_none_where_there_is_none() throws IOException {
        assertThat(artifact("<project><dependencies><artifactId>d</artifactId></dependencies></project>"))
                .isEmpty();
        assertThat(artifact("<project>")).isEmpty();
        assertThat(PomArtifact.of(directory.resolve("none.xml"))).isEmpty();
    }

    private Optional<String> artifact(String pom) throws IOException {
        return PomArtifact.of(Files.writeString(directory.resolve("pom.xml"), pom));
    }
}
