package io.testflow.maven.excludes;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/**
 * The classes whose tests only subclasses run. Surefire takes them for tests by their names, and starts a JVM for them where
 * nothing else is left to run.
 */
public final class AbstractClasses {

    /** The names that Surefire and Failsafe look for by default. */
    private static final Pattern SURMISED =
            Pattern.compile("(Test|IT)[^$]*[.]class|[^$]*(Test|Tests|TestCase|IT|ITCase)[.]class");

    private AbstractClasses() {}

    /**
     * Binary names of the top-level ones in a directory that look like tests.
     *
     * @param directory of compiled tests; may be missing
     * @param others that need not be looked at
     */
    public static Set<String> in(Path directory, Set<String> others) throws IOException {
        if (!Files.isDirectory(directory)) {
            return Set.of();
        }
        Set<String> found = new TreeSet<>();
        for (Path file : classFiles(directory)) {
            String name = name(directory.relativize(file));
            if (!others.contains(name) && isAbstract(file)) {
                found.add(name);
            }
        }
        return found;
    }

    private static List<Path> classFiles(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(file ->
                            SURMISED.matcher(file.getFileName().toString()).matches())
                    .toList();
        }
    }

    private static String name(Path file) {
        String path = file.toString();
        return path.substring(0, path.length() - ".class".length())
                .replace(file.getFileSystem().getSeparator(), ".");
    }

    private static boolean isAbstract(Path file) throws IOException {
        try {
            return Modifier.isAbstract(new ClassReader(Files.readAllBytes(file)).getAccess());
        } catch (RuntimeException e) {
            // Not a class file that is understood here: Surefire may see what it is.
            return false;
        }
    }
}
