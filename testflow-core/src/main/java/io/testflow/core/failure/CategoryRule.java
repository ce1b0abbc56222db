package io.testflow.core.failure;

import io.testflow.core.failure.Evidence.Where;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A category of the user's own, or more that belongs to a built-in one.
 *
 * @param category its name; one of {@link BuiltInCategory}, with hyphens or underscores, adds to that
 * @param patterns regular expressions, one of which is found in some part of a failure, in upper or lower case
 * @param in the parts that are looked at
 * @param suggestion what to look at; empty for that of the built-in category
 * @param place where it is written, for complaints: {@code testflow.yml:12}
 */
public record CategoryRule(String category, List<Pattern> patterns, Set<Where> in, String suggestion, String place) {

    /** Copies the collections. */
    public CategoryRule {
        patterns = List.copyOf(patterns);
        in = Set.copyOf(in);
    }

    /** The parts that are looked at where nothing else is said. */
    public static Set<Where> everywhere() {
        return EnumSet.allOf(Where.class);
    }

    /** The built-in category's name where this adds to one. */
    public String id() {
        return id(category);
    }

    /** The name under which a category stands in reports: a built-in one by its id, any other as it is written. */
    public static String id(String name) {
        return BuiltInCategory.of(name).map(BuiltInCategory::id).orElse(name);
    }
}
