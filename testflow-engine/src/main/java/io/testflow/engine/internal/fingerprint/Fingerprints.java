package io.testflow.engine.internal.fingerprint;

import io.testflow.engine.internal.fingerprint.Content.Folded;
import io.testflow.engine.internal.fingerprint.Content.Folded.OfClass;
import io.testflow.engine.internal.fingerprint.Content.Folded.OfMethod;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the fingerprints of a nest: folds, and shares out what is folded among its users. */
final class Fingerprints {

    private static final String DESERIALIZER = "$deserializeLambda$";

    private final Nest nest;
    private final Map<String, ClassFingerprint> classes = new HashMap<>();
    private final Map<MethodName, MethodFacts> facts = new HashMap<>();
    private final Map<MethodName, Set<MethodName>> usersOfMethods = new HashMap<>();
    private final Map<String, Set<MethodName>> usersOfClasses = new HashMap<>();

    Fingerprints(Nest nest) {
        this.nest = nest;
    }

    NestFingerprints compute(Map<String, ClassHeader> headers) {
        // Classes first: a lambda of a class that nobody names has its user in there.
        nest.unfold(orphans().stream().filter(OfClass.class::isInstance).toList());
        nest.unfold(orphans());
        for (ReadClass type : nest.stableClasses()) {
            classes.put(binary(type.name()), fingerprint(type));
        }
        NestMethods methods = new NestMethods(facts, new StableNames(facts.keySet(), usersOfMethods, usersOfClasses));
        return new NestFingerprints(classes, headers, () -> methods);
    }

    private Set<Folded> orphans() {
        Set<Folded> orphans = new HashSet<>(nest.folded());
        if (!orphans.isEmpty()) {
            for (ReadClass type : nest.stableClasses()) {
                for (ReadMethod method : nest.stableMethods(type)) {
                    Closure.of(nest, method).folded().forEach(used -> {
                        orphans.remove(used);
                        orphans.removeAll(nest.impliedBy(used));
                    });
                }
            }
        }
        return orphans;
    }

    private ClassFingerprint fingerprint(ReadClass type) {
        List<MethodFingerprint> methods = new ArrayList<>();
        List<Content> shape = new ArrayList<>(List.of(type.header()));
        for (ReadMethod method : nest.stableMethods(type)) {
            Closure closure = Closure.of(nest, method);
            MethodName name = new MethodName(binary(type.name()), method.name(), method.descriptor());
            methods.add(new MethodFingerprint(
                    method.key(), Closure.shallow(nest, List.of(method.signature())), closure.hash()));
            facts.put(name, closure.facts(method));
            closure.folded().forEach(used -> share(used, name));
            if (method.countsForShape()) {
                shape.add(nest.spelled(method));
                shape.add(method.signature());
            }
        }
        return new ClassFingerprint(
                binary(type.name()),
                Closure.shallow(nest, shape),
                Closure.shallow(nest, List.of(type.fieldNames())),
                Closure.shallow(nest, List.of(type.methodNames())),
                methods);
    }

    private void share(Folded used, MethodName user) {
        if (used instanceof OfMethod method) {
            addUser(usersOfMethods, new MethodName(binary(method.owner()), method.name(), method.descriptor()), user);
        } else {
            // The class of a switch map belongs to the users of all its maps.
            addUser(usersOfClasses, binary(used.owner()), user);
        }
    }

    private static <K> void addUser(Map<K, Set<MethodName>> usersOf, K used, MethodName user) {
        Set<MethodName> users = usersOf.computeIfAbsent(used, name -> new LinkedHashSet<>());
        if (users.isEmpty() || !user.name().equals(DESERIALIZER)) {
            users.removeIf(other -> other.name().equals(DESERIALIZER));
            users.add(user);
        }
    }

    private static String binary(String internalName) {
        return internalName.replace('/', '.');
    }
}
