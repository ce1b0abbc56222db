package io.testflow.data.internal.definition;

import io.testflow.data.internal.schema.Column;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Kinds of text, by the name of a column and how many characters it takes. */
final class Texts {

    /** What is shorter is made of single letters. */
    private static final int SHORTEST = 12;

    private static final int USUAL_WORD = 40;
    private static final int LONG = 200;
    private static final int UUID_LENGTH = 36;

    private record Named(Pattern words, String kind) {

        Named(String words, String kind) {
            this(Pattern.compile("(?:.*_)?(?:" + words + ")"), kind);
        }
    }

    private static final List<Named> NAMES = List.of(
            new Named("first_?name|given_?name", "first-name"),
            new Named("last_?name|surname|family_?name", "last-name"),
            new Named("user_?name|login|nick(?:name)?", "username"),
            new Named("e?_?mail(?:_?address)?", "email"),
            new Named("phone(?:_?number)?|mobile|fax|tel", "phone"),
            new Named("street(?:_?address)?", "street"),
            new Named("city|town", "city"),
            new Named("post_?code|zip(?:_?code)?|postal_?code", "postcode"),
            new Named("country", "country"),
            new Named("address", "address"),
            new Named("company|employer|manufacturer|supplier", "company"),
            new Named("url|link|website|homepage", "url"),
            new Named("ip(?:_?address)?", "ip"),
            new Named("full_?name|name|author|customer|contact", "name"),
            new Named("title|subject|summary|headline", "sentence"),
            new Named("text|body|content|description|comment|note|notes|message|bio", "text"));

    private Texts() {}

    static String kind(Column column, Bounds bounds) {
        int most = bounds.most(true).map(Number::intValue).orElse(column.length());
        int limit = column.length() == 0 ? most : Math.min(most, column.length());
        int least = bounds.least(true).map(Number::intValue).orElse(0);
        String name = column.name().toLowerCase(Locale.ROOT);
        if (limit == UUID_LENGTH && name.matches("(?:.*_)?(?:uu)?id|(?:.*_)?guid")) {
            return "uuid";
        }
        if (name.matches("(?:.*_)?country(?:_code)?") && limit == 2) {
            return "regex:[A-Z]{2}";
        }
        if (name.matches("(?:.*_)?currency(?:_code)?") && limit == 3) {
            return "enum:EUR,USD,GBP,CHF";
        }
        if (least > 0 || (limit > 0 && limit < SHORTEST)) {
            return letters(Math.max(1, least), limit == 0 ? Math.max(USUAL_WORD, least) : limit);
        }
        String kind = NAMES.stream()
                .filter(named -> named.words().matcher(name).matches())
                .map(Named::kind)
                .findFirst()
                .orElse(limit == 0 || limit > LONG ? "sentence" : "word");
        return limit == 0 ? kind : kind + ":" + limit;
    }

    /** Text without a meaning, which has many values also where it is short. */
    static String letters(int least, int most) {
        return least == most ? "regex:[A-Z]{" + least + "}" : "regex:[a-z]{" + least + "," + most + "}";
    }
}
