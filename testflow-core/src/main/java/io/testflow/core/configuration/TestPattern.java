package io.testflow.core.configuration;

import java.util.Set;

/**
 * Names tests by their class or by a tag, as {@code testflow.yml} does.
 *
 * <p>{@code tag:smoke} is the tests with that tag. Everything else is a glob for class names, with dots or slashes:
 * {@code com.acme.**} and {@code com/acme/**} are the package {@code com.acme} with its subpackages, {@code **}{@code
 * /SmokeTest} is every class of that name, {@code *IT} every class whose simple name ends so, in any package. {@code *} and
 * {@code ?} stay within a segment. A pattern for a class also takes its nested classes; a trailing {@code .java} or {@code
 * .class} is dropped.
 */
public final class TestPattern {

    private static final String TAG = "tag:";

    /** What JUnit keeps out of tags, and what would look like a pattern. */
    private static final String NOT_IN_TAGS = ",()&|!*?";

    private final String text;
    private final String tag;
    private final Glob classes;

    private TestPattern(String text, String tag, Glob classes) {
        this.text = text;
        this.tag = tag;
        this.classes = classes;
    }

    /**
     * Understands a pattern.
     *
     * @throws IllegalArgumentException when it is none; the message says why, in words that can follow a colon
     */
    public static TestPattern of(String text) {
        return text.startsWith(TAG) ? ofTag(text) : ofClasses(text);
    }

    private static TestPattern ofTag(String text) {
        String tag = text.substring(TAG.length()).strip();
        if (tag.isEmpty()) {
            throw new IllegalArgumentException("the name of a tag is missing behind `tag:`");
        }
        if (tag.chars().anyMatch(c -> Character.isWhitespace(c) || NOT_IN_TAGS.indexOf(c) >= 0)) {
            throw new IllegalArgumentException(
                    "a tag is one plain name, without blanks and without any of " + NOT_IN_TAGS);
        }
        return new TestPattern(text, tag, Glob.of("**"));
    }

    private static TestPattern ofClasses(String text) {
        String name = text.replaceFirst("\\.(java|class)$", "").replace('.', '/');
        if (!name.codePoints().allMatch(c -> c == '/' || c == '*' || c == '?' || Character.isJavaIdentifierPart(c))) {
            throw new IllegalArgumentException(
                    "a pattern for test classes is made of names, `.` or `/`, `*`, `?` and `**`; tags are written `tag:name`");
        }
        return new TestPattern(text, "", Glob.of(name.indexOf('/') < 0 ? "**/" + name : name));
    }

    /**
     * Whether a test belongs to the pattern.
     *
     * @param className binary name of the test's class, {@code com.acme.OrderTest$Totals}
     * @param tags its tags, those of its class included
     */
    public boolean matches(String className, Set<String> tags) {
        if (!tag.isEmpty()) {
            return tags.contains(tag);
        }
        String path = className.replace('.', '/');
        for (int end = path.length(); end > 0; end = path.lastIndexOf('$', end - 1)) {
            if (classes.matches(path.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** The pattern as the user wrote it. */
    public String text() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TestPattern that && that.text.equals(text);
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
