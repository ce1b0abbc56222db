package io.testflow.engine.internal.fingerprint;

import static java.util.Objects.requireNonNull;

import io.testflow.engine.internal.fingerprint.Content.Folded;
import io.testflow.engine.internal.fingerprint.Content.Folded.OfClass;
import io.testflow.engine.internal.fingerprint.Content.Folded.OfMethod;
import io.testflow.engine.internal.fingerprint.Content.Folded.OfSwitchMap;
import io.testflow.engine.internal.fingerprint.SwitchMaps.EnumConstant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;

/** The classes of a top-level class, and which of them and of their methods are folded into their users. */
final class Nest {

    private final NestNames names;
    private final Map<String, ReadClass> classes;
    private final Map<Folded, ReadMethod> methods = new HashMap<>();
    private final Set<Folded> folded = new HashSet<>();
    private final Set<String> singletons;

    /** @param classes by internal name */
    Nest(NestNames names, Map<String, ReadClass> classes) {
        this.names = names;
        this.classes = classes;
        this.singletons = classes.values().stream()
                .filter(Nest::onlyItselfMakes)
                .map(ReadClass::name)
                .filter(name -> classes.values().stream()
                        .flatMap(type -> type.methods().stream())
                        .anyMatch(method -> method.facts().keeps(name)))
                .collect(Collectors.toUnmodifiableSet());
        for (ReadClass type : classes.values()) {
            if (isUnnamed(type, new HashSet<>())) {
                folded.add(new OfClass(type.name()));
                type.switchMaps().keySet().forEach(field -> folded.add(new OfSwitchMap(type.name(), field)));
            }
        }
        for (ReadClass type : classes.values()) {
            for (ReadMethod method : type.methods()) {
                OfMethod name = new OfMethod(type.name(), method.name(), method.descriptor());
                methods.put(name, method);
                if (isFolded(name, method)) {
                    folded.add(name);
                }
            }
        }
    }

    private static boolean onlyItselfMakes(ReadClass type) {
        List<ReadMethod> constructors = type.methods().stream()
                .filter(method -> method.name().equals("<init>") && !method.has(Opcodes.ACC_SYNTHETIC))
                .toList();
        return !constructors.isEmpty() && constructors.stream().allMatch(method -> method.has(Opcodes.ACC_PRIVATE));
    }

    /** Whether nobody outside of the nest can make instances of a class, and a static field of the nest keeps one. */
    boolean isSingleton(String internalName) {
        return singletons.contains(internalName);
    }

    /** Those that are no other's, in no particular order. */
    Collection<ReadClass> stableClasses() {
        return classes.values().stream()
                .filter(type -> !isFolded(new OfClass(type.name())))
                .toList();
    }

    List<ReadMethod> stableMethods(ReadClass type) {
        return type.methods().stream()
                .filter(method -> !isFolded(new OfMethod(type.name(), method.name(), method.descriptor())))
                .toList();
    }

    Set<Folded> folded() {
        return folded;
    }

    boolean isFolded(Folded name) {
        return folded.contains(name);
    }

    /** Lets what nobody names have fingerprints of its own: nothing may be lost. */
    void unfold(Collection<? extends Folded> orphans) {
        folded.removeAll(orphans);
    }

    /** What the folded one says, piece by piece, with its own name left out. */
    List<Content> contentOf(Folded name) {
        List<Content> contents = new ArrayList<>();
        if (name instanceof OfMethod method) {
            ReadMethod read = methodOf(method);
            if (!method.name().equals("<init>")) {
                // The last parameter of an access constructor is whatever class stands first in the nest.
                contents.add(new ContentBuilder(names)
                        .descriptor(method.descriptor())
                        .build());
            }
            contents.add(read.signature());
            contents.add(read.body());
        } else if (name instanceof OfSwitchMap map) {
            // Which of its constants count is up to the switch that uses it.
            ContentBuilder owners = new ContentBuilder(names);
            enumConstantsOf(map).stream().map(EnumConstant::owner).distinct().forEach(owners::className);
            contents.add(owners.build());
        } else {
            ReadClass type = classOf(name);
            contents.add(type.header());
            for (ReadMethod method : stableMethods(type)) {
                contents.add(spelled(method));
                contents.add(method.signature());
                contents.add(method.body());
            }
        }
        return contents;
    }

    /** The method's name and descriptor. */
    Content spelled(ReadMethod method) {
        return new ContentBuilder(names)
                .text(method.name())
                .descriptor(method.descriptor())
                .build();
    }

    /** The class that nobody names for its content: the one that holds a switch map, or that tags an access constructor. */
    Set<Folded> impliedBy(Folded used) {
        if (used instanceof OfMethod method) {
            return method.name().equals("<init>")
                    ? Set.of(new OfClass(names.lastParameter(method.descriptor())))
                    : Set.of();
        }
        return Set.of(new OfClass(used.owner()));
    }

    /** Names of the enum constants that a folded array numbers, from 1. */
    List<String> constantsOf(OfSwitchMap map) {
        return enumConstantsOf(map).stream().map(EnumConstant::name).toList();
    }

    void addFacts(Folded name, FactsBuilder facts) {
        if (name instanceof OfMethod method) {
            facts.add(methodOf(method).facts());
        } else if (name instanceof OfSwitchMap map) {
            for (EnumConstant constant : enumConstantsOf(map)) {
                facts.type(constant.owner());
                facts.instance(constant.owner());
            }
        } else {
            ReadClass type = classOf(name);
            facts.add(type.facts());
            stableMethods(type).forEach(method -> facts.add(method.facts()));
        }
    }

    private boolean isUnnamed(ReadClass type, Set<String> seen) {
        return type.unnamed()
                || type.containers().stream()
                        .filter(seen::add)
                        .map(classes::get)
                        .anyMatch(container -> container != null && isUnnamed(container, seen));
    }

    private boolean isFolded(OfMethod name, ReadMethod method) {
        if (!names.mayFold(name.owner(), name.name(), name.descriptor()) || method.has(Opcodes.ACC_BRIDGE)) {
            return false;
        }
        if (name.name().equals("<init>")) {
            return method.has(Opcodes.ACC_SYNTHETIC) && isFolded(new OfClass(names.lastParameter(name.descriptor())));
        }
        // Kotlin does not mark its lambdas as synthetic, but names them after their method.
        return method.has(Opcodes.ACC_SYNTHETIC)
                || (method.has(Opcodes.ACC_PRIVATE) && name.name().contains("$lambda$"));
    }

    private ReadClass classOf(Folded name) {
        return requireNonNull(classes.get(name.owner()));
    }

    private ReadMethod methodOf(OfMethod name) {
        return requireNonNull(methods.get(name));
    }

    private List<EnumConstant> enumConstantsOf(OfSwitchMap map) {
        return requireNonNull(classOf(map).switchMaps().get(map.field()));
    }
}
