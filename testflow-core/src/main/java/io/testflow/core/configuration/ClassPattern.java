package io.testflow.core.configuration;

/**
 * A pattern for classes by their full names: {@code com.acme.Money} with what is nested in it, {@code com.acme.*} for those of
 * a package, {@code com.acme.**} for those of the packages in it as well.
 *
 * @param text as it stands in the file
 */
public record ClassPattern(String text) {

    /**
     * Understands a pattern.
     *
     * @throws IllegalArgumentException when it is none; the message says why, in words that can follow a colon
     */
    public ClassPattern {
        if (text.indexOf('/') >= 0) {
            throw new IllegalArgumentException("a class is named with dots, as in `com.acme.Money`");
        }
        glob(text);
    }

    /** Whether it means a class of this binary name. */
    public boolean matches(String className) {
        int nested = className.indexOf('$');
        return glob(text).matches((nested < 0 ? className : className.substring(0, nested)).replace('.', '/'));
    }

    private static Glob glob(String text) {
        return Glob.of(text.replace('.', '/'));
    }
}
