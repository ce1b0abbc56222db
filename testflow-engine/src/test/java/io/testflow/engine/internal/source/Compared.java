package io.testflow.engine.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Says what a comparison found in lines that a test can read. */
final class Compared {

    private Compared() {}

    /** Lines such as {@code Money add(int) BODY}, {@code Money TAX VALUE [TAX]}, {@code Money ADDED}. */
    static List<String> changes(String before, String after) {
        return changes("src/main/java/Money.java", before, after);
    }

    static List<String> changes(String path, String before, String after) {
        SourceChange change = SourceComparison.ofThisJdk().compare(new SourcePair(path, before, after));
        if (change instanceof SourceChange.Unparsed unparsed) {
            return List.of("unparsed: " + unparsed.why());
        }
        List<String> lines = new ArrayList<>();
        if (change instanceof SourceChange.Types types) {
            types.types().forEach(type -> lines.addAll(lines(type)));
        }
        return lines;
    }

    private static List<String> lines(TypeChange type) {
        if (type.kind() != TypeChange.Kind.CHANGED) {
            return List.of(
                    type.name() + " " + type.kind() + (type.constants().isEmpty() ? "" : " " + type.constants()));
        }
        return type.members().stream()
                .map(member -> type.name() + " " + (member.member().isEmpty() ? "itself" : member.member()) + " "
                        + member.effect()
                        + (member.constants().isEmpty() ? "" : " " + new TreeSet<>(member.constants()))
                        + (member.invisible() ? " invisible" : ""))
                .toList();
    }
}
