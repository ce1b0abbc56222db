package io.testflow.benchmarks.mutant;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The files of a project.
 *
 * @param project its directory, absolute
 */
record Sources(Path project) {

    /** All parsed sources, main before test, each in the order of their paths. */
    List<Source> parse() throws IOException {
        List<Path> files = new ArrayList<>(files("src/main/java", ".*\\.java"));
        files.addAll(files("src/test/java", ".*\\.java"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    diagnostic -> {},
                    List.of("-proc:none"),
                    null,
                    manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<Source> sources = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                String text = unit.getSourceFile().getCharContent(true).toString();
                sources.add(new Source(relative(Path.of(unit.getSourceFile().toUri())), text, unit, positions));
            }
            return sources;
        }
    }

    /** The regular files below a folder whose path matches, sorted; none where there is no such folder. */
    List<Path> files(String folder, String pattern) throws IOException {
        Path root = project.resolve(folder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(pattern))
                    .filter(file -> !file.endsWith("package-info.java") && !file.endsWith("module-info.java"))
                    .sorted()
                    .toList();
        }
    }

    String relative(Path file) {
        return project.relativize(file).toString().replace('\\', '/');
    }
}
