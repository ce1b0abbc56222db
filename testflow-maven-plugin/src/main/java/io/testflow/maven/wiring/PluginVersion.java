package io.testflow.maven.wiring;

import io.testflow.core.error.BugException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this plugin, as its build wrote it. */
public final class PluginVersion {

    private static final String FILE = "/META-INF/testflow-maven-plugin.properties";

    private PluginVersion() {}

    /** Reads the version. */
    public static String read() {
        Properties properties = new Properties();
        try (InputStream in = PluginVersion.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new BugException(FILE + " is not in the plugin's jar");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "");
    }
}
