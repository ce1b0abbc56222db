package io.testflow.core.error;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what a user may have meant by a name that is not known: the known names within a small edit distance. */
public final class NearestNames {

    private NearestNames() {}

    /**
     * The known names that are near enough to be meant, nearest first, then by name; upper and lower case count as one.
     *
     * @param typed the name that is not known
     * @param known the names to choose from
     * @param limit how many to return at most
     */
    public static List<String> of(String typed, Collection<String> known, int limit) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        int tolerance = Math.max(2, typed.length() / 3);
        record Ranked(String name, int distance) {}
        return known.stream()
                .distinct()
                .map(name -> new Ranked(name, distance(wanted, name.toLowerCase(Locale.ROOT))))
                .filter(ranked -> ranked.distance() <= tolerance
                        && ranked.distance() < ranked.name().length())
                .sorted(Comparator.comparingInt(Ranked::distance).thenComparing(Ranked::name))
                .limit(limit)
                .map(Ranked::name)
                .toList();
    }

    /** Asks whether the nearest one was meant: a sentence with a blank before it; empty where none is near. */
    public static String suggestion(String typed, Collection<String> known) {
        return of(typed, known, 1).stream()
                .map(near -> " Did you mean `" + near + "`?")
                .findFirst()
                .orElse("");
    }

    /** Edit distance in which two neighbours that changed places count as one edit. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
