package io.testflow.core.internal.failure.cluster;

import io.testflow.core.internal.failure.normal.Hole;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What checks got that they did not want. Two that stand in one file and got the same unlikely thing have the same cause. */
final class Unexpected {

    private static final int READ = 4000;

    /** Fewer digits, and two values may be the same by chance. */
    private static final int DIGITS = 4;

    /** Fewer letters, and two may be the same by chance. Names may whatever their length: of states, of types, {@code Optional.empty}. */
    private static final int LETTERS = 8;

    private static final Pattern BEFORE =
            Pattern.compile("\\b(?:was|received|actual|got)\\W{0,4}$", Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d.,_]+");

    private static final Pattern DIFFERENCE = Pattern.compile("(?m)^[ \\t\\f\\x0B]*-\\s+(\\S.*)\\R\\s*\\+\\s+(\\S.*)$");

    private Unexpected() {}

    /**
     * What a check shares with others of its file.
     *
     * @param files names by which others know that they are of the same file
     */
    static Set<String> links(Thrown root, Set<String> files) {
        Set<String> links = new HashSet<>();
        for (String seen : seen(root)) {
            files.forEach(file -> links.add("check in " + file + "|" + seen));
        }
        return links;
    }

    private static Set<String> seen(Thrown root) {
        Set<String> seen = new HashSet<>();
        List<String> literals = root.message().literals();
        List<Hole> holes = root.message().holes();
        for (int i = 0; i < holes.size(); i++) {
            Hole hole = holes.get(i);
            if (hole.kind() == Hole.Kind.VALUE
                    && BEFORE.matcher(literals.get(i)).find()
                    && isUnlikely(hole.text())) {
                seen.add("got " + hole.text());
            }
        }
        Matcher difference = DIFFERENCE.matcher(root.beginning(READ));
        while (difference.find()) {
            String both =
                    difference.group(1).strip() + "|" + difference.group(2).strip();
            if (letters(both) >= LETTERS && !both.startsWith("Snapshot ")) {
                seen.add("differs " + both);
            }
        }
        return seen;
    }

    private static boolean isUnlikely(String value) {
        return NUMBER.matcher(value).matches()
                ? value.replaceAll("[^\\d]", "").replaceAll("^0+|0+$", "").length() >= DIGITS
                : letters(value) >= LETTERS;
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetterOrDigit).count();
    }
}
