package io.testflow.engine.internal.records;

import io.testflow.core.configuration.ClassPattern;
import io.testflow.core.configuration.Settings;
import io.testflow.engine.internal.evidence.ClassFiles;
import io.testflow.engine.internal.evidence.CompiledCode;
import io.testflow.engine.internal.evidence.CurrentThings;
import io.testflow.engine.internal.evidence.IndexedNests;
import io.testflow.engine.internal.fingerprint.NestCache;
import io.testflow.engine.internal.ignored.IgnoredDirectory;
import io.testflow.engine.internal.library.LibraryClasses;
import io.testflow.engine.internal.snapshot.SeenNests;
import io.testflow.engine.internal.snapshot.Thing;
import io.testflow.engine.internal.snapshot.UsedThing;
import io.testflow.engine.internal.surroundings.Places;
import io.testflow.engine.internal.surroundings.Surroundings;
import io.testflow.engine.project.ClassPathEntry;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectModule;
import io.testflow.engine.project.TestRunSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Everything that the tests of one test run can use, as it is now. Not thread-safe. */
final class ModuleThings implements CurrentThings, AutoCloseable {

    private final ClassFiles files;
    private final LibraryClasses libraries;
    private final NestCache nests;
    private final CompiledCode code;
    private final Surroundings surroundings;
    private final CurrentThings used;
    private final ConfiguredThings configured;
    private final List<ClassPattern> caches;

    private ModuleThings(
            ClassFiles files,
            LibraryClasses libraries,
            NestCache nests,
            Surroundings surroundings,
            ConfiguredThings configured,
            List<ClassPattern> caches) {
        this.files = files;
        this.libraries = libraries;
        this.nests = nests;
        this.code = new CompiledCode(nests::read, libraries);
        this.surroundings = surroundings;
        this.used = CurrentThings.of(code, surroundings);
        this.configured = configured;
        this.caches = caches;
    }

    static ModuleThings of(Project project, ProjectModule module, TestRunSetup setup, Settings settings) {
        ReleaseClasses released = ReleaseClasses.of(project, module, setup.packaged());
        List<Path> classPath = classPath(project, module);
        classPath.addAll(setup.additionalClassPath());
        classPath.addAll(released.classPath(setup.jdk()));
        Path home = Path.of(System.getProperty("user.home", ""));
        Path build = module.output().resolveSibling("");
        ClassFiles files = new ClassFiles(classPath);
        Map<String, String> configuration = new LinkedHashMap<>(setup.configuration());
        configuration.putAll(ModuleDescriptors.of(module.classes(), classPath));
        configuration.putAll(released.configuration());
        if (!settings.caches().isEmpty()) {
            configuration.put(
                    "selection.caches",
                    settings.caches().stream().map(ClassPattern::text).collect(Collectors.joining(", ")));
        }
        Path own = project.directory().resolve(IgnoredDirectory.OWN);
        return new ModuleThings(
                files,
                new LibraryClasses(classPath, ProjectJars.libraries(project, module, setup), own),
                new NestCache(own, module.id(), files::find),
                new Surroundings(
                        classPath,
                        new Places(project.directory(), module.directory(), build, home),
                        new io.testflow.engine.internal.surroundings.Settings(setup.properties(), setup.environment()),
                        setup.images(),
                        settings.volatileKeys(),
                        setup.packaged()),
                new ConfiguredThings(configuration),
                settings.caches());
    }

    /** The class path in its order; the output of a module stands for jars of it, which may be made later, or be older. */
    private static List<Path> classPath(Project project, ProjectModule module) {
        List<Path> path = new ArrayList<>(List.of(module.testClasses(), module.classes()));
        for (ClassPathEntry entry : module.testClassPath()) {
            path.add(project.module(entry.id())
                    .map(owner -> entry.testCode() ? owner.testClasses() : owner.classes())
                    .filter(Files::exists)
                    .orElse(entry.file()));
        }
        return path;
    }

    @Override
    public OptionalLong fingerprint(Thing thing) {
        return thing.kind() == Thing.Kind.CONFIGURATION ? configured.fingerprint(thing) : used.fingerprint(thing);
    }

    /** Of which class files the fingerprints are that a snapshot has, as far as these are those of now. */
    SeenNests seen(List<UsedThing> things) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        int[] nests = new int[things.size()];
        for (int place = 0; place < nests.length; place++) {
            UsedThing used = things.get(place);
            OptionalLong now = code.fingerprint(used.thing());
            String topLevel = IndexedNests.topLevel(used.thing().owner());
            if (now.isPresent()
                    && now.getAsLong() == used.fingerprint()
                    && content(topLevel).isPresent()) {
                nests[place] = numbers.computeIfAbsent(topLevel, name -> numbers.size() + 1);
            }
        }
        long[] contents = numbers.keySet().stream()
                .mapToLong(topLevel -> content(topLevel).orElseThrow())
                .toArray();
        return new SeenNests(SeenNests.jdkOfNow(), List.copyOf(numbers.keySet()), contents, nests);
    }

    private OptionalLong content(String topLevel) {
        return nests.content(topLevel, files::isInFront);
    }

    /** Whether one of the class files that were asked for so far, or a jar, was written after a time. */
    boolean isCodeChangedSince(FileTime time) {
        return files.isChangedSince(time);
    }

    CompiledCode code() {
        return code;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** Whether what the static fields of a class hold is said to make no difference to tests. */
    boolean isCache(String className) {
        return caches.stream().anyMatch(pattern -> pattern.matches(className));
    }

    ConfiguredThings configured() {
        return configured;
    }

    /** Keeps the fingerprints for later builds, and closes what was opened. */
    @Override
    public void close() throws IOException {
        nests.save();
        libraries.save();
        try (surroundings;
                libraries) {
            files.close();
        }
    }
}
