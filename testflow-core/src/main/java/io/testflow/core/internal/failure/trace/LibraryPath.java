package io.testflow.core.internal.failure.trace;

import java.util.List;

/** Tells files of libraries and of language runtimes, which no project writes, by where they are installed. */
public final class LibraryPath {

    private static final List<String> INSTALLED =
            List.of("node_modules/", "site-packages/", "dist-packages/", "lib/python", "/vendor/");

    private LibraryPath() {}

    /**
     * Whether a library or a runtime holds a file.
     *
     * @param path as a frame tells it, with slashes of any kind
     */
    public static boolean holds(String path) {
        String unix = path.indexOf('\\') < 0 ? path : path.replace('\\', '/');
        return unix.startsWith("node:")
                || unix.startsWith("<")
                || unix.startsWith("vendor/")
                || (unix.startsWith("internal/") && unix.endsWith(".js"))
                || INSTALLED.stream().anyMatch(unix::contains);
    }
}
