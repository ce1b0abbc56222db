package io.testflow.engine.internal.evidence;

import io.testflow.core.internal.environment.UsedImage;
import io.testflow.core.internal.recording.Recording.Kind;
import io.testflow.core.internal.recording.Recording.Probe;
import io.testflow.engine.internal.snapshot.Thing;
import io.testflow.engine.internal.surroundings.Surroundings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Turns what a test used beside code into things with names that hold in every checkout. */
final class OutsideThings {

    /** The member of a class file of which what it declares was read, and no code. */
    private static final String DECLARATIONS = "declarations";

    /** What the operating system makes up as it is read. */
    private static final Set<Path> OF_MACHINE = Set.of(Path.of("/proc"), Path.of("/sys"), Path.of("/dev"));

    private final Set<String> writtenHere;
    private final Set<String> writtenElsewhere;
    private final CompiledCode code;
    private final Surroundings surroundings;
    private final StartedProcess processes;
    private final ChangedMeanwhile meanwhile;
    /** Many tests use the same ones. */
    private final Map<Probe, Set<Thing>> files = new HashMap<>();

    private final Map<Probe, Set<Thing>> resources = new HashMap<>();

    OutsideThings(
            Set<String> writtenHere,
            Set<String> writtenElsewhere,
            CompiledCode code,
            Surroundings surroundings,
            ChangedMeanwhile meanwhile) {
        this.writtenHere = writtenHere;
        this.writtenElsewhere = writtenElsewhere;
        this.code = code;
        this.surroundings = surroundings;
        this.processes = new StartedProcess(surroundings);
        this.meanwhile = meanwhile;
    }

    /**
     * The things that these probes stand for.
     *
     * @param probes all of one test, since what it wrote itself is no evidence
     * @return empty where it read what somebody else wrote or changed, and nobody can tell which state of it
     */
    Optional<Set<Thing>> of(Set<Probe> probes) {
        Set<String> own = new HashSet<>();
        for (Probe probe : probes) {
            if (probe.kind() == Kind.FILE_WRITTEN) {
                own.add(probe.owner());
            }
        }
        Set<Thing> things = new TreeSet<>();
        for (Probe probe : probes) {
            switch (probe.kind()) {
                case FILE_READ, FILE_ASKED, FILE_ATTRIBUTES, DIRECTORY_LISTED -> {
                    if ((probe.kind() == Kind.FILE_READ
                                    && (isWrittenByOthers(probe.owner(), own) || isMadeAfterPlan(probe, own)))
                            || meanwhile.has(probe)) {
                        return Optional.empty();
                    }
                    if (!isOwnOutput(probe, own)) {
                        things.addAll(files.computeIfAbsent(probe, this::file));
                    }
                }
                case RESOURCE -> {
                    if (meanwhile.has(probe)) {
                        return Optional.empty();
                    }
                    things.addAll(resources.computeIfAbsent(probe, this::resource));
                }
                case PROPERTY -> things.add(property(probe.owner()));
                case VARIABLE -> things.add(new Thing(Thing.Kind.VARIABLE, probe.owner()));
                case PROCESS -> {
                    Set<Thing> started = processes.of(probe.owner(), probe.member());
                    if (started.contains(Surroundings.CODE) && meanwhile.hasCode()) {
                        return Optional.empty();
                    }
                    things.addAll(started);
                }
                default -> {}
            }
        }
        return Optional.of(things);
    }

    /** Some properties are there to be recorded alone. */
    private static Thing property(String name) {
        return name.startsWith(UsedImage.PROPERTY)
                ? new Thing(Thing.Kind.IMAGE, name.substring(UsedImage.PROPERTY.length()))
                : new Thing(Thing.Kind.PROPERTY, name);
    }

    private boolean isWrittenByOthers(String path, Set<String> own) {
        return !own.contains(path) && (writtenHere.contains(path) || writtenElsewhere.contains(path));
    }

    private boolean isMadeAfterPlan(Probe probe, Set<String> own) {
        return !own.contains(probe.owner())
                && ProbedFile.of(probe)
                        .map(ProbedFile::path)
                        .filter(path -> surroundings.isMadeAfterPlan(path) && !isPackagedCode(path))
                        .isPresent();
    }

    private static boolean isPackagedCode(Path path) {
        return path.toString().endsWith(".jar");
    }

    /** What a test looks for in the build directory before it writes it there, and what it lists of its own. */
    private boolean isOwnOutput(Probe probe, Set<String> own) {
        if (own.isEmpty()) {
            return false;
        }
        Path path = Path.of(probe.owner());
        if (!path.startsWith(surroundings.places().build())) {
            return false;
        }
        return own.contains(probe.owner())
                || (probe.kind() == Kind.DIRECTORY_LISTED
                        && own.stream()
                                .anyMatch(
                                        written -> path.equals(Path.of(written).getParent())));
    }

    private Set<Thing> file(Probe probe) {
        Optional<ProbedFile> file = ProbedFile.of(probe);
        if (file.isEmpty() || OF_MACHINE.stream().anyMatch(file.get().path()::startsWith)) {
            return Set.of();
        }
        Path path = file.get().path();
        String entry = file.get().entry();
        if (surroundings.isMadeAfterPlan(path) && isPackagedCode(path) && Files.exists(path)) {
            // It is made of what there is in directories when tests are planned. The one that Surefire starts a JVM
            // with is gone.
            return entry == null ? Set.of(Surroundings.CODE) : resource(entry, probe);
        }
        if (entry == null) {
            return file(probe, path);
        }
        return surroundings.isJar(path)
                ? resource(entry, probe)
                : Set.of(new Thing(Thing.Kind.FILE, surroundings.name(path) + ProbedFile.IN_JAR + entry));
    }

    private Set<Thing> file(Probe probe, Path path) {
        Kind kind = probe.kind();
        Optional<String> resource = surroundings.resource(path);
        Optional<String> className = resource.filter(name -> kind == Kind.FILE_READ)
                .flatMap(OutsideThings::className)
                .filter(code::has);
        if (className.isPresent()) {
            return classFile(className.get(), probe);
        }
        // The size of a class file tells of debug data, that of some others of the last build.
        boolean sized = resource.filter(name -> name.endsWith(".class") || surroundings.isVolatile(name))
                .isEmpty();
        Thing.Kind thing = switch (kind) {
            case FILE_ASKED -> Thing.Kind.EXISTENCE;
            case FILE_ATTRIBUTES -> sized ? Thing.Kind.ATTRIBUTES : Thing.Kind.EXISTENCE;
            case DIRECTORY_LISTED -> Thing.Kind.DIRECTORY;
            default -> Thing.Kind.FILE;
        };
        // Of a jar of the class path, whatever was asked, its content tells, in which times do not count.
        return Set.of(new Thing(surroundings.isJar(path) ? Thing.Kind.FILE : thing, surroundings.name(path)));
    }

    private Set<Thing> resource(Probe probe) {
        return resource(probe.owner(), probe);
    }

    private Set<Thing> resource(String name, Probe probe) {
        return className(name)
                .filter(code::has)
                .map(type -> classFile(type, probe))
                .orElseGet(() -> Set.of(new Thing(Thing.Kind.RESOURCE, name)));
    }

    private static Set<Thing> classFile(String className, Probe probe) {
        return probe.member().equals(DECLARATIONS)
                ? Set.of(
                        new Thing(Thing.Kind.SHAPE, className),
                        new Thing(Thing.Kind.MEMBERS, className),
                        new Thing(Thing.Kind.MEMBERS, className + "#<init>"),
                        new Thing(Thing.Kind.MEMBERS, className + "#<methods>"))
                : Set.of(new Thing(Thing.Kind.CLASS, className));
    }

    private static Optional<String> className(String resource) {
        String ending = ".class";
        return resource.endsWith(ending)
                ? Optional.of(resource.substring(0, resource.length() - ending.length())
                        .replace('/', '.'))
                : Optional.empty();
    }

    /** Whether a probe is one of a resource of the project that is not there for tests alone: a template, messages. */
    boolean isResourceOfMain(Probe probe) {
        return probe.kind() == Kind.RESOURCE
                && className(probe.owner()).isEmpty()
                && surroundings.filesOf(probe.owner()).stream().anyMatch(OutsideThings::isFileOfMain);
    }

    private static boolean isFileOfMain(Path file) {
        for (Path part : file) {
            if (part.toString().equals("test-classes")) {
                return false;
            }
        }
        return Files.isRegularFile(file);
    }

    /** That no class of this name is found; nothing where the JDK has one. */
    Optional<Thing> missing(String className) {
        return ClassFiles.ofJdk(className).isPresent()
                ? Optional.empty()
                : Optional.of(new Thing(Thing.Kind.RESOURCE, className.replace('.', '/') + ".class"));
    }
}
