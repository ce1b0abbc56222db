package io.testflow.maven.wiring;

import io.testflow.core.error.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Finds the jar that goes on the class path of the tests, beside the classes of this plugin. */
public final class LauncherJar {

    private static final String MARKER = "META-INF/testflow-launcher.properties";

    private LauncherJar() {}

    /**
     * The jar, or in TestFlow's own build the directory, that holds the launcher.
     *
     * @param loader what loaded this plugin
     * @param pluginVersion the version that the launcher must have as well
     * @throws UsageException when there is none, or one of another version
     */
    public static Path locate(ClassLoader loader, String pluginVersion) {
        URL marker = loader.getResource(MARKER);
        if (marker == null) {
            throw new UsageException(
                    "The jar testflow-launcher is not among the dependencies of testflow-maven-plugin. Take out the"
                            + " exclusion that hides it or, with -Dmaven.ext.class.path, add that jar to the path.");
        }
        String version = version(marker);
        if (!pluginVersion.equals(version)) {
            throw new UsageException("testflow-maven-plugin is version " + pluginVersion + ", but testflow-launcher at "
                    + marker + " is version " + version
                    + ". Both must be the same: take out the dependency that brings the other version.");
        }
        return file(marker);
    }

    private static @Nullable String version(URL marker) {
        Properties properties = new Properties();
        try (InputStream in = marker.openStream()) {
            properties.load(in);
        } catch (IOException e) {
            throw new UsageException(marker + " cannot be read: " + e.getMessage(), e);
        }
        return properties.getProperty("version");
    }

    private static Path file(URL marker) {
        String text = marker.toString();
        String file = text.startsWith("jar:")
                ? text.substring("jar:".length(), text.length() - "!/".length() - MARKER.length())
                : text.substring(0, text.length() - MARKER.length());
        try {
            return Path.of(new URI(file));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new UsageException("The place of testflow-launcher is not a file: " + marker, e);
        }
    }
}
