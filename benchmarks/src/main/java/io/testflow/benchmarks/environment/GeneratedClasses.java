package io.testflow.benchmarks.environment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/**
 * Test classes with one small test each.
 *
 * @param directory where they are written
 * @param count how many
 */
record GeneratedClasses(Path directory, int count) {

    /** The name of the environment that they ask for. */
    static final String ENVIRONMENT = "running";

    /** The directory of their class files. */
    Path compile(boolean annotated) throws IOException {
        Path sources = Files.createDirectories(directory.resolve(annotated ? "annotated-sources" : "plain-sources"));
        Path classes = Files.createDirectories(directory.resolve(annotated ? "annotated" : "plain"));
        List<String> line = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", classes.toString()));
        line.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        for (int number = 0; number < count; number++) {
            Path source = sources.resolve(name(number) + ".java");
            Files.writeString(source, source(number, annotated));
            line.add(source.toString());
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, line.toArray(String[]::new)) != 0) {
            throw new IOException("The generated test classes do not compile.");
        }
        return classes;
    }

    static String name(int number) {
        return "Generated" + number + "Test";
    }

    private static String source(int number, boolean annotated) {
        return """
                import io.testflow.junit.TestFlowEnvironment;
                import org.junit.jupiter.api.Assertions;
                import org.junit.jupiter.api.Test;

                %s
                class %s {
                    @Test
                    void adds() {
                        Assertions.assertEquals(%d, %d + 1);
                    }
                }
                """.formatted(
                annotated ? "@TestFlowEnvironment(\"" + ENVIRONMENT + "\")" : "", name(number), number + 1, number);
    }
}
