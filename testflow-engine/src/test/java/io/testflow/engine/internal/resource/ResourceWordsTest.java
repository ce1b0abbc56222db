package io.testflow.engine.internal.resource;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.engine.project.ResourceRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourceWordsTest {

    @TempDir
    Path directory;

    @Test
    void finds_the_dotted_words_of_texts() throws IOException {
        write("beans.xml", "<bean class=\"a.Bean\" at=\"db/x.csv\" plain=\"word\" end.=\"\" .begin=\"\"/>".getBytes());

        assertThat(words("conf")).containsExactly(Map.entry("conf/beans.xml", Set.of("a.Bean", "db/x.csv")));
        assertThat(words("")).containsOnlyKeys("beans.xml");
    }

    @Test
    void leaves_aside_binaries_data_providers_and_words_without_dots() throws IOException {
        write("image.png", new byte[] {'a', '.', 'B', 'C', 0});
        write("large.csv", " a.Bean".repeat(200_000).getBytes());
        write("META-INF/services/a.Codec", "a.Json".getBytes());
        write("plain.txt", "no dots".getBytes());

        assertThat(words("")).isEmpty();
        assertThat(ResourceWords.of(List.of(new ResourceRoot(directory.resolve("none"), "", false))))
                .isEmpty();
    }

    private Map<String, Set<String>> words(String targetPath) throws IOException {
        return ResourceWords.of(List.of(new ResourceRoot(directory, targetPath, false)));
    }

    private void write(String file, byte[] content) throws IOException {
        Files.createDirectories(directory.resolve(file).getParent());
        Files.write(directory.resolve(file), content);
    }
}
