package io.testflow.core.internal.failure.normal;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that are no values: {@code 404} and {@code 500} say what happened.
 *
 * @param spoken whether the message speaks of statuses
 */
record HttpStatus(boolean spoken) {

    private static final Set<String> CODES = Set.of(
            "200", "201", "202", "204", "206", "301", "302", "303", "304", "307", "308", "400", "401", "402", "403",
            "404", "405", "406", "408", "409", "410", "412", "413", "415", "422", "423", "424", "429", "500", "501",
            "502", "503", "504");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** A message speaks of statuses where it says so, or where it compares two and has no other number. */
    static HttpStatus of(String message) {
        String small = message.toLowerCase(Locale.ROOT);
        if (small.contains("status") || small.contains("http") || small.contains("response")) {
            return new HttpStatus(true);
        }
        Matcher numbers = NUMBER.matcher(message);
        int codes = 0;
        while (numbers.find()) {
            if (!CODES.contains(numbers.group())) {
                return new HttpStatus(false);
            }
            codes++;
        }
        boolean first =
                codes == 1 && message.length() > 3 && NUMBER.matcher(message).lookingAt();
        return new HttpStatus(codes > 1 || first);
    }

    boolean isMeant(String number) {
        return spoken && CODES.contains(number);
    }

    /** Whether a value is a status, alone or with its name: {@code 404 NOT_FOUND}. */
    boolean isMeantBy(String value) {
        return value.length() >= 3
                && isMeant(value.substring(0, 3))
                && (value.length() == 3 || (value.charAt(3) == ' ' && value.length() < 40));
    }
}
