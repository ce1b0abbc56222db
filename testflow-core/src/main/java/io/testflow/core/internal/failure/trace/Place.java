package io.testflow.core.internal.failure.trace;

/**
 * Where a frame is.
 *
 * @param file empty where it is not known
 * @param line from 1; 0 where it is not known
 */
record Place(String file, int line) {

    private static final int MOST_DIGITS = 9;

    /** Reads {@code List.java:12}; what is no file, {@code Native Method}, is not known. */
    static Place of(String text) {
        int colon = text.lastIndexOf(':');
        int line = colon > 0 ? number(text.substring(colon + 1)) : 0;
        String file = line > 0 ? text.substring(0, colon) : text;
        return new Place(line == 0 && (file.indexOf(' ') >= 0 || file.indexOf('.') < 0) ? "" : file, line);
    }

    /** Reads {@code src/cart.js:12:5} and {@code src/cart.php:12}; the column is left out. */
    static Place withColumn(String text) {
        int last = text.lastIndexOf(':');
        int first = last < 0 ? -1 : text.lastIndexOf(':', last - 1);
        boolean both = first > 0 && number(text.substring(first + 1, last)) > 0 && number(text.substring(last + 1)) > 0;
        return of(both ? text.substring(0, last) : text);
    }

    /** A number from 1, or 0 where it is none. */
    static int number(String digits) {
        if (digits.length() > MOST_DIGITS) {
            return 0;
        }
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
