package io.testflow.engine.internal.surroundings;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What changes in files with every build, and says nothing of what is tested: times, commits, and who built where. The
 * version of the project counts.
 */
final class VolatileKeys {

    private static final Pattern DATE = Pattern.compile("#\\w{3} \\w{3} \\d{1,2} \\d{2}:\\d{2}:\\d{2} \\S+ \\d{4}");

    /** By the name of a file, how its volatile lines begin. */
    private static final Map<String, Pattern> KEYS = Map.of(
            "git.properties",
            Pattern.compile("git\\.(?!build\\.version\\b).*"),
            "build-info.properties",
            Pattern.compile("build\\.(time|machine|user|number)\\b.*"),
            "pom.properties",
            Pattern.compile("#.*"),
            "MANIFEST.MF",
            Pattern.compile("(?i)(Build-|Built-|Created-By|Originally-Created-By|Archiver-Version|Bnd-|Tool:|Git-|SCM-"
                    + "|Implementation-(Build|Timestamp|SCM)|X-Build).*"));

    private VolatileKeys() {}

    /** Whether a file of this name can hold something volatile. */
    static boolean in(String path) {
        return path.endsWith(".properties") || KEYS.containsKey(nameOf(path));
    }

    /** The content of a file without it. */
    static byte[] without(String path, byte[] content) {
        if (!in(path)) {
            return content;
        }
        String text = new String(content, StandardCharsets.ISO_8859_1);
        if (nameOf(path).equals("MANIFEST.MF")) {
            // A line that begins with a blank goes on with the one before it.
            text = text.replaceAll("\r?\n ", "");
        }
        Pattern volatileKey = KEYS.getOrDefault(nameOf(path), DATE);
        return List.of(text.split("\r?\n")).stream()
                .filter(line -> !DATE.matcher(line).matches())
                .filter(line -> !volatileKey.matcher(line).matches())
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
