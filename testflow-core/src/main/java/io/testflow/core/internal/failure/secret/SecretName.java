package io.testflow.core.internal.failure.secret;

import java.util.List;
import java.util.Locale;

/** Names whose values are secrets. */
final class SecretName {

    private static final int LONGEST = 64;

    private static final List<String> ENDS = List.of(
            "password",
            "passwd",
            "passphrase",
            "passwort",
            "pwd",
            "secret",
            "token",
            "apikey",
            "accesskey",
            "secretkey",
            "privatekey",
            "accountkey",
            "authkey",
            "credential",
            "credentials",
            "sessionid",
            "authorization",
            "cookie");

    private SecretName() {}

    /** Where the name that ends before a place begins; the place itself where none does. */
    static int start(String text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST && isPart(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Whether a name, {@code spring.datasource.password} or {@code API_KEY}, is that of a secret. */
    static boolean isSecret(String text, int from, int to) {
        if (to - from < 3) {
            return false;
        }
        StringBuilder letters = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            if (Character.isLetter(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        String name = letters.toString().toLowerCase(Locale.ROOT);
        for (String end : ENDS) {
            if (name.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is that of a header, whose value is the whole line. */
    static boolean isHeader(String text, int from, int to) {
        String name = text.substring(from, to).toLowerCase(Locale.ROOT);
        return name.endsWith("authorization") || name.endsWith("cookie");
    }

    /** Whether its value may be a number that is no secret: a parser counts its tokens. */
    static boolean isCounted(String text, int from, int to) {
        return text.substring(from, to).toLowerCase(Locale.ROOT).endsWith("token");
    }

    private static boolean isPart(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_' || letter == '-' || letter == '.';
    }
}
