package io.testflow.engine.internal.fingerprint;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/** Knows which calls may change what a container holds: a collection, a cache, whatever makes its content when it is asked first. */
public final class Containers {

    private static final String JDK = "java.";

    private static final Pattern FILLS =
            Pattern.compile("(put|add|set|remove|clear|compute|merge|replace|push|pop|poll|offer"
                    + "|insert|append|delete|retain|drain|increment|decrement|accumulate|update|getAnd|compareAnd|lazySet|weakCompare)"
                    + "\\p{Alnum}*|\\w+AndGet");

    /** Those of the JDK that are filled in other ways, too; all their methods count. */
    private static final Set<String> LAZY = Set.of(
            "java.lang.ClassValue",
            "java.lang.InheritableThreadLocal",
            "java.lang.ThreadLocal",
            "java.util.ServiceLoader",
            "java.util.concurrent.CompletableFuture",
            "java.util.concurrent.Future",
            "java.util.concurrent.FutureTask",
            "java.util.function.Supplier");

    /** The same of libraries, by how their names begin. */
    private static final List<String> CACHES = List.of(
            "com.github.benmanes.caffeine.cache.",
            "com.google.common.base.Supplier",
            "com.google.common.cache.",
            "javax.cache.",
            "kotlin.Lazy",
            "org.apache.commons.lang3.concurrent.",
            "org.springframework.cache.Cache");

    private static final Map<String, Pattern> MORE = Map.of("java.util.Properties", Pattern.compile("load\\w*"));

    private static final String OF_COLLECTIONS = "java.util.Collections";
    private static final Pattern CHANGES_ITS_ARGUMENT =
            Pattern.compile("addAll|fill|replaceAll|reverse|rotate|shuffle|sort|swap");
    private static final Set<String> COLLECTIONS = Set.of(
            "Ljava/util/ArrayList;",
            "Ljava/util/Collection;",
            "Ljava/util/HashSet;",
            "Ljava/util/LinkedList;",
            "Ljava/util/List;",
            "Ljava/util/Set;");

    private Containers() {}

    /** The descriptors of types of containers whose content some of these calls may change. */
    public static Set<String> changedBy(Set<MethodName> calls) {
        Set<String> changed = new HashSet<>();
        for (MethodName call : calls) {
            String owner = call.className();
            if (owner.equals(OF_COLLECTIONS)) {
                if (CHANGES_ITS_ARGUMENT.matcher(call.name()).matches()) {
                    changed.addAll(COLLECTIONS);
                }
            } else if (changes(owner, call.name())) {
                changed.add("L" + owner.replace('.', '/') + ";");
            }
        }
        return changed;
    }

    /**
     * Whether an object in a field or an argument may be one of those: what is kept as a {@code HashMap} may be filled as a
     * {@code Map}.
     *
     * @param descriptor of the type as which it is kept
     * @param types descriptors, too
     */
    public static boolean mayBe(String descriptor, Set<String> types) {
        if (types.isEmpty() || types.contains(descriptor)) {
            return !types.isEmpty();
        }
        return JdkType.of(descriptor)
                .filter(kept -> types.stream()
                        .anyMatch(type -> JdkType.of(type).filter(kept::isOne).isPresent()))
                .isPresent();
    }

    /** Whether a descriptor is that of a type whose objects may hold things: one of the JDK, but for those that say nothing. */
    public static boolean mayHold(String descriptor) {
        return FactsBuilder.mayChange(descriptor)
                && (JdkType.of(descriptor).filter(JdkType::holds).isPresent()
                        || CACHES.stream().anyMatch(binaryName(descriptor)::startsWith));
    }

    /** The name in the descriptor of a class or an interface. */
    static String binaryName(String descriptor) {
        return Type.getType(descriptor).getClassName();
    }

    /** Those of the JDK whose objects hold things, among types and all that they inherit from, by their binary names. */
    public static Set<String> above(Set<String> types) {
        return types.stream()
                .flatMap(type -> JdkType.named(type).stream())
                .flatMap(type -> type.supertypes().stream())
                .filter(JdkType::holds)
                .map(JdkType::name)
                .collect(Collectors.toSet());
    }

    /**
     * Whether a call may change what its object holds.
     *
     * @param owner binary name of the class that the call names
     */
    public static boolean changes(String owner, String method) {
        if (!owner.startsWith(JDK)) {
            return CACHES.stream().anyMatch(owner::startsWith);
        }
        Pattern more = MORE.get(owner);
        return LAZY.contains(owner)
                || FILLS.matcher(method).matches()
                || (more != null && more.matcher(method).matches());
    }
}
