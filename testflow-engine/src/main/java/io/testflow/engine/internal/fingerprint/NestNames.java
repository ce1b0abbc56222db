package io.testflow.engine.internal.fingerprint;

import java.util.LinkedHashSet;
import java.util.Set;

/** Tells by their names what lies in the nest of a top-level class, and keeps the classes that were named. */
final class NestNames {

    private final String topLevel;
    private final String prefix;
    private final Set<String> named = new LinkedHashSet<>();

    /** @param topLevel internal name, with slashes */
    NestNames(String topLevel) {
        this.topLevel = topLevel;
        this.prefix = topLevel + "$";
        named.add(topLevel);
    }

    String topLevel() {
        return topLevel;
    }

    /** Internal names of all classes of the nest that were asked for so far, the top-level class first. */
    Set<String> named() {
        return named;
    }

    /** Whether the name is that of a class nested in the top-level one; it is kept. */
    boolean holds(String internalName) {
        boolean nested = internalName.startsWith(prefix);
        if (nested) {
            named.add(internalName);
        }
        return nested;
    }

    /** Where the next name of a nested class starts in a descriptor or generic signature; -1 if there is none. */
    int indexIn(String descriptor, int from) {
        int at = descriptor.indexOf(prefix, from);
        while (at > 0 && descriptor.charAt(at - 1) != 'L') {
            at = descriptor.indexOf(prefix, at + 1);
        }
        return at;
    }

    static int endOfName(String descriptor, int start) {
        int end = start;
        while (end < descriptor.length() && ";<.".indexOf(descriptor.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Whether a field may be an array that numbers the enum constants of switches. */
    boolean maybeSwitchMap(String owner, String descriptor) {
        return descriptor.equals("[I") && holds(owner);
    }

    /** Whether a method is named as compilers name those that belong to their users. */
    boolean mayFold(String owner, String name, String descriptor) {
        if (!owner.equals(topLevel) && !holds(owner)) {
            return false;
        }
        return name.equals("<init>")
                ? !lastParameter(descriptor).isEmpty()
                : name.contains("access$") || name.contains("lambda$") || name.contains("$anonfun$");
    }

    /** Internal name of the last parameter's class if that is nested, else empty. */
    String lastParameter(String descriptor) {
        int last = descriptor.lastIndexOf("L" + prefix);
        return last >= 0 && descriptor.startsWith(";)", endOfName(descriptor, last))
                ? descriptor.substring(last + 1, endOfName(descriptor, last))
                : "";
    }
}
