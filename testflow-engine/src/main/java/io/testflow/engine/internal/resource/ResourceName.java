package io.testflow.engine.internal.resource;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A resource by its path on the class path, and how a word of a string constant can name it.
 *
 * @param path with slashes, {@code com/acme/messages_de.properties}
 */
public record ResourceName(String path) {

    private static final List<String> EVERYTHING = List.of(
            "junit-platform.properties",
            "logging.properties",
            "simplelogger.properties",
            "testng.xml",
            "testng.yaml",
            "spring.properties",
            "persistence.xml",
            "hibernate.properties",
            "hibernate.cfg.xml",
            "module-info.java");
    private static final List<String> EVERYTHING_BY_PREFIX = List.of(
            "application.", "application-", "bootstrap.", "bootstrap-", "log4j", "logback", "microprofile-config");
    private static final Pattern LOCALE =
            Pattern.compile("(_[a-z]{2,3})?(_[A-Z][a-z]{3})?(_[A-Z]{2}|_[0-9]{3})?(_\\w+)?$");

    /** Whether the word leads out of the folder in which a path begins: {@code ..}, {@code ../data}. */
    public static boolean leadsOut(String word) {
        return word.equals("..") || word.contains("../") || word.endsWith("/..");
    }

    /** The name of the file without its folder. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Whether it configures what every test runs on, so that tests need not name it to depend on it. */
    public boolean configuresEverything() {
        String name = fileName().toLowerCase(Locale.ROOT);
        return path.startsWith("META-INF/")
                || EVERYTHING.contains(name)
                || EVERYTHING_BY_PREFIX.stream().anyMatch(name::startsWith);
    }

    /** Whether the word surely names this resource: its file name, its path, or its bundle. */
    public boolean isNamedBy(String word) {
        String name = trim(word);
        return name.equals(fileName()) || name.endsWith("/" + fileName()) || isBundle(name);
    }

    /** Whether the word may name it: a folder that it is in, or its name without an extension. */
    public boolean mayBeNamedBy(String word) {
        String name = trim(word);
        return isNamedBy(word)
                || isInFolderNamedBy(word)
                || name.equals(withoutExtension(fileName()))
                || name.endsWith("/" + withoutExtension(fileName()));
    }

    /** Whether the word names one of the folders around it, with or without those further up. */
    public boolean isInFolderNamedBy(String word) {
        String name = trim(word);
        for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
            String folder = path.substring(0, slash);
            if (name.equals(folder) || name.endsWith("/" + folder) || folder.endsWith("/" + name)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBundle(String name) {
        if (!path.endsWith(".properties")) {
            return false;
        }
        String full = LOCALE.matcher(withoutExtension(path)).replaceFirst("");
        return name.replace('.', '/').equals(full) || name.replace('.', '/').equals(withoutExtension(path));
    }

    private static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') ? name.substring(0, dot) : name;
    }

    private static String trim(String word) {
        String name = word;
        while (name.startsWith("/") || name.startsWith("./") || name.startsWith("../")) {
            name = name.substring(name.indexOf('/') + 1);
        }
        return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }
}
