package io.testflow.core.internal.data.file;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names in SQL, in quotes where they have to be. */
final class Identifiers {

    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");
    private static final Pattern DOT = Pattern.compile("\\.");

    /** What standard SQL, PostgreSQL or MariaDB reserve, as far as somebody would call a table or a column so. */
    private static final Set<String> RESERVED = Set.of(
            ("all analyse analyze and any array as asc authorization between binary both call cascade case cast change"
                            + " character check collate collation column condition constraint continue convert create cross current_date"
                            + " current_role current_time current_timestamp current_user cursor database databases date day_hour"
                            + " declare default delayed delete desc describe distinct div double drop each else end escape exists"
                            + " exit explain false fetch float for force foreign freeze from full function grant group groups having"
                            + " if ignore ilike in index inner insert int integer intersect interval into is join key keys kill"
                            + " lateral leading leave left like limit lines load localtime localtimestamp lock long loop match"
                            + " modifies natural new not null numeric of off offset offsets old on only optimize option or order out"
                            + " outer over overlaps parameter partition period placing position precision primary procedure range"
                            + " rank read reads real recursive references release rename repeat replace require restrict return"
                            + " returning revoke right rollup row row_number rows schema select session_user set show similar some"
                            + " specific sql start system table tablesample then time timestamp to trailing trigger true undo union"
                            + " unique unlock update usage use user using value values varying verbose when where while window with"
                            + " write xor")
                    .split(" "));

    private Identifiers() {}

    /** The name of a table, perhaps with that of its schema and a dot before it. */
    static String table(String name) {
        return Stream.of(DOT.split(name)).map(Identifiers::column).collect(joining("."));
    }

    /** The name of a column. */
    static String column(String name) {
        return PLAIN.matcher(name).matches() && !RESERVED.contains(name)
                ? name
                : '"' + name.replace("\"", "\"\"") + '"';
    }
}
