package io.testflow.core.internal.failure.secret;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tokens that tell by their first letters which service gave them. */
final class Tokens {

    private static final List<Token> KNOWN = List.of(
            token("ghp_", "[A-Za-z0-9]{20,255}"),
            token("gho_", "[A-Za-z0-9]{20,255}"),
            token("ghu_", "[A-Za-z0-9]{20,255}"),
            token("ghs_", "[A-Za-z0-9]{20,255}"),
            token("ghr_", "[A-Za-z0-9]{20,255}"),
            token("github_pat_", "\\w{20,255}"),
            token("glpat-", "[\\w-]{20,255}"),
            token("gldt-", "[\\w-]{20,255}"),
            token("glrt-", "[\\w-]{20,255}"),
            token("AKIA", "[A-Z0-9]{16}(?![A-Za-z0-9])"),
            token("ASIA", "[A-Z0-9]{16}(?![A-Za-z0-9])"),
            token("xox", "[abeoprs]-[\\w-]{10,255}"),
            token("xapp-", "[\\w-]{10,255}"),
            token("https://hooks.slack.com/services/", "[\\w/]{20,255}"),
            token("AIza", "[\\w-]{35}"),
            token("ya29.", "[\\w-]{20,2048}"),
            token("GOCSPX-", "[\\w-]{20,255}"),
            token("sk_live_", "\\w{10,255}"),
            token("sk_test_", "\\w{10,255}"),
            token("rk_live_", "\\w{10,255}"),
            token("rk_test_", "\\w{10,255}"),
            token("whsec_", "\\w{16,255}"),
            token("eyJ", "[\\w-]{8,8192}\\.eyJ[\\w-]{8,8192}(?:\\.[\\w-]{0,8192})?"),
            token("npm_", "[A-Za-z0-9]{36}"),
            token("pypi-", "[\\w-]{50,1024}"),
            token("sk-", "[\\w-]{32,255}"),
            token("Bearer ", "(?=[\\w.~+/=-]{0,255}[0-9])[\\w.~+/=-]{12,8192}"),
            token("bearer ", "(?=[\\w.~+/=-]{0,255}[0-9])[\\w.~+/=-]{12,8192}"),
            token(
                    "Basic ",
                    "(?=[A-Za-z0-9+/]{0,255}(?:[a-z][A-Z]|[0-9=]))(?:[A-Za-z0-9+/]{4}){2,512}+"
                            + "(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?(?![A-Za-z0-9+/=])"));

    private Tokens() {}

    /**
     * A kind of token.
     *
     * @param start its first letters, or the word in front of it where it ends with a space
     * @param rest what follows
     */
    private record Token(String start, Pattern rest) {}

    private static Token token(String start, String rest) {
        return new Token(start, Pattern.compile(rest));
    }

    static void find(String text, Masking masking) {
        for (Token token : KNOWN) {
            int at = text.indexOf(token.start());
            if (at >= 0) {
                find(token, at, text, masking);
            }
        }
    }

    private static void find(Token token, int first, String text, Masking masking) {
        Matcher rest = token.rest().matcher(text);
        int at = first;
        while (at >= 0) {
            int behind = at + token.start().length();
            // Within a longer word it is none, and trying it there would take quadratic time.
            boolean begins = at == 0 || !isPart(text.charAt(at - 1));
            if (begins && rest.region(behind, text.length()).lookingAt()) {
                masking.hide(token.start().endsWith(" ") ? behind : at, rest.end());
                behind = rest.end();
            }
            at = text.indexOf(token.start(), behind);
        }
    }

    private static boolean isPart(char before) {
        return Character.isLetterOrDigit(before) || before == '_' || before == '-';
    }
}
