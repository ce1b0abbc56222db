package io.testflow.benchmarks.mutant;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Tells whether a source file compiles among the sources of its project, without a build.
 *
 * @param project directory with the sources, absolute
 * @param libraries its class path
 * @param scratch directory for class files that nobody wants
 */
record Compilation(Path project, String libraries, Path scratch) {

    boolean accepts(Mutant mutant) throws IOException, InterruptedException {
        if (!mutant.isJava()) {
            return true;
        }
        Files.createDirectories(scratch);
        return mutant.during(project, () -> compiles(project.resolve(mutant.file())));
    }

    private boolean compiles(Path file) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of(
                "-proc:none",
                "-implicit:none",
                "-nowarn",
                "-sourcepath",
                project.resolve("src/main/java") + java.io.File.pathSeparator + project.resolve("src/test/java"),
                "-cp",
                libraries,
                "-d",
                scratch.toString());
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            return compiler.getTask(
                            null,
                            manager,
                            diagnostic -> {},
                            options,
                            null,
                            manager.getJavaFileObjectsFromPaths(List.of(file)))
                    .call();
        }
    }
}
