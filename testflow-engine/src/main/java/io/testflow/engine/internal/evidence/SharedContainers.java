package io.testflow.engine.internal.evidence;

import io.testflow.engine.internal.fingerprint.MethodFacts;
import io.testflow.engine.internal.fingerprint.MethodName;
import io.testflow.engine.internal.fingerprint.SharedField;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds who fills collections, caches and the like that all tests of a JVM share: what one puts there another may get. */
final class SharedContainers {

    private static final Pattern FILLS =
            Pattern.compile("(put|add|set|remove|clear|compute|merge|replace|push|pop|poll|offer"
                    + "|insert|append|delete|retain|drain|increment|decrement|accumulate|update|getAnd|compareAnd|lazySet|weakCompare)"
                    + "\\p{Alnum}*|\\w+AndGet");

    private SharedContainers() {}

    /**
     * Classes whose static fields hold a container of the JDK's, or a singleton, whose content a method of these facts may
     * change.
     */
    static Set<String> filledBy(MethodFacts facts) {
        if (facts.readsShared().isEmpty()) {
            return facts.writesSingletons();
        }
        Set<String> changed = facts.calls().stream()
                .filter(call -> call.className().startsWith("java."))
                .filter(call -> FILLS.matcher(call.name()).matches())
                .map(MethodName::className)
                .map(type -> "L" + type.replace('.', '/') + ";")
                .collect(Collectors.toSet());
        return Stream.concat(
                        facts.writesSingletons().stream(),
                        facts.readsShared().stream()
                                .filter(field -> changed.contains(field.descriptor()))
                                .map(SharedField::className))
                .collect(Collectors.toSet());
    }
}
