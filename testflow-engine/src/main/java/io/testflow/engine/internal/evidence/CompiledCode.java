package io.testflow.engine.internal.evidence;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hashing;
import io.testflow.engine.internal.fingerprint.ClassFingerprint;
import io.testflow.engine.internal.fingerprint.ClassHeader;
import io.testflow.engine.internal.fingerprint.MethodFacts;
import io.testflow.engine.internal.fingerprint.MethodFingerprint;
import io.testflow.engine.internal.fingerprint.MethodName;
import io.testflow.engine.internal.fingerprint.NestFingerprints;
import io.testflow.engine.internal.fingerprint.NestReader;
import io.testflow.engine.internal.fingerprint.NestReading;
import io.testflow.engine.internal.library.LibraryClass;
import io.testflow.engine.internal.library.LibraryClasses;
import io.testflow.engine.internal.snapshot.Thing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The compiled code that the tests of a module load, as fingerprints; each class is read when it is asked for first. Not
 * thread-safe.
 */
public final class CompiledCode implements CurrentThings {

    private final Function<String, NestReading> reader;
    private final LibraryClasses libraries;
    private final Map<String, Optional<NestFingerprints>> nests = new HashMap<>();
    private final Map<String, Optional<ClassHeader>> headers = new HashMap<>();
    /** Many tests use the same things. */
    private final Map<Thing, OptionalLong> fingerprints = new HashMap<>();

    private final Map<String, Set<String>> families = new HashMap<>();
    private final Map<String, Set<String>> annotations = new HashMap<>();

    /** Reads classes from these files, and those of the JDK from the one that this JVM runs on. */
    public CompiledCode(ClassFiles files) {
        this(new NestReader(files::find)::read, LibraryClasses.none());
    }

    /**
     * Reads classes of the JDK from the one that this JVM runs on.
     *
     * @param reader of all others, by the name of the top-level class
     * @param libraries the classes among them that count as a whole
     */
    public CompiledCode(Function<String, NestReading> reader, LibraryClasses libraries) {
        this.reader = reader;
        this.libraries = libraries;
    }

    /** Whether the class path has a class of this name; those of the JDK do not count. */
    public boolean has(String className) {
        return isLibrary(className)
                || nest(className)
                        .filter(nest -> nest.classes().containsKey(className))
                        .isPresent();
    }

    /** Whether a class is one of a library, which counts as a whole. */
    boolean isLibrary(String className) {
        return libraries.find(className).isPresent();
    }

    /** Name and descriptor of each method of a class that has a fingerprint; none where there is no such class. */
    public Set<String> methods(String className) {
        return type(className).stream()
                .flatMap(type -> type.methods().stream())
                .map(MethodFingerprint::key)
                .collect(Collectors.toSet());
    }

    @Override
    public OptionalLong fingerprint(Thing thing) {
        return fingerprints.computeIfAbsent(thing, this::compute);
    }

    private OptionalLong compute(Thing thing) {
        return switch (thing.kind()) {
            case METHOD, SHAPE, DISPATCH, CLASS, MEMBERS -> {
                Optional<LibraryClass> library = libraries.find(thing.owner());
                yield library.isPresent() ? OptionalLong.of(library.get().content()) : ofProject(thing);
            }
            case CODE, FILE, EXISTENCE, ATTRIBUTES, DIRECTORY, RESOURCE, PROPERTY, VARIABLE, IMAGE, CONFIGURATION ->
                OptionalLong.empty();
        };
    }

    private OptionalLong ofProject(Thing thing) {
        return switch (thing.kind()) {
            case METHOD -> method(thing);
            case SHAPE ->
                type(thing.name()).stream().mapToLong(ClassFingerprint::shape).findFirst();
            case DISPATCH -> has(thing.name()) ? OptionalLong.of(dispatch(thing.name())) : OptionalLong.empty();
            case CLASS ->
                type(thing.name()).stream().mapToLong(CompiledCode::whole).findFirst();
            case MEMBERS -> ListedMembers.of(thing).fingerprint(this::nest);
            default -> OptionalLong.empty();
        };
    }

    /** The class with a fingerprint that answers for one that the JVM saw: an anonymous one is a part of the class around it. */
    String holderOf(String className) {
        String holder = className;
        while (!has(holder) && holder.lastIndexOf('$') > 0) {
            holder = holder.substring(0, holder.lastIndexOf('$'));
        }
        return has(holder) ? holder : className;
    }

    /**
     * The class of the project that a class was made of while tests ran, a proxy or a mock, by its name; empty where a class file
     * has it.
     */
    Optional<String> patternOf(String className) {
        String holder = holderOf(className);
        boolean isMade = !holder.equals(className)
                && !isLibrary(holder)
                && nest(className)
                        .filter(nest -> !nest.names().hasClass(className))
                        .isPresent();
        return isMade ? Optional.of(holder) : Optional.empty();
    }

    /** The methods with a fingerprint that answer for one that the JVM saw; none where its class is not there. */
    Set<MethodName> stable(MethodName seen) {
        return nest(seen.className()).map(nest -> nest.names().of(seen)).orElse(Set.of());
    }

    /** What a method with a fingerprint names. */
    Optional<MethodFacts> facts(MethodName method) {
        return nest(method.className()).map(nest -> nest.facts().get(method));
    }

    /** A class with all that it inherits from, as far as it is not the JDK's; itself first. */
    Set<String> family(String className) {
        return families.computeIfAbsent(className, this::findFamily);
    }

    private Set<String> findFamily(String className) {
        Set<String> family = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(className));
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (has(next) && family.add(next)) {
                said(next, LibraryClass::supertypes, ClassHeader::supertypes).ifPresent(open::addAll);
            }
        }
        return family;
    }

    /** The types of the JDK, and of nowhere, that a class and what it inherits from name as their supertypes. */
    Set<String> supertypesOutside(String className) {
        return family(className).stream()
                .flatMap(type -> said(type, LibraryClass::supertypes, ClassHeader::supertypes).stream())
                .flatMap(Collection::stream)
                .filter(type -> !has(type))
                .collect(Collectors.toSet());
    }

    /** What a class says of itself, wherever it is from; empty where there is none. */
    private <T> Optional<T> said(
            String className, Function<LibraryClass, T> ofLibrary, Function<ClassHeader, T> ofOther) {
        return libraries
                .find(className)
                .map(ofLibrary)
                .or(() -> header(className).map(ofOther));
    }

    /** Whether a class is an interface; not where there is none. */
    boolean isInterface(String className) {
        return header(className).filter(ClassHeader::isInterface).isPresent();
    }

    /**
     * Whether an object of just this class is all there is to it: no field, inherited ones included, holds another object that may
     * change. No where a superclass is not found.
     */
    boolean holdsNoObjects(String className) {
        for (String type = className; !type.equals("java.lang.Object"); ) {
            Optional<ClassHeader> header = header(type).filter(known -> !known.holdsObjects());
            if (header.isEmpty() || header.get().supertypes().isEmpty()) {
                return false;
            }
            type = header.get().supertypes().get(0);
        }
        return true;
    }

    /** The types of annotations on a class, and on those, as far as they are not the JDK's. */
    Set<String> annotations(String className) {
        return annotations.computeIfAbsent(className, this::findAnnotations);
    }

    private Set<String> findAnnotations(String className) {
        Set<String> found = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(List.of(className));
        while (!open.isEmpty()) {
            said(open.remove(open.size() - 1), LibraryClass::annotations, ClassHeader::annotations)
                    .ifPresent(types ->
                            types.stream().filter(this::has).filter(found::add).forEach(open::add));
        }
        return found;
    }

    private OptionalLong method(Thing thing) {
        Optional<MethodFingerprint> method = type(thing.owner()).flatMap(type -> type.method(thing.member()));
        return method.isPresent() ? OptionalLong.of(whole(method.get())) : OptionalLong.empty();
    }

    private static long whole(MethodFingerprint method) {
        return Hashing.xxh3_64()
                .hashStream()
                .putLong(method.signature())
                .putLong(method.body())
                .getAsLong();
    }

    /** Who reads a class file sees its members in their order, as a container does that makes its beans in it. */
    private static long whole(ClassFingerprint type) {
        HashStream64 hash = Hashing.xxh3_64()
                .hashStream()
                .putLong(type.shape())
                .putLong(type.fieldOrder())
                .putLong(type.methodOrder());
        type.methods().forEach(method -> hash.putString(method.key()).putLong(whole(method)));
        return hash.getAsLong();
    }

    /**
     * Which method runs where several types of a class's family declare one of the same name and descriptor. A method that one
     * type alone declares changes nothing for those who do not call it.
     */
    private long dispatch(String className) {
        Map<String, List<String>> declaring = new TreeMap<>();
        List<String> open = new ArrayList<>(List.of(className));
        Set<String> seen = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            String next = open.remove(0);
            if (seen.add(next)) {
                header(next).ifPresent(header -> {
                    header.overridable()
                            .forEach(method -> declaring
                                    .computeIfAbsent(method, each -> new ArrayList<>())
                                    .add(next));
                    open.addAll(header.supertypes());
                });
            }
        }
        HashStream64 hash = Hashing.xxh3_64().hashStream();
        declaring.forEach((method, types) -> {
            if (types.size() > 1) {
                hash.putString(method);
                types.forEach(hash::putString);
            }
        });
        return hash.getAsLong();
    }

    private Optional<ClassFingerprint> type(String className) {
        return nest(className).map(nest -> nest.classes().get(className));
    }

    private Optional<ClassHeader> header(String className) {
        return headers.computeIfAbsent(
                className,
                name -> (isLibrary(name)
                                ? libraries.header(name)
                                : nest(name).map(nest -> nest.headers().get(name)))
                        .or(() -> ofJdk(name)));
    }

    private static Optional<ClassHeader> ofJdk(String className) {
        try {
            return ClassFiles.ofJdk(className).map(ClassHeader::read);
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private Optional<NestFingerprints> nest(String className) {
        for (int dollar = className.indexOf('$', 1); dollar > 0; dollar = className.indexOf('$', dollar + 1)) {
            Optional<NestFingerprints> nest = topLevel(className.substring(0, dollar));
            if (nest.isPresent()) {
                return nest;
            }
        }
        return topLevel(className);
    }

    private Optional<NestFingerprints> topLevel(String className) {
        return nests.computeIfAbsent(
                className,
                name -> reader.apply(name) instanceof NestReading.Read read
                        ? Optional.of(read.fingerprints())
                        : Optional.empty());
    }
}
