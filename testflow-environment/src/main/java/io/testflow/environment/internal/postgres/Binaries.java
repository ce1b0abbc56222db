package io.testflow.environment.internal.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An archive with a PostgreSQL, on the class path.
 *
 * @param archive where it is
 * @param version as far as the name of its jar tells, {@code 18.6}; else empty
 */
record Binaries(URL archive, String version) {

    private static final Pattern VERSION = Pattern.compile("-(\\d+\\.\\d+)(\\.\\d+)*\\.jar!");

    /** Those of a platform that a class loader sees. */
    static List<Binaries> find(ClassLoader classes, Platform platform) {
        try {
            return Collections.list(classes.getResources(platform.archive())).stream()
                    .map(Binaries::of)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Binaries of(URL archive) {
        Matcher version = VERSION.matcher(archive.toString());
        return new Binaries(archive, version.find() ? version.group(1) : "");
    }

    /** A name for the content: what the jar says of it, which is no work. */
    String key() throws IOException {
        URLConnection connection = archive.openConnection();
        if (connection instanceof JarURLConnection jar) {
            JarEntry entry = jar.getJarEntry();
            return "postgres-" + Long.toHexString(entry.getCrc()) + "-" + entry.getSize();
        }
        Path file = Path.of(archive.getPath());
        return "postgres-" + connection.getLastModified() + "-" + connection.getContentLengthLong() + "-"
                + Integer.toHexString(file.hashCode());
    }

    InputStream open() throws IOException {
        return archive.openStream();
    }
}
