package io.testflow.engine.internal.surroundings;

import io.testflow.core.configuration.VolatileKeys;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What changes in files with every build, and says nothing of what is tested: times, commits, and who built where. The
 * version of the project counts.
 *
 * @param own what else the user knows to be volatile
 */
record VolatileContent(List<VolatileKeys> own) {

    private static final Predicate<String> DATE = Pattern.compile(
                    "#\\w{3} \\w{3} \\d{1,2} \\d{2}:\\d{2}:\\d{2} \\S+ \\d{4}")
            .asMatchPredicate();

    /** By the name of a file, how its volatile lines begin. */
    private static final Map<String, Predicate<String>> KEYS = Map.of(
            "git.properties",
            Pattern.compile("git\\.(?!build\\.version\\b).*").asMatchPredicate(),
            "build-info.properties",
            Pattern.compile("build\\.(time|machine|user|number)\\b.*").asMatchPredicate(),
            "pom.properties",
            Pattern.compile("#.*").asMatchPredicate(),
            "MANIFEST.MF",
            Pattern.compile("(?i)(Build-|Built-|Created-By|Originally-Created-By|Archiver-Version|Bnd-|Tool:|Git-|SCM-"
                            + "|Implementation-(Build|Timestamp|SCM)|X-Build).*")
                    .asMatchPredicate());

    /** Copies the list. */
    VolatileContent {
        own = List.copyOf(own);
    }

    /** Whether a file of this name can hold something volatile. */
    boolean isIn(String path) {
        return isKnownIn(path) || own.stream().anyMatch(keys -> keys.areIn(path));
    }

    /** The content of a file without it. */
    byte[] without(String path, byte[] content) {
        if (!isIn(path)) {
            return content;
        }
        String text = new String(content, StandardCharsets.ISO_8859_1);
        if (nameOf(path).equals("MANIFEST.MF")) {
            // A line that begins with a blank goes on with the one before it.
            text = text.replaceAll("\r?\n ", "");
        }
        Predicate<String> isVolatile = isKnownIn(path) ? DATE.or(KEYS.getOrDefault(nameOf(path), DATE)) : line -> false;
        for (VolatileKeys keys : own) {
            if (keys.areIn(path)) {
                isVolatile = isVolatile.or(keys::include);
            }
        }
        return List.of(text.split("\r?\n")).stream()
                .filter(isVolatile.negate())
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean isKnownIn(String path) {
        return path.endsWith(".properties") || KEYS.containsKey(nameOf(path));
    }

    private static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
