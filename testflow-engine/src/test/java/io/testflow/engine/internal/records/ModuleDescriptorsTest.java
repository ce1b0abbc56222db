package io.testflow.engine.internal.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a module of Java says of itself counts for all its tests. */
class ModuleDescriptorsTest {

    private static final String GREETS =
            "module m { exports a; uses a.Greet; provides a.Greet with a.First, a.Second; }";

    @TempDir
    private Path directory;

    @Test
    void services_and_packages_count() throws IOException {
        Map<String, String> before = of(GREETS, "1");

        assertThat(before).containsOnlyKeys("module m");
        assertThat(of(GREETS, "2")).isEqualTo(before);
        assertThat(of(GREETS.replace("a.First, a.Second", "a.Second, a.First"), "1"))
                .isNotEqualTo(before);
        assertThat(of(GREETS.replace("a.First, a.Second", "a.First"), "1")).isNotEqualTo(before);
        assertThat(of(GREETS.replace("uses a.Greet;", ""), "1")).isNotEqualTo(before);
        assertThat(of(GREETS.replace("exports a;", ""), "1")).isNotEqualTo(before);
        assertThat(of(GREETS.replace("exports a;", "exports a; opens a;"), "1")).isNotEqualTo(before);
        assertThat(of(GREETS.replace("module m", "open module m"), "1")).isNotEqualTo(before);
        assertThat(of(GREETS.replace("exports a;", "exports a; requires java.logging;"), "1"))
                .isNotEqualTo(before);
    }

    @Test
    void what_is_no_module_says_nothing() throws IOException {
        of(GREETS, "1");

        assertThat(ModuleDescriptors.of(directory.resolve("other"), List.of(directory.resolve("classes"))))
                .isEmpty();
    }

    @Test
    void a_damaged_descriptor_is_none_that_equals_a_good_one() throws IOException {
        Map<String, String> before = of(GREETS, "1");
        Files.writeString(directory.resolve("classes/module-info.class"), "damaged");

        assertThat(now()).isNotEqualTo(before).isNotEmpty();
    }

    private Map<String, String> of(String module, String version) throws IOException {
        Path sources = Files.createDirectories(directory.resolve("sources/a"));
        Path descriptor = Files.writeString(directory.resolve("sources/module-info.java"), module);
        Path greet = Files.writeString(
                sources.resolve("Greet.java"), "package a; public interface Greet { } class Unused { }");
        Path first =
                Files.writeString(sources.resolve("First.java"), "package a; public class First implements Greet { }");
        Path second = Files.writeString(
                sources.resolve("Second.java"), "package a; public class Second implements Greet { }");
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "--module-version",
                        version,
                        "-d",
                        directory.resolve("classes").toString(),
                        descriptor.toString(),
                        greet.toString(),
                        first.toString(),
                        second.toString());
        assertThat(result).isZero();
        return now();
    }

    private Map<String, String> now() {
        Path classes = directory.resolve("classes");
        return ModuleDescriptors.of(classes, List.of(directory.resolve("test-classes"), classes));
    }
}
