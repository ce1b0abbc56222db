package io.testflow.engine.internal.failure.junitxml;

import java.io.IOException;

/** Characters that are written by name or by number. No name but the five of XML is known, whatever a file declares. */
final class Entities {

    private static final int LONGEST = 10;
    private static final int HEXADECIMAL = 16;
    private static final int REPLACEMENT = 0xFFFD;

    private Entities() {}

    /** Reads on behind {@code &}; what is no entity stays as it is written. */
    static String read(Characters in) throws IOException {
        StringBuilder name = new StringBuilder();
        while (name.length() < LONGEST && isPart(in.peek())) {
            name.append((char) in.next());
        }
        if (in.peek() != ';') {
            return "&" + name;
        }
        String value = value(name.toString());
        if (value.isEmpty()) {
            return "&" + name;
        }
        in.next();
        return value;
    }

    private static boolean isPart(int next) {
        return next == '#' || (next != Characters.END && next < 128 && Character.isLetterOrDigit(next));
    }

    private static String value(String name) {
        return switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            case "apos" -> "'";
            default -> name.startsWith("#") ? character(name.substring(1)) : "";
        };
    }

    private static String character(String number) {
        boolean hexadecimal = number.startsWith("x") || number.startsWith("X");
        try {
            int point = hexadecimal ? Integer.parseInt(number.substring(1), HEXADECIMAL) : Integer.parseInt(number);
            boolean known = Character.isValidCodePoint(point) && (point < 0xD800 || point > 0xDFFF);
            return point < ' ' && point >= 0
                    ? String.valueOf(Characters.shown((char) point))
                    : Character.toString(known ? point : REPLACEMENT);
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
