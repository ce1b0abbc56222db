package io.testflow.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version of TestFlow that this launcher comes from. */
final class LauncherVersion {

    private LauncherVersion() {}

    /** Reads the version from the jar that this class is in; empty where it does not say. */
    static String own() {
        try (InputStream in = LauncherVersion.class.getResourceAsStream("/META-INF/testflow-launcher.properties")) {
            Properties properties = new Properties();
            if (in != null) {
                properties.load(in);
            }
            return properties.getProperty("version", "");
        } catch (IOException e) {
            return "";
        }
    }
}
