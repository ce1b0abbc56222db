package io.testflow.engine.internal.surroundings;

import com.dynatrace.hash4j.hashing.Hashing;
import io.testflow.core.configuration.VolatileKeys;
import io.testflow.engine.internal.cachefile.FileStamp;
import io.testflow.engine.internal.snapshot.Thing;
import io.testflow.engine.project.ImageLookup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * All that tests can use beside code, as it is now: files, resources, settings. Each is looked at when it is asked for
 * first. Not thread-safe.
 */
public final class Surroundings implements AutoCloseable {

    /** The one thing of the kind {@link Thing.Kind#CODE}. */
    public static final Thing CODE = new Thing(Thing.Kind.CODE, "*");

    private static final String JAR = "{jar}/";
    private static final String IN_JAR = "!/";
    private static final long ABSENT = 0;

    private final FileContents contents;
    private final ClassPathResources classPath;
    private final Places places;
    private final Settings settings;
    private final Images images;
    private final boolean packaged;
    private final Map<Thing, OptionalLong> fingerprints = new HashMap<>();

    /**
     * Creates them.
     *
     * @param classPath of the test execution, in its order; entries that do not exist hold nothing
     * @param places where the checkout and the module lie
     * @param settings what the test JVMs are given
     * @param images what there is under the names of images
     * @param volatileKeys what of files does not count, beside what never does
     * @param packaged whether the build makes more files between the plan and the tests
     */
    public Surroundings(
            List<Path> classPath,
            Places places,
            Settings settings,
            ImageLookup images,
            List<VolatileKeys> volatileKeys,
            boolean packaged) {
        this.contents = new FileContents(new VolatileContent(volatileKeys));
        this.classPath = new ClassPathResources(classPath, contents);
        this.places = places;
        this.settings = settings;
        this.images = new Images(images);
        this.packaged = packaged;
    }

    /** Where the checkout and the module lie. */
    public Places places() {
        return places;
    }

    /** The images of containers. */
    public Images images() {
        return images;
    }

    /** The fingerprint of a thing as it is now; empty where it cannot be read, or where the thing is one of code. */
    public OptionalLong fingerprint(Thing thing) {
        return fingerprints.computeIfAbsent(thing, this::compute);
    }

    private OptionalLong compute(Thing thing) {
        String name = thing.name();
        try {
            return switch (thing.kind()) {
                case METHOD, SHAPE, DISPATCH, CLASS, MEMBERS, CONFIGURATION -> OptionalLong.empty();
                case CODE -> OptionalLong.of(classPath.ofProject(places.root()));
                case FILE -> OptionalLong.of(content(name));
                case EXISTENCE -> OptionalLong.of(FileContents.asked(path(name)));
                case ATTRIBUTES -> OptionalLong.of(FileContents.attributes(path(name)));
                case DIRECTORY -> OptionalLong.of(FileContents.listing(path(name)));
                case RESOURCE -> OptionalLong.of(classPath.hits(name));
                case PROPERTY -> OptionalLong.of(settings.property(name, places));
                case VARIABLE -> OptionalLong.of(settings.variable(name, places));
                case IMAGE -> images.fingerprint(thing);
            };
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            return OptionalLong.empty();
        }
    }

    private long content(String name) throws IOException {
        int entry = name.indexOf(IN_JAR);
        if (entry >= 0) {
            Path jar = path(name.substring(0, entry));
            Optional<byte[]> content = Files.isRegularFile(jar)
                    ? classPath.jars().entry(jar, name.substring(entry + IN_JAR.length()))
                    : Optional.empty();
            return content.map(bytes -> Hashing.xxh3_64().hashBytesToLong(bytes))
                    .orElse(ABSENT);
        }
        if (name.startsWith(JAR)) {
            Optional<Path> jar = classPath.jar(name.substring(JAR.length()));
            return jar.isPresent() ? classPath.jars().whole(jar.get()) : ABSENT;
        }
        return contents.content(places.path(name));
    }

    private Path path(String name) {
        return name.startsWith(JAR)
                ? classPath.jar(name.substring(JAR.length())).orElseGet(() -> Path.of(name))
                : places.path(name);
    }

    /**
     * The name of a file: that of a jar of the class path is the same wherever a build finds it.
     *
     * @param path absolute, without detours
     */
    public String name(Path path) {
        return classPath.hasJar(path) ? JAR + path.getFileName() : places.name(path);
    }

    /** Whether a path is a jar of the class path. */
    public boolean isJar(Path path) {
        return classPath.hasJar(path);
    }

    /** The name of a file as a resource, where it lies in a directory of the class path. */
    public Optional<String> resource(Path file) {
        return classPath.nameOf(file);
    }

    /** Whether the content of a file can differ from build to build where nothing of note has changed. */
    public boolean isVolatile(String name) {
        return contents.volatileContent().isIn(name);
    }

    /**
     * Whether the build may make a file after tests are planned, so that no plan can tell what they will find there: in the build
     * directory, beside classes and resources.
     */
    public boolean isMadeAfterPlan(Path path) {
        return packaged
                && path.startsWith(places.build())
                && classPath.nameOf(path).isEmpty();
    }

    /** Whether a text names a jar or directory of the class path that is the project's, or something in its build directory. */
    public boolean isCodeNamedIn(String text) {
        return classPath.isNamedIn(text, places.root())
                || text.contains(places.build().toString());
    }

    /** The files and directories that are a resource of this name, as far as they do not lie in a jar. */
    public List<Path> filesOf(String resource) {
        return classPath.files(resource);
    }

    /**
     * Whether a file or directory of the checkout was changed after a time, in a way that tests can see. What builds write
     * themselves beside classes and resources does not count; nor do jars of the class path, which whoever asks for classes looks
     * at, and what lies elsewhere, which is mostly what programs make that tests start.
     */
    public boolean isChangedSince(FileTime time, Path path) {
        boolean isOfCheckout = path.startsWith(places.root()) || path.startsWith(places.module());
        boolean isOutput =
                path.startsWith(places.build()) && classPath.nameOf(path).isEmpty();
        return isOfCheckout && !isOutput && !classPath.hasJar(path) && FileStamp.isChangedSince(time, path);
    }

    /** Whether anything of the project's own on the class path was changed after a time. */
    public boolean isProjectChangedSince(FileTime time) {
        return classPath.isProjectChangedSince(time, places.root());
    }

    @Override
    public void close() throws IOException {
        classPath.close();
    }
}
