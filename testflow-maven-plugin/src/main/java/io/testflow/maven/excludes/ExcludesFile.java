package io.testflow.maven.excludes;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Surefire's {@code excludesFile}.
 *
 * <p>All classes stand in one line, as one regular expression. Surefire takes {@code com/acme/FooTest.java} for {@code
 * **}{@code /com/acme/FooTest.java}, which would also leave out {@code org.com.acme.FooTest}; and it tries one line after
 * the other on each class, which for ten thousand classes takes half a minute instead of two seconds.
 */
public final class ExcludesFile {

    private ExcludesFile() {}

    /**
     * Writes the file so that a reader sees all of it or none.
     *
     * @param own lines of the user's own excludes file, kept as they are
     * @param classes binary names of the classes to leave out
     */
    public static void write(Path file, List<String> own, Set<String> classes) throws IOException {
        List<String> lines = new ArrayList<>(own);
        if (!classes.isEmpty()) {
            lines.add(pattern(classes));
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
        Files.write(temporary, lines, Charset.defaultCharset());
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** One pattern that matches the class files of these classes and no other. */
    static String pattern(Set<String> classes) {
        Map<String, Set<String>> byPackage = new TreeMap<>();
        for (String name : classes) {
            int dot = name.lastIndexOf('.');
            byPackage
                    .computeIfAbsent(name.substring(0, dot + 1), key -> new TreeSet<>())
                    .add(name.substring(dot + 1));
        }
        return byPackage.entrySet().stream()
                .map(entry -> quote(entry.getKey()) + alternatives(entry.getValue()))
                .collect(Collectors.joining("|", "%regex[(?:", ")[.]class]"));
    }

    private static String alternatives(Set<String> names) {
        return names.stream().map(ExcludesFile::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Quotes for a regular expression, in ASCII: Surefire reads the file in whatever encoding the platform has. */
    private static String quote(String name) {
        StringBuilder quoted = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '.') {
                quoted.append("[/\\\\]");
            } else if ((c < 128 && Character.isLetterOrDigit(c)) || c == '_') {
                quoted.append(c);
            } else {
                quoted.append(String.format("\\u%04x", (int) c));
            }
        }
        return quoted.toString();
    }
}
