package io.testflow.benchmarks.edit;

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
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Finds every edit of its kinds that a project allows, in an order that depends on nothing but the files.
 *
 * @param project its directory, absolute
 */
record EditFinder(Path project) {

    List<Edit> inMain() throws IOException {
        return inSources(files("src/main/java", ".java"), false);
    }

    List<Edit> inTests() throws IOException {
        return inSources(files("src/test/java", "Test.java"), true);
    }

    List<Edit> inResources() throws IOException {
        List<Edit> edits = new ArrayList<>();
        for (String folder : List.of("src/main/resources", "src/test/resources")) {
            for (Path file : files(folder, "")) {
                if (file.toString().matches(".*\\.(properties|xml|txt|csv)") && Files.size(file) > 20) {
                    String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                    if (text.chars().allMatch(c -> c < 128)) {
                        String name = file.getFileName().toString();
                        int half = text.length() / 2;
                        edits.add(new Edit(EditKind.RESOURCE_CUT, relative(file), name, half, text.length(), ""));
                    }
                }
            }
        }
        return edits;
    }

    private List<Edit> inSources(List<Path> sources, boolean tests) throws IOException {
        if (sources.isEmpty()) {
            return List.of();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Edit> edits = new ArrayList<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            Iterable<? extends JavaFileObject> units = manager.getJavaFileObjectsFromPaths(sources);
            JavacTask task =
                    (JavacTask) compiler.getTask(null, manager, diagnostic -> {}, List.of("-proc:none"), null, units);
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                String file = relative(Path.of(unit.getSourceFile().toUri()));
                new MemberScan(unit, positions, file, tests, edits).scan(unit, null);
            }
        }
        return edits;
    }

    private List<Path> files(String folder, String end) throws IOException {
        Path root = project.resolve(folder);
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(end))
                    .filter(file -> !file.endsWith("package-info.java") && !file.endsWith("module-info.java"))
                    .sorted()
                    .toList();
        }
    }

    private String relative(Path file) {
        return project.relativize(file).toString().replace('\\', '/');
    }
}
