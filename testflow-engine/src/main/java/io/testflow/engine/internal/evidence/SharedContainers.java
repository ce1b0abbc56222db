package io.testflow.engine.internal.evidence;

import io.testflow.engine.internal.fingerprint.MethodFacts;
import io.testflow.engine.internal.fingerprint.MethodName;
import io.testflow.engine.internal.fingerprint.StaticField;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds who fills collections, caches and the like that static fields hold: what one test puts there another may get. */
final class SharedContainers {

    private static final Pattern FILLS =
            Pattern.compile("(put|add|set|remove|clear|compute|merge|replace|push|pop|poll|offer"
                    + "|insert|append|delete|retain|drain|increment|decrement|accumulate|update|getAnd|compareAnd|lazySet|weakCompare)"
                    + "\\p{Alnum}*|\\w+AndGet");

    private SharedContainers() {}

    /** Classes that hold, in a static field, a container of the JDK's whose content a method of these facts may change. */
    static Set<String> filledBy(MethodFacts facts) {
        if (facts.readsStaticsOf().isEmpty()) {
            return Set.of();
        }
        Set<String> changed = facts.calls().stream()
                .filter(call -> call.className().startsWith("java."))
                .filter(call -> FILLS.matcher(call.name()).matches())
                .map(MethodName::className)
                .map(type -> "L" + type.replace('.', '/') + ";")
                .collect(Collectors.toSet());
        return facts.readsStaticsOf().stream()
                .filter(field -> changed.contains(field.descriptor()))
                .map(StaticField::className)
                .collect(Collectors.toSet());
    }
}
