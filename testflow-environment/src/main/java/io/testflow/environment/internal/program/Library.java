package io.testflow.environment.internal.program;

import io.testflow.core.environment.Origin;
import io.testflow.core.environment.Service;
import io.testflow.environment.provider.StartFailure;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A library of the user.
 *
 * @param jar its file
 * @param version as far as the name of its file tells, {@code 3.13.2}; else empty
 */
public record Library(Path jar, String version) {

    private static final Pattern VERSION = Pattern.compile("-(\\d+\\.\\d[\\w.-]*)\\.jar");

    /** Those jars that have a class, as a class loader finds them. */
    public static List<Library> with(String className, ClassLoader classes) {
        try {
            return Collections.list(classes.getResources(className.replace('.', '/') + ".class")).stream()
                    .flatMap(Library::of)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /**
     * The one that a service asks for.
     *
     * @throws StartFailure when it is not there, against what was offered
     */
    public static Library wanted(String className, ClassLoader classes, Service service) throws StartFailure {
        Origin.Version asked = (Origin.Version) service.origin();
        return with(className, classes).stream()
                .filter(library -> asked.accepts(library.version()))
                .findFirst()
                .orElseThrow(() -> StartFailure.lasting("Its program has gone from the class path."));
    }

    private static Stream<Library> of(URL resource) {
        try {
            return resource.openConnection() instanceof JarURLConnection inJar
                    ? Stream.of(of(Path.of(inJar.getJarFileURL().toURI())))
                    : Stream.empty();
        } catch (IOException | URISyntaxException | IllegalArgumentException e) {
            return Stream.empty();
        }
    }

    private static Library of(Path jar) {
        Matcher version = VERSION.matcher(String.valueOf(jar.getFileName()));
        return new Library(jar, version.find() ? version.group(1) : "");
    }
}
