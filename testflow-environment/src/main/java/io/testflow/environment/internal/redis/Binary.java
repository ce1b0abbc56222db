package io.testflow.environment.internal.redis;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A program of Redis, on the class path.
 *
 * @param program where it is
 * @param version as its name tells, {@code 7.0.15}
 * @param key a name for the content: what the jar says of it, which is no work
 */
record Binary(URL program, String version, String key) {

    /** In the same jar, since a name that has the version in it cannot be looked for. */
    private static final String NEIGHBOUR = "redis/embedded/RedisServer.class";

    private static final Pattern NAME = Pattern.compile("redis-server-(\\d+\\.\\d+\\.\\d+)-(\\w+-\\w+)");

    /** The system and the processor of this machine, as names of programs write them. */
    static final String PLATFORM = platform(System.getProperty("os.name"), System.getProperty("os.arch"));

    static String platform(String system, String processor) {
        String name = system.toLowerCase(Locale.ROOT);
        String family = name.contains("win") ? "windows" : name.contains("mac") ? "darwin" : "linux";
        return family
                + switch (processor) {
                    case "aarch64" -> "-arm64";
                    case "x86_64", "amd64" -> "-amd64";
                    case "i386", "x86" -> "-386";
                    default -> "-" + processor;
                };
    }

    /** Those of a platform that a class loader sees. */
    static List<Binary> find(ClassLoader classes, String platform) {
        try {
            return Collections.list(classes.getResources(NEIGHBOUR)).stream()
                    .flatMap(neighbour -> inJar(neighbour, platform))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Stream<Binary> inJar(URL neighbour, String platform) {
        try {
            if (!(neighbour.openConnection() instanceof JarURLConnection jar)) {
                return Stream.empty();
            }
            List<JarEntry> entries = Collections.list(jar.getJarFile().entries());
            return entries.stream().flatMap(entry -> of(jar.getJarFileURL(), entry, platform));
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static Stream<Binary> of(URL jar, JarEntry entry, String platform) {
        Matcher name = NAME.matcher(entry.getName());
        if (!name.matches() || !name.group(2).equals(platform)) {
            return Stream.empty();
        }
        try {
            return Stream.of(new Binary(
                    new URL("jar:" + jar + "!/" + entry.getName()),
                    name.group(1),
                    "redis-" + Long.toHexString(entry.getCrc()) + "-" + entry.getSize()));
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    InputStream open() throws IOException {
        return program.openStream();
    }
}
