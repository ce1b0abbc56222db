package io.testflow.core.configuration;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of files that change with every build and say nothing of what is tested, by their keys: {@code key=value}, {@code key:
 * value}, {@code "key": value}. Immutable.
 */
public final class VolatileKeys {

    private static final Pattern LINE = Pattern.compile("\\s*[\"']?([^\"'=:]+?)[\"']?\\s*[=:].*", Pattern.DOTALL);
    private static final String ANYWHERE = "**/";

    private final List<PathPattern> files;
    private final List<Glob> keys;

    private VolatileKeys(List<PathPattern> files, List<Glob> keys) {
        this.files = files;
        this.keys = keys;
    }

    static VolatileKeys of(List<PathPattern> files, List<Glob> keys) {
        return new VolatileKeys(List.copyOf(files), List.copyOf(keys));
    }

    /** Understands the name of files, which may lie in any folder. */
    static PathPattern file(String text) {
        PathPattern pattern = PathPattern.of(text);
        return text.startsWith(ANYWHERE) ? pattern : PathPattern.of(ANYWHERE + text);
    }

    /**
     * Whether a file has such lines.
     *
     * @param path of a file, or its name in a jar, with slashes
     */
    public boolean areIn(String path) {
        String relative = path.startsWith("/") ? path.substring(1) : path;
        return files.stream().anyMatch(file -> file.matches(relative));
    }

    /** Whether a line of such a file has such a key. */
    public boolean include(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches() && keys.stream().anyMatch(key -> key.matches(matcher.group(1)));
    }
}
