package io.testflow.engine;

import io.testflow.core.error.BugException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** Knows which TestFlow this is. */
final class Version {

    private static final String FILE = "/META-INF/testflow-engine.properties";

    private Version() {}

    /** The version that the build wrote into this jar. */
    static String read() {
        try (InputStream in = Version.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new BugException("TestFlow's jar lacks " + FILE);
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "");
        } catch (IOException e) {
            throw new BugException("cannot read " + FILE, e);
        }
    }
}
