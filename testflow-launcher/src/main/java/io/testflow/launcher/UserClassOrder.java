package io.testflow.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.ClassOrderer;

/** The default class orderer that the user's {@code junit-platform.properties} names. */
final class UserClassOrder {

    private static final String FILE = "junit-platform.properties";
    private static final String KEY = "junit.jupiter.testclass.order.default";

    private UserClassOrder() {}

    /** The user's orderer cannot be made; the message is for the user. */
    static final class Unusable extends Exception {

        private static final long serialVersionUID = 1L;

        Unusable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * Makes the user's orderer.
     *
     * @param exceptFor name of an orderer that does not count as the user's
     * @return empty where the user has none
     * @throws Unusable when the user names one that cannot be made; JUnit then keeps the order as it is
     */
    static Optional<ClassOrderer> named(String exceptFor) throws Unusable {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        if (loader == null) {
            loader = ClassLoader.getSystemClassLoader();
        }
        String name = nameIn(loader.getResource(FILE));
        if (name.isEmpty() || name.equals(exceptFor)) {
            return Optional.empty();
        }
        try {
            var constructor =
                    loader.loadClass(name).asSubclass(ClassOrderer.class).getDeclaredConstructor();
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance());
        } catch (ReflectiveOperationException | ClassCastException | LinkageError e) {
            throw new Unusable("The class orderer " + name + " that " + FILE + " names cannot be made: " + e, e);
        }
    }

    private static String nameIn(@Nullable URL file) throws Unusable {
        if (file == null) {
            return "";
        }
        try {
            URLConnection connection = file.openConnection();
            connection.setUseCaches(false);
            try (InputStream in = connection.getInputStream()) {
                Properties properties = new Properties();
                properties.load(in);
                return properties.getProperty(KEY, "").strip();
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Unusable(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
