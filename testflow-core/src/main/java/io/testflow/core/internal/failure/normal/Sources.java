package io.testflow.core.internal.failure.normal;

import io.testflow.core.internal.failure.trace.LibraryPath;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Source files of languages whose frames name files instead of classes. */
final class Sources {

    private static final Set<String> ENDINGS =
            Set.of("py", "js", "jsx", "ts", "tsx", "mjs", "cjs", "mts", "cts", "vue");

    private static final int SEGMENTS = 3;

    private Sources() {}

    static boolean isFile(String name) {
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** The end of a path, which another machine or checkout shares. */
    static String shortened(String path) {
        String unix = path.replace('\\', '/');
        int start = unix.length();
        for (int i = 0; i < SEGMENTS && start > 0; i++) {
            start = unix.lastIndexOf('/', start - 1);
        }
        return start < 0 ? unix : unix.substring(start + 1);
    }

    /** Whose code a file is; empty for what is not a path. */
    static Optional<Origin> origin(String path) {
        String unix = path.replace('\\', '/');
        int modules = unix.lastIndexOf("node_modules/");
        if (modules >= 0) {
            return Optional.of(ofPackage(unix.substring(modules + "node_modules/".length())));
        }
        int site = Math.max(unix.lastIndexOf("site-packages/"), unix.lastIndexOf("dist-packages/"));
        if (site >= 0) {
            return Optional.of(ofPackage(unix.substring(site + "site-packages/".length())));
        }
        if (LibraryPath.holds(unix)) {
            return Optional.of(unix.contains("vendor/") ? Origin.LIBRARY : Origin.PLATFORM);
        }
        return isPath(unix) || isFile(unix) ? Optional.of(Origin.APPLICATION) : Optional.empty();
    }

    /** A class of the JVM may have a slash where it is hidden. */
    private static boolean isPath(String name) {
        return name.indexOf('/') >= 0 && !name.contains("/0x");
    }

    private static Origin ofPackage(String rest) {
        String name = rest.startsWith("@") ? rest : rest.substring(0, Math.max(rest.indexOf('/'), 0));
        if (name.equals("expect") || name.equals("chai") || name.startsWith("expect-")) {
            return Origin.CHECK;
        }
        boolean runs = name.startsWith("jest")
                || name.startsWith("@jest/")
                || name.startsWith("vitest")
                || name.startsWith("@vitest/")
                || name.startsWith("mocha")
                || name.equals("_pytest")
                || name.equals("pluggy");
        return runs ? Origin.RUNNER : Origin.LIBRARY;
    }
}
