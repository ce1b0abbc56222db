package io.testflow.engine.internal.records;

import com.dynatrace.hash4j.hashing.HashStream64;
import com.dynatrace.hash4j.hashing.Hashing;
import io.testflow.engine.project.ClassPathEntry;
import io.testflow.engine.project.Project;
import io.testflow.engine.project.ProjectModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What modules have compiled for newer releases of Java, below {@code META-INF/versions}. Tests that run on the jar of a module
 * load these classes instead of the others or besides them; tests that run on its directory do not. Which it will be is not known
 * before there is a jar, so that a change of any of these classes counts for all tests.
 *
 * @param directories by the module, as far as they are there
 */
record ReleaseClasses(Map<String, Path> directories) {

    private static final int FIRST_RELEASE = 9;

    /**
     * Those that tests of a module may load.
     *
     * @param packaged whether there may be a jar of the module itself when its tests run
     */
    static ReleaseClasses of(Project project, ProjectModule module, boolean packaged) {
        Map<String, Path> directories = new TreeMap<>();
        Stream<ProjectModule> others = module.testClassPath().stream()
                .filter(entry -> !entry.testCode())
                .map(ClassPathEntry::id)
                .flatMap(id -> project.module(id).stream());
        Stream.concat(packaged ? Stream.of(module) : Stream.empty(), others).forEach(each -> {
            Path versions = each.classes().resolve("META-INF/versions");
            if (Files.isDirectory(versions)) {
                directories.put(each.id(), versions);
            }
        });
        return new ReleaseClasses(directories);
    }

    /** Texts of all that they hold, as parameters of the test run. */
    Map<String, String> configuration() {
        Map<String, String> texts = new TreeMap<>();
        directories.forEach((module, versions) -> texts.put("classes for newer Java of " + module, text(versions)));
        return texts;
    }

    /** Where on the class path those are found that have no other version, for a feature version of the JDK. */
    List<Path> classPath(int jdk) {
        return directories.values().stream()
                .flatMap(versions -> IntStream.iterate(jdk, release -> release >= FIRST_RELEASE, release -> release - 1)
                        .mapToObj(release -> versions.resolve(String.valueOf(release))))
                .filter(Files::isDirectory)
                .toList();
    }

    private static String text(Path versions) {
        HashStream64 hash = Hashing.xxh3_64().hashStream();
        try (Stream<Path> files = Files.walk(versions)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                hash.putString(versions.relativize(file).toString().replace('\\', '/'));
                hash.putByteArray(Files.readAllBytes(file));
            }
        } catch (IOException e) {
            // As nothing else, so that no later build takes it for the same.
            return "not read at " + Instant.now();
        }
        return Long.toHexString(hash.getAsLong());
    }
}
