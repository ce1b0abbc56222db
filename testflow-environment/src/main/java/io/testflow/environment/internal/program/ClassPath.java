package io.testflow.environment.internal.program;

import java.io.File;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The libraries that a class loader takes classes from. */
public final class ClassPath {

    private ClassPath() {}

    /** All jars, in order; what the user writes is not among them, so that it configures nothing. */
    public static List<Path> jars(ClassLoader classes) {
        List<Path> jars = new ArrayList<>();
        for (@Nullable ClassLoader loader = classes; loader != null; loader = loader.getParent()) {
            if (loader instanceof URLClassLoader open) {
                Stream.of(open.getURLs()).flatMap(ClassPath::file).forEach(jars::add);
            }
            if (loader == ClassLoader.getSystemClassLoader()) {
                Stream.of("java.class.path", "jdk.module.path")
                        .flatMap(path -> Stream.of(System.getProperty(path, "").split(File.pathSeparator, -1)))
                        .filter(word -> !word.isEmpty())
                        .map(Path::of)
                        .forEach(jars::add);
            }
        }
        return jars.stream()
                .filter(Files::isRegularFile)
                .map(Path::toAbsolutePath)
                .distinct()
                .toList();
    }

    /** The jar or the directory that has a class of TestFlow. */
    public static Path home(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private static Stream<Path> file(URL url) {
        return url.getProtocol().equals("file") ? Stream.of(Path.of(URI.create(url.toString()))) : Stream.empty();
    }
}
