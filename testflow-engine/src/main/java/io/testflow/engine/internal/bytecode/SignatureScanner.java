package io.testflow.engine.internal.bytecode;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds what looks like a class in a text: {@code Lpkg/Name;} in descriptors, generic signatures and anything else.
 *
 * <p>Finds too much rather than too little. {@code Lpkg/Outer<TT;>.Inner;} names {@code pkg/Outer} and
 * {@code pkg/Outer$Inner}.
 */
final class SignatureScanner {

    private final String text;
    private final Consumer<String> internalName;
    private final List<String> openClasses = new ArrayList<>(2);

    private SignatureScanner(String text, Consumer<String> internalName) {
        this.text = text;
        this.internalName = internalName;
    }

    /** Hands each name, with slashes, to the consumer; takes time linear in the length of the text. */
    static void scan(String text, Consumer<String> internalName) {
        new SignatureScanner(text, internalName).scan();
    }

    private void scan() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i++);
            if (c == 'L') {
                i = name("", i);
            } else if (c == '>' && !openClasses.isEmpty()) {
                String outer = openClasses.remove(openClasses.size() - 1);
                if (i < text.length() && text.charAt(i) == '.') {
                    i = name(outer + '$', i + 1);
                }
            }
        }
    }

    /** Reads the name that may start here; returns where to go on. No later start before that place can be a name. */
    private int name(String prefix, int start) {
        int end = start;
        while (end < text.length() && !endsName(text.charAt(end))) {
            end++;
        }
        if (end == start || end == text.length()) {
            return end;
        }
        return switch (text.charAt(end)) {
            case ';' -> {
                internalName.accept(prefix + text.substring(start, end));
                yield end + 1;
            }
            case '<' -> {
                String name = prefix + text.substring(start, end);
                internalName.accept(name);
                openClasses.add(name);
                yield end + 1;
            }
            case '.' -> nestedNames(prefix, start);
            default -> end;
        };
    }

    /** A chain {@code pkg/Outer.Inner;} without type arguments in between, as no text of several words is. */
    private int nestedNames(String prefix, int start) {
        int end = start;
        while (end < text.length()
                && text.charAt(end) > ' '
                && (text.charAt(end) == '.' || !endsName(text.charAt(end)))) {
            end++;
        }
        boolean whole = end < text.length() && (text.charAt(end) == ';' || text.charAt(end) == '<');
        if (!whole) {
            return end;
        }
        String name = prefix + text.substring(start, end).replace('.', '$');
        for (int dot = text.indexOf('.', start); dot >= 0 && dot < end; dot = text.indexOf('.', dot + 1)) {
            internalName.accept(name.substring(0, prefix.length() + dot - start));
        }
        internalName.accept(name);
        if (text.charAt(end) == '<') {
            openClasses.add(name);
        }
        return end + 1;
    }

    private static boolean endsName(char c) {
        return c == ';' || c == '<' || c == '.' || c == '[' || c == ':' || c == '>';
    }
}
