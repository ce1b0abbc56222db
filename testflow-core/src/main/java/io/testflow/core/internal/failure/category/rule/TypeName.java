package io.testflow.core.internal.failure.category.rule;

/**
 * A name of types of throwables: a simple name such as {@code ConnectException}, one with some or all of its package such as {@code
 * errors.TimeoutException}; with a dot at its end a package and all below it; between stars a part of a simple name. A shaded copy of a library, and a language
 * without packages, thus have the same names.
 *
 * @param text the name
 */
public record TypeName(String text) {

    /** Whether it is a package and all below it. */
    public boolean isPackage() {
        return text.endsWith(".");
    }

    /** The last part of the name. */
    public String simple() {
        return simple(text);
    }

    /** The last part of the name of a type. */
    public static String simple(String type) {
        return type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1);
    }

    /** Whether it is a part of simple names. */
    public boolean isPart() {
        return text.startsWith("*");
    }

    /** Whether a type has this name. */
    public boolean matches(String type) {
        if (isPart()) {
            return simple(type).contains(text.substring(1, text.length() - 1));
        }
        if (isPackage()) {
            return type.startsWith(text);
        }
        if (!type.endsWith(text)) {
            return false;
        }
        int before = type.length() - text.length() - 1;
        return before < 0 || type.charAt(before) == '.' || type.charAt(before) == '$';
    }
}
