package io.testflow.engine.internal.failure.suspect;

import io.testflow.core.internal.failure.trace.Frame;
import io.testflow.engine.internal.failure.place.PlacedFrames.PlacedFrame;
import io.testflow.engine.internal.failure.place.Sources;

/**
 * What a frame shows.
 *
 * @param owner binary name of a class, or a file below the root of the checkout
 * @param function name of its method or function; empty where it has none
 */
record ShownMember(String owner, String function) {

    private static final String LAMBDA = "lambda$";
    private static final String CONSTRUCTOR = "<init>";

    static ShownMember of(PlacedFrame placed) {
        Frame frame = placed.frame();
        return Sources.isOfFile(frame)
                ? new ShownMember(placed.file(), simple(frame.function()))
                : new ShownMember(frame.owner(), method(frame.function()));
    }

    /** {@code a.Money#add}, {@code src/cart.js#total}, or the owner alone. */
    String name() {
        return function.isEmpty() ? owner : owner + "#" + function;
    }

    /** The name by which the source declares it. */
    String declaredAs() {
        return function.equals(CONSTRUCTOR)
                ? owner.substring(Math.max(owner.lastIndexOf('.'), owner.lastIndexOf('$')) + 1)
                : function;
    }

    /** {@code Cart.total} and {@code Cart.total [as sum]} by their last word; nothing for {@code Object.<anonymous>}. */
    private static String simple(String function) {
        String plain = function.replace("]", "");
        String last = plain.substring(plain.lastIndexOf('.') + 1);
        return !last.isEmpty() && Character.isJavaIdentifierStart(last.charAt(0)) ? last : "";
    }

    /** A lambda belongs to its method. */
    private static String method(String function) {
        int end = function.lastIndexOf('$');
        if (!function.startsWith(LAMBDA) || end <= LAMBDA.length()) {
            return function;
        }
        String method = function.substring(LAMBDA.length(), end);
        return switch (method) {
            case "new" -> CONSTRUCTOR;
            case "static" -> "<clinit>";
            default -> method;
        };
    }
}
