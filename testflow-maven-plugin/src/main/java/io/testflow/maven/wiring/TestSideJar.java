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

/** Finds a jar of TestFlow that works in the test JVMs, beside the classes of this plugin. */
public final class TestSideJar {

    private TestSideJar() {}

    /**
     * The jar, or in TestFlow's own build the directory, that holds an artifact.
     *
     * @param artifact {@code testflow-launcher} or {@code testflow-agent}
     * @param loader what loaded this plugin
     * @param pluginVersion the version that the artifact must have as well
     * @throws UsageException when there is none, or one of another version
     */
    public static Path locate(String artifact, ClassLoader loader, String pluginVersion) {
        String name = "META-INF/" + artifact + ".properties";
        URL marker = loader.getResource(name);
        if (marker == null) {
            throw new UsageException(
                    "The jar " + artifact + " is not among the dependencies of testflow-maven-plugin. Take out the"
                            + " exclusion that hides it or, with -Dmaven.ext.class.path, add that jar to the path.");
        }
        String version = version(marker);
        if (!pluginVersion.equals(version)) {
            throw new UsageException("testflow-maven-plugin is version " + pluginVersion + ", but " + artifact + " at "
                    + marker + " is version " + version
                    + ". Both must be the same: take out the dependency that brings the other version.");
        }
        return file(marker, name);
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

    private static Path file(URL marker, String name) {
        String text = marker.toString();
        String file = text.startsWith("jar:")
                ? text.substring("jar:".length(), text.length() - "!/".length() - name.length())
                : text.substring(0, text.length() - name.length());
        try {
            return Path.of(new URI(file));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new UsageException("The place of " + name + " is not a file: " + marker, e);
        }
    }
}
