package com.acme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

public class Once {

    private static final Properties READ = read();

    private static Properties read() {
        Properties properties = new Properties();
        try (InputStream in = Once.class.getResourceAsStream("/once.properties")) {
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int size() {
        return READ.size();
    }
}
