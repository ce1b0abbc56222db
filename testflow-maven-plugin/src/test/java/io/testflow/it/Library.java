package io.testflow.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/**
 * A library that a scenario makes for itself: from the sources and resources in {@code libraries/NAME-VERSION} into the
 * Maven repository {@code repository}, with the group {@code com.acme.lib}. What lies in {@code META-INF/versions/N} is
 * compiled apart, for a jar of several releases.
 */
public final class Library {

    private Library() {}

    /** Makes one version. */
    public static void make(File basedir, String name, String version) throws IOException {
        make(basedir, name, version, List.of(), "");
    }

    /** Makes one version that needs another library, which was made before. */
    public static void make(File basedir, String name, String version, String needed, String neededVersion)
            throws IOException {
        Path jar = folder(basedir, needed, neededVersion).resolve(needed + "-" + neededVersion + ".jar");
        String dependencies = "<dependencies><dependency>%s</dependency></dependencies>"
                .formatted(coordinates(needed, neededVersion));
        make(basedir, name, version, List.of("-classpath", jar.toString()), dependencies);
    }

    private static void make(File basedir, String name, String version, List<String> options, String dependencies)
            throws IOException {
        Path sources = basedir.toPath().resolve("libraries").resolve(name + "-" + version);
        compile(sources, options);
        Path folder = Files.createDirectories(folder(basedir, name, version));
        String file = name + "-" + version;
        Files.writeString(
                folder.resolve(file + ".pom"),
                "<project><modelVersion>4.0.0</modelVersion>%s%s</project>"
                        .formatted(coordinates(name, version), dependencies));
        jar(sources, folder.resolve(file + ".jar"));
    }

    private static Path folder(File basedir, String name, String version) {
        return basedir.toPath().resolve("repository/com/acme/lib").resolve(name).resolve(version);
    }

    private static String coordinates(String name, String version) {
        return "<groupId>com.acme.lib</groupId><artifactId>%s</artifactId><version>%s</version>"
                .formatted(name, version);
    }

    private static void compile(Path sources, List<String> options) throws IOException {
        Map<Path, List<String>> byRelease =
                files(sources, ".java").collect(Collectors.groupingBy(file -> release(sources, file), names()));
        for (List<String> release : byRelease.values()) {
            String[] arguments = Stream.of(List.of("-proc:none"), options, release)
                    .flatMap(List::stream)
                    .toArray(String[]::new);
            assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments))
                    .isZero();
        }
    }

    private static Collector<Path, ?, List<String>> names() {
        return Collectors.mapping(Path::toString, Collectors.toList());
    }

    /** The folder in which the packages of a source begin. */
    private static Path release(Path sources, Path file) {
        Path relative = sources.relativize(file);
        return relative.startsWith("META-INF/versions") ? sources.resolve(relative.subpath(0, 3)) : sources;
    }

    private static void jar(Path sources, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Path each : files(sources, "").toList()) {
                zip.putNextEntry(
                        new ZipEntry(sources.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, zip);
                zip.closeEntry();
            }
        }
    }

    private static Stream<Path> files(Path directory, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> found = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .toList();
            return found.stream();
        }
    }
}
