package io.testflow.engine;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/** A file as the agent writes it, for tests that use methods of the project and nothing else. */
final class WrittenRecording {

    private static final int VERSION = 3;

    private final List<String> probes = new ArrayList<>(List.of(""));
    /** What stands before the name of a system property. */
    static final String PROPERTY = "property ";
    /** What stands before the path of a file that is read. */
    static final String FILE = "file ";

    private final List<Scope> scopes = new ArrayList<>();

    private record Scope(char kind, String name, String parent, int[] used) {}

    /** A test class or method, {@code a.T#adds}, that executes methods, {@code a.Money#add()I}. */
    void test(String name, String parent, List<String> methods) {
        scopes.add(new Scope('t', name, parent, numbers(methods)));
    }

    /** The JVM, while no test is open. */
    void run(List<String> methods) {
        scopes.add(new Scope('r', "", "", numbers(methods)));
    }

    private int[] numbers(List<String> methods) {
        methods.stream().filter(method -> !probes.contains(method)).forEach(probes::add);
        return methods.stream().mapToInt(probes::indexOf).sorted().distinct().toArray();
    }

    void write(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("TFRC");
        out.writeByte(VERSION);
        for (String probe : probes) {
            if (probe.startsWith(PROPERTY) || probe.startsWith(FILE)) {
                out.writeBytes(probe.startsWith(FILE) ? "Pf" : "Pp");
                text(out, probe.substring(probe.indexOf(' ') + 1));
                text(out, "");
                continue;
            }
            int hash = Math.max(0, probe.indexOf('#'));
            out.writeBytes(probe.isEmpty() ? "P?" : "Pm");
            text(out, probe.substring(0, hash));
            text(out, probe.isEmpty() ? "" : probe.substring(hash + 1));
        }
        for (Scope scope : scopes) {
            out.writeBytes("S" + scope.kind());
            text(out, scope.name());
            text(out, scope.parent());
            out.writeByte(scope.used().length);
            int last = 0;
            for (int probe : scope.used()) {
                out.writeByte(probe - last);
                last = probe;
            }
        }
        out.writeByte('E');
        CRC32 sum = new CRC32();
        sum.update(bytes.toByteArray());
        out.writeLong(sum.getValue());
        Files.createDirectories(file.getParent());
        Files.write(file, bytes.toByteArray());
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > Byte.MAX_VALUE) {
            throw new IllegalArgumentException(Arrays.toString(bytes) + " is longer than this writer knows");
        }
        out.writeByte(bytes.length);
        out.write(bytes);
    }
}
