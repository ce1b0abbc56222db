package io.testflow.core.internal.failure.cluster;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Classes that are not there, or not as others were compiled against them: the class says it all, whichever member is asked for. */
final class Linkage {

    private static final Set<String> TYPES = Set.of(
            "java.lang.ClassNotFoundException",
            "java.lang.NoClassDefFoundError",
            "java.lang.NoSuchMethodError",
            "java.lang.NoSuchFieldError",
            "java.lang.AbstractMethodError");

    private static final Pattern MEMBER = Pattern.compile("([\\w$]+(?:[./][\\w$]+)+)\\.[\\w$<>]+\\(");
    private static final Pattern CLASS = Pattern.compile("[\\w$]+(?:[./][\\w$]+)+");

    private Linkage() {}

    static boolean isOne(Thrown thrown) {
        return TYPES.contains(thrown.type());
    }

    static String missing(Thrown thrown) {
        Matcher member = MEMBER.matcher(thrown.raw());
        if (member.find()) {
            return member.group(1).replace('/', '.');
        }
        Matcher name = CLASS.matcher(thrown.raw());
        return name.find() ? name.group().replace('/', '.') : thrown.message().named();
    }
}
