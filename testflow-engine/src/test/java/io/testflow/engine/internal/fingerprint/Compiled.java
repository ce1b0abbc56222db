package io.testflow.engine.internal.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Class files that javac made of sources, kept in memory, by binary name. */
record Compiled(Map<String, byte[]> files) {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** One for all, since each reads the modules of the JDK again. */
    private static final JavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    /** Compiles one source file that declares its package itself; its public types, if any, are called {@code T}. */
    static Compiled of(String source, String... options) {
        return of(Map.of("T.java", source), options);
    }

    static Compiled of(Map<String, String> sources, String... options) {
        List<String> allOptions = new ArrayList<>(List.of("-proc:none", "-nowarn", "-cp", ""));
        allOptions.addAll(List.of(options));
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((name, source) -> units.add(unit(name, source)));
        StringWriter messages = new StringWriter();
        Output output = new Output(FILES);
        assertThat(COMPILER.getTask(messages, output, null, allOptions, null, units)
                        .call())
                .as(messages.toString())
                .isTrue();
        Map<String, byte[]> files = new HashMap<>();
        output.streams.forEach((name, stream) -> files.put(name, stream.toByteArray()));
        return new Compiled(files);
    }

    NestFingerprints nest(String topLevel) {
        NestReading reading = read(topLevel);
        assertThat(reading).isInstanceOf(NestReading.Read.class);
        return ((NestReading.Read) reading).fingerprints();
    }

    NestReading read(String topLevel) {
        return new NestReader(name -> Optional.ofNullable(files.get(name))).read(topLevel);
    }

    /** What differs in the other compilation: {@code shape T}, {@code signature T.a()V}, {@code body …}, {@code new …}, {@code gone …}. */
    List<String> changesTo(Compiled other) {
        Map<String, Long> before = prints();
        Map<String, Long> after = other.prints();
        List<String> changes = new ArrayList<>();
        TreeSet<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        for (String name : all) {
            if (!after.containsKey(name)) {
                changes.add("gone " + name);
            } else if (!before.containsKey(name)) {
                changes.add("new " + name);
            } else if (!before.get(name).equals(after.get(name))) {
                changes.add(name);
            }
        }
        changes.removeIf(change -> change.matches("(gone|new) signature .*"));
        return changes.stream()
                .map(change -> change.replaceFirst("^(gone|new) (body )?", "$1 "))
                .toList();
    }

    private Map<String, Long> prints() {
        Map<String, Long> prints = new HashMap<>();
        files.keySet().stream()
                .filter(name -> !name.contains("$"))
                .forEach(name -> nest(name).classes().values().forEach(type -> {
                    prints.put("shape " + type.name(), type.shape());
                    for (MethodFingerprint method : type.methods()) {
                        prints.put("signature " + type.name() + "." + method.key(), method.signature());
                        prints.put("body " + type.name() + "." + method.key(), method.body());
                    }
                }));
        return prints;
    }

    private static JavaFileObject unit(String name, String source) {
        return new SimpleJavaFileObject(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }

    private static final class Output extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> streams = new HashMap<>();

        Output(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className), kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream stream = new ByteArrayOutputStream();
                    streams.put(className, stream);
                    return stream;
                }
            };
        }
    }
}
