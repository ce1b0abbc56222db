package io.testflow.core.internal.failure.normal;

import org.jspecify.annotations.Nullable;

/**
 * A frame without lines and generated names.
 *
 * @param owner binary name of a class without the numbers of anonymous ones, or the path of a file
 * @param function name of the method or function that a person wrote; empty where there is none
 * @param origin whose code it is
 */
public record NormalFrame(String owner, String function, Origin origin) {

    /** The frame as part of a signature. */
    public String text() {
        return owner + "#" + function;
    }

    /** The frame as a person says it, {@code Cart.total} or {@code cart.py total}. */
    public String words() {
        if (isInFile()) {
            String file = owner.substring(owner.lastIndexOf('/') + 1);
            return function.isEmpty() ? file : file + " " + function;
        }
        String type = owner.substring(owner.lastIndexOf('.') + 1).replace('$', '.');
        return function.isEmpty() ? type : type + "." + function;
    }

    /** Whether its owner is a file instead of a class. */
    public boolean isInFile() {
        return owner.indexOf('/') >= 0 || Sources.isFile(owner);
    }

    /** Whether it is in a class or one nested in it. */
    public boolean isIn(String className) {
        return owner.startsWith(className)
                && (owner.length() == className.length() || owner.charAt(className.length()) == '$');
    }

    /** Whether it is the project's code. */
    public boolean isApplication() {
        return origin == Origin.APPLICATION;
    }

    /** As records do it, without finding out how: stacks are compared by the million. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof NormalFrame frame
                        && owner.equals(frame.owner)
                        && function.equals(frame.function)
                        && origin == frame.origin);
    }

    @Override
    public int hashCode() {
        return 31 * owner.hashCode() + function.hashCode();
    }
}
