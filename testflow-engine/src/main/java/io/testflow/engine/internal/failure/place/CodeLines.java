package io.testflow.engine.internal.failure.place;

import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Tells from the debug data of compiled classes in which lines their methods stand. Not thread-safe. */
public final class CodeLines {

    private final List<Path> main = new ArrayList<>();
    private final List<Path> test = new ArrayList<>();
    private final Map<String, Optional<Compiled>> classes = new HashMap<>();

    /** Looks into what all modules were compiled to. */
    public CodeLines(Project project) {
        for (ProjectModule module : project.modules()) {
            main.add(module.classes());
            test.add(module.testClasses());
        }
    }

    /**
     * A class of the project.
     *
     * @param sourceFile the name of its source file; empty where the compiler left it out
     * @param isTest whether it is test code
     * @param methods by name and descriptor, the lines that each stands in
     */
    public record Compiled(String sourceFile, boolean isTest, Map<String, Lines> methods) {}

    /** Lines from the first to the last, from 1. */
    public record Lines(int first, int last) {

        /** Whether a line is one of them, or between two of them. */
        public boolean contain(int line) {
            return first <= line && line <= last;
        }

        Lines and(int line) {
            return new Lines(Math.min(first, line), Math.max(last, line));
        }
    }

    /** A class by its binary name; empty for one of a library. */
    public Optional<Compiled> of(String className) {
        return classes.computeIfAbsent(className, this::find);
    }

    private Optional<Compiled> find(String className) {
        Optional<Compiled> found = find(className, main, false);
        return found.isPresent() ? found : find(className, test, true);
    }

    private static Optional<Compiled> find(String className, List<Path> outputs, boolean isTest) {
        for (Path output : outputs) {
            try {
                Path file = output.resolve(className.replace('.', '/') + ".class");
                if (Files.isRegularFile(file)) {
                    Reader reader = new Reader();
                    new ClassReader(Files.readAllBytes(file)).accept(reader, ClassReader.SKIP_FRAMES);
                    return Optional.of(new Compiled(reader.source, isTest, reader.methods));
                }
            } catch (IOException | RuntimeException e) {
                // A class that cannot be read has no lines to show; who compares classes says what is wrong with it.
                if (e instanceof InvalidPathException) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static final class Reader extends ClassVisitor {

        private final Map<String, Lines> methods = new LinkedHashMap<>();
        private String source = "";

        Reader() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitSource(@Nullable String file, @Nullable String debug) {
            source = file == null ? "" : file;
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitLineNumber(int line, Label start) {
                    methods.merge(name + descriptor, new Lines(line, line), (known, more) -> known.and(line));
                }
            };
        }
    }
}
