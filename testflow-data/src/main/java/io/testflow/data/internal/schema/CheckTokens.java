package io.testflow.data.internal.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a condition, without the types that PostgreSQL writes behind values. */
final class CheckTokens {

    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(?:(?:_\\w+\\s*)?('(?:[^']|'')*')|([`\"][^`\"]+[`\"])|(\\d+(?:\\.\\d+)?)|(\\w+)|(::|<=|>=|<>|!=|.))");

    /** Words that belong to the name of a type before them. */
    private static final Set<String> OF_TYPES = Set.of("varying", "precision", "without", "with", "time", "zone");

    private CheckTokens() {}

    /** One word: a text begins with an apostrophe, a quoted name with a quotation mark, all other names are in lower case. */
    static List<String> of(String condition) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(condition.strip());
        while (token.lookingAt()) {
            if (token.group(1) != null) {
                tokens.add("'"
                        + token.group(1)
                                .substring(1, token.group(1).length() - 1)
                                .replace("''", "'"));
            } else if (token.group(2) != null) {
                tokens.add("\"" + token.group(2).substring(1, token.group(2).length() - 1));
            } else {
                tokens.add(token.group().strip().toLowerCase(Locale.ROOT));
            }
            token.region(token.end(), token.regionEnd());
        }
        return withoutTypes(tokens);
    }

    private static List<String> withoutTypes(List<String> tokens) {
        List<String> bare = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            if (!tokens.get(i).equals("::")) {
                bare.add(tokens.get(i++));
                continue;
            }
            i += 2;
            while (i < tokens.size() && OF_TYPES.contains(tokens.get(i))) {
                i++;
            }
            if (i + 2 < tokens.size() && tokens.get(i).equals("(")) {
                i = i + 1 + tokens.subList(i, tokens.size()).indexOf(")");
            }
            if (i + 1 < tokens.size()
                    && tokens.get(i).equals("[")
                    && tokens.get(i + 1).equals("]")) {
                i += 2;
            }
        }
        return bare;
    }
}
