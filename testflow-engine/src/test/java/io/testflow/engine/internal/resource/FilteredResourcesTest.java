package io.testflow.engine.internal.resource;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.engine.project.ResourceRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilteredResourcesTest {

    @TempDir
    Path directory;

    @Test
    void finds_placeholders_of_both_kinds() throws IOException {
        write("a.txt", "x ${app.version} y");
        write("b/c.txt", "@app.version@");
        write("d.txt", "app.version ${app.versions}");

        assertThat(FilteredResources.naming("app.version", List.of(new ResourceRoot(directory, "", true))))
                .containsExactlyInAnyOrder("a.txt", "b/c.txt");
        assertThat(FilteredResources.naming("app.version", List.of(new ResourceRoot(directory, "t", true))))
                .containsExactlyInAnyOrder("t/a.txt", "t/b/c.txt");
    }

    @Test
    void leaves_aside_what_is_not_filtered_or_not_there() throws IOException {
        write("a.txt", "${app.version}");

        assertThat(FilteredResources.naming(
                        "app.version",
                        List.of(
                                new ResourceRoot(directory, "", false),
                                new ResourceRoot(directory.resolve("none"), "", true))))
                .isEmpty();
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(directory.resolve(file).getParent());
        Files.writeString(directory.resolve(file), text);
    }
}
