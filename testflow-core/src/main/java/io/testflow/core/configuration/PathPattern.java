package io.testflow.core.configuration;

/**
 * Names files of the checkout by a glob, relative to its root and with slashes: {@code db/migration/**}. {@code *} and
 * {@code ?} stay within a segment, {@code **} stands for any number of folders; {@code docs/**} is also the path
 * {@code docs} itself.
 */
public final class PathPattern {

    private final String text;
    private final Glob glob;

    private PathPattern(String text, Glob glob) {
        this.text = text;
        this.glob = glob;
    }

    /**
     * Understands a pattern.
     *
     * @throws IllegalArgumentException when it is none; the message says why, in words that can follow a colon
     */
    public static PathPattern of(String text) {
        if (text.indexOf('\\') >= 0) {
            throw new IllegalArgumentException("folders are separated by `/`");
        }
        if (text.startsWith("!") || text.indexOf('{') >= 0) {
            throw new IllegalArgumentException("`!` and `{…}` mean nothing here; write a list of patterns");
        }
        if (text.startsWith("/") || text.startsWith("./") || text.startsWith("../")) {
            throw new IllegalArgumentException("paths start at the root of the checkout, without `/`, `./` or `../`");
        }
        return new PathPattern(text, Glob.of(text.endsWith("/") ? text + "**" : text));
    }

    /**
     * Whether a file belongs to the pattern.
     *
     * @param path relative to the root of the checkout, with slashes
     */
    public boolean matches(String path) {
        return glob.matches(path);
    }

    /** The pattern as the user wrote it. */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PathPattern that && that.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
