package io.testflow.engine.internal.bytecode;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file in {@code META-INF/services}, the name of which is that of the service. */
final class ServiceFile {

    static final String DIRECTORY = "META-INF/services/";

    private ServiceFile() {}

    /** The providers that it names, without comments; what is not UTF-8 in it becomes a replacement character. */
    static List<String> providers(byte[] content) {
        return new String(content, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.indexOf('#') < 0 ? line : line.substring(0, line.indexOf('#')))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
