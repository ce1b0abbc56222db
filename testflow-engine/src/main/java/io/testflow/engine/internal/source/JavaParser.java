package io.testflow.engine.internal.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import org.jspecify.annotations.Nullable;

/** Parses Java sources in memory, many at a time since one file costs little beside the compiler's start. */
final class JavaParser {

    private static final String LANGUAGE_LEVEL =
            Integer.toString(Runtime.version().feature());

    /** Without a limit: errors beyond it would not be reported, and a broken tree would pass for a sound one. */
    private static final List<String> OPTIONS = List.of(
            "-proc:none",
            "-nowarn",
            "-Xmaxerrs",
            Integer.toString(Integer.MAX_VALUE),
            "--enable-preview",
            "--source",
            LANGUAGE_LEVEL);

    private final JavaCompiler compiler;

    JavaParser(JavaCompiler compiler) {
        this.compiler = compiler;
    }

    /** A text and the path that it is known by. */
    record Source(String path, String text) {}

    /** What became of a text. */
    sealed interface Parsed {

        /** A file that is not there declares nothing. */
        Parsed NOT_THERE = new Understood(SourceFile.NONE);

        /** It was read. */
        record Understood(SourceFile file) implements Parsed {}

        /** It cannot be read, and why in words. */
        record Unreadable(String why) implements Parsed {}
    }

    /** Parses texts; the answers stand in the same order. */
    List<Parsed> parse(List<Source> sources) {
        try {
            return parseTogether(sources);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            if (sources.size() == 1) {
                return List.of(new Parsed.Unreadable("the compiler gave up on it (" + e + ")"));
            }
            List<Parsed> alone = new ArrayList<>(sources.size());
            sources.forEach(source -> alone.addAll(parse(List.of(source))));
            return alone;
        }
    }

    private List<Parsed> parseTogether(List<Source> sources) throws IOException {
        List<InMemory> files = new ArrayList<>(sources.size());
        for (Source source : sources) {
            files.add(new InMemory(files.size(), source));
        }
        Map<URI, String> errors = new HashMap<>();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    Writer.nullWriter(), manager, diagnostic -> note(diagnostic, errors), OPTIONS, null, files);
            Map<URI, CompilationUnitTree> units = new HashMap<>();
            task.parse().forEach(unit -> units.put(unit.getSourceFile().toUri(), unit));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            return files.stream()
                    .map(file -> read(file, units.get(file.toUri()), errors.get(file.toUri()), positions))
                    .toList();
        }
    }

    private static void note(Diagnostic<? extends JavaFileObject> diagnostic, Map<URI, String> errors) {
        if (diagnostic.getKind() == Diagnostic.Kind.ERROR && diagnostic.getSource() != null) {
            errors.putIfAbsent(
                    diagnostic.getSource().toUri(),
                    "line " + diagnostic.getLineNumber() + ": " + diagnostic.getMessage(Locale.ROOT));
        }
    }

    private static Parsed read(
            InMemory file, @Nullable CompilationUnitTree unit, @Nullable String error, SourcePositions positions) {
        if (error != null) {
            return new Parsed.Unreadable(error);
        }
        if (unit == null) {
            return new Parsed.Unreadable("the compiler did not read it");
        }
        try {
            return new Parsed.Understood(new SourceFileReader(unit, positions).read(file.path()));
        } catch (UnreadableSourceException e) {
            return new Parsed.Unreadable(String.valueOf(e.getMessage()));
        } catch (StackOverflowError e) {
            return new Parsed.Unreadable("its expressions are nested too deeply");
        }
    }
}
