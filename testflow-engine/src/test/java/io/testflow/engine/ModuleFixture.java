package io.testflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.engine.project.ClassPathEntry;
import io.testflow.engine.project.ProjectModule;
import io.testflow.engine.project.ResourceRoot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** One module of a {@link ProjectFixture}, with the folders that Maven takes for granted; its code is in package {@code a}. */
final class ModuleFixture {

    static final String IMPORTS = "package a; import org.junit.jupiter.api.*; import java.util.*; ";

    private final String name;
    private final Path directory;
    private final List<ClassPathEntry> classPath = new ArrayList<>();
    private boolean filtered;
    private Set<String> tools = Set.of();
    private List<String> shared = List.of();

    ModuleFixture(String name, Path directory) {
        this.name = name;
        this.directory = directory;
    }

    String id() {
        return "g:" + name;
    }

    Path path(String file) {
        return directory.resolve(file);
    }

    Path classes() {
        return path("target/classes");
    }

    Path testClasses() {
        return path("target/test-classes");
    }

    ModuleFixture main(String type, String text) {
        return write("src/main/java/a/" + type + ".java", "package a; " + text);
    }

    /** A test source in which Jupiter's and {@code java.util}'s types are imported. */
    ModuleFixture test(String type, String text) {
        return write("src/test/java/a/" + type + ".java", IMPORTS + text);
    }

    ModuleFixture resource(String file, String text) {
        return write("src/main/resources/" + file, text);
    }

    ModuleFixture testResource(String file, String text) {
        return write("src/test/resources/" + file, text);
    }

    ModuleFixture write(String file, String text) {
        return ProjectFixture.doing(() -> {
            Files.createDirectories(path(file).getParent());
            Files.writeString(path(file), text);
            return this;
        });
    }

    ModuleFixture writeLatin1(String file, String text) {
        return ProjectFixture.doing(() -> {
            Files.writeString(path(file), text, StandardCharsets.ISO_8859_1);
            return this;
        });
    }

    /** A class with nothing but constants, as another compiler would make it of a source. */
    ModuleFixture classOf(String source, String name, String... constants) {
        return ProjectFixture.doing(() -> {
            ClassWriter writer = new ClassWriter(0);
            writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", null);
            writer.visitSource(source, null);
            for (String constant : constants) {
                writer.visitField(Opcodes.ACC_STATIC | Opcodes.ACC_FINAL, constant, "I", null, 1)
                        .visitEnd();
            }
            writer.visitEnd();
            Files.createDirectories(classes().resolve(name).getParent());
            Files.write(classes().resolve(name + ".class"), writer.toByteArray());
            return this;
        });
    }

    ModuleFixture delete(String file) {
        return ProjectFixture.doing(() -> {
            Files.delete(path(file));
            return this;
        });
    }

    ModuleFixture dependsOn(ModuleFixture other) {
        classPath.add(new ClassPathEntry(other.classes(), other.id(), false));
        return this;
    }

    ModuleFixture dependsOnTestsOf(ModuleFixture other) {
        classPath.add(new ClassPathEntry(other.testClasses(), other.id(), true));
        return this;
    }

    ModuleFixture dependsOnJar(Path jar, ModuleFixture other) {
        return dependsOnJar(jar, other.id());
    }

    ModuleFixture dependsOnJar(Path jar, String id) {
        classPath.add(new ClassPathEntry(jar, id, false));
        return this;
    }

    ModuleFixture filtersResources() {
        filtered = true;
        return this;
    }

    ModuleFixture isBuiltWith(ModuleFixture tool) {
        tools = Set.of(tool.id());
        return this;
    }

    /** Builds what is in {@code main}, {@code test} and {@code resources} of this folder, beside its own. */
    ModuleFixture shares(String folder) {
        shared = List.of(folder);
        return this;
    }

    /** Compiles main and test code anew, and copies the resources. */
    void compile() throws IOException {
        Compiler compiler =
                new Compiler(classPath.stream().map(ClassPathEntry::file).toList());
        List<Path> main = sources(with("/main", "src/main/java", "target/generated-sources/gen"));
        List<Path> test = sources(with("/test", "src/test/java"));
        if (main.stream().anyMatch(file -> file.endsWith("module-info.java"))) {
            compiler.compile(main, file -> classes());
            compiler.with(classes()).compile(test, file -> testClasses());
        } else {
            compiler.compile(
                    Stream.concat(main.stream(), test.stream()).toList(),
                    file -> test.contains(file) ? testClasses() : classes());
        }
        for (String folder : with("/resources", "src/main/resources")) {
            copy(path(folder), classes());
        }
        copy(path("src/test/resources"), testClasses());
    }

    private List<String> with(String inShared, String... folders) {
        return Stream.concat(Stream.of(folders), shared.stream().map(folder -> folder + inShared))
                .toList();
    }

    private List<Path> paths(List<String> folders) {
        return folders.stream().map(this::path).toList();
    }

    private List<Path> sources(List<String> roots) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String root : roots) {
            Path directory = path(root).normalize();
            if (Files.isDirectory(directory)) {
                try (Stream<Path> files = Files.walk(directory)) {
                    files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
                }
            }
        }
        return found;
    }

    private static void copy(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path target = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.write(target, Files.readAllBytes(file));
                }
            }
        }
    }

    ProjectModule module() {
        assertThat(directory).isAbsolute();
        return new ProjectModule(
                id(),
                directory,
                paths(with("/main", "src/main/java", "src/main/kotlin", "target/generated-sources/gen")),
                paths(with("/test", "src/test/java")),
                paths(with("/resources", "src/main/resources")).stream()
                        .map(folder -> new ResourceRoot(folder, "", filtered))
                        .toList(),
                List.of(new ResourceRoot(path("src/test/resources"), "", filtered)),
                classes(),
                testClasses(),
                classPath,
                tools,
                path("target/testflow"));
    }
}
