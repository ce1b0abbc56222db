package io.testflow.agent.outside;

import io.testflow.agent.recording.Probe.Kind;
import java.io.File;
import java.net.JarURLConnection;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Notes files and directories by their absolute paths. What was written in this JVM before it is read is a matter between
 * its writers and the reader; the temporary directory holds nothing else. Thread-safe.
 */
final class UsedFiles {

    private final NotedNames names;
    private final Set<String> written = ConcurrentHashMap.newKeySet();
    private final Set<String> changedDirectories = ConcurrentHashMap.newKeySet();
    /** What is below them came along without being written by its name. */
    private final Set<String> moved = ConcurrentHashMap.newKeySet();

    private final @Nullable String temporary;
    /** Where services of environments are: what tests have of them stands in definitions and scripts. */
    private final String services;
    /** What is below belongs to the JDK, whose version is in the key of a snapshot. */
    private final String jdk;

    UsedFiles(NotedNames names) {
        this.names = names;
        String directory = directory("java.io.tmpdir");
        // A checkout that lies in there is none that the operating system will clear.
        this.temporary = directory("user.dir").startsWith(directory) ? null : directory;
        this.services = directory + "testflow-" + System.getProperty("user.name") + File.separator;
        this.jdk = directory("java.home");
    }

    private static String directory(String property) {
        String directory = absolute(System.getProperty(property, ""));
        return directory + File.separator;
    }

    private boolean isTemporary(String path) {
        return temporary != null && path.startsWith(temporary);
    }

    private boolean isOfServices(String path) {
        return path.startsWith(services) || services.equals(path.concat(File.separator));
    }

    private boolean isOfJdk(String path) {
        return path.startsWith(jdk) || jdk.equals(path.concat(File.separator));
    }

    /** A file is read, asked or listed. */
    void used(Kind kind, Object file) {
        String seen = seen(file);
        if (seen != null) {
            used(kind, seen, false);
        }
    }

    private void used(Kind kind, String seen, boolean asUrl) {
        if (names.isNoted(kind, seen) || names.isNoted(Kind.FILE_READ_BACK, seen)) {
            return;
        }
        String path = absolute(seen);
        if (path == null || isOfServices(path)) {
            return;
        }
        String origin = origin(path);
        boolean listsChanged = kind == Kind.DIRECTORY_LISTED && changedDirectories.contains(path);
        boolean counts = origin == null && !isTemporary(path) && !isOfJdk(path);
        if (!counts && origin == null && !listsChanged) {
            return;
        }
        Caller caller = Caller.now();
        if (isOfMachine(caller, asUrl)) {
            return;
        }
        if (counts && caller == Caller.READER_OF_DECLARATIONS && kind == Kind.FILE_READ) {
            names.noteDeclarations(kind, seen, path);
        } else if (counts) {
            names.note(kind, seen, path);
        }
        if (origin != null) {
            names.note(Kind.FILE_READ_BACK, origin.equals(path) ? seen : origin, origin);
        } else if (listsChanged) {
            // By another name than the path's, which stands for the directory itself having been made here.
            names.note(Kind.FILE_READ_BACK, path.concat(File.separator), path);
        }
    }

    /** A file is written, made or deleted. */
    void written(@Nullable Object file) {
        String seen = file == null ? null : seen(file);
        if (seen == null || names.isNotedWritten(Kind.FILE_WRITTEN, seen)) {
            return;
        }
        String path = absolute(seen);
        if (path == null || isOfServices(path) || isOfMachine(Caller.now(), false)) {
            return;
        }
        written.add(path);
        String parent = new File(path).getParent();
        if (parent != null) {
            changedDirectories.add(parent);
        }
        names.noteWritten(Kind.FILE_WRITTEN, seen, path);
    }

    /** A file or directory comes to be at a path, or ceases to, with all that it holds. */
    void moved(@Nullable Object file) {
        String seen = file == null ? null : seen(file);
        String path = seen == null ? null : absolute(seen);
        if (path != null && !isOfMachine(Caller.now(), false)) {
            moved.add(path);
            written(file);
        }
    }

    /** A jar is opened by its URL, or an entry in it is. */
    void connected(Object connection) {
        if (connection instanceof JarURLConnection jar
                && "file".equals(jar.getJarFileURL().getProtocol())) {
            String path = seen(new File(URI.create(jar.getJarFileURL().toString())));
            String entry = jar.getEntryName();
            if (path != null) {
                boolean whole = entry == null || origin(path) != null;
                used(Kind.FILE_READ, whole ? path : path.concat("!/").concat(entry), true);
            }
        }
    }

    /** Whether it counts for nobody; what a URL opens counts, though loaders open their jars by the same way. */
    private static boolean isOfMachine(Caller caller, boolean asUrl) {
        return caller == Caller.MACHINERY || (caller == Caller.CLASS_LOADER && !asUrl);
    }

    private @Nullable String origin(String path) {
        if (written.contains(path)) {
            return path;
        }
        if (!moved.isEmpty()) {
            for (String above = new File(path).getParent(); above != null; above = new File(above).getParent()) {
                if (moved.contains(above)) {
                    return above;
                }
            }
        }
        return null;
    }

    private static @Nullable String seen(Object file) {
        if (file instanceof File known) {
            return known.getPath();
        }
        return file instanceof Path || file instanceof String ? file.toString() : null;
    }

    /** The absolute path without detours; null where no file can have such a name. */
    private static @Nullable String absolute(String seen) {
        try {
            return Path.of(seen).toAbsolutePath().normalize().toString();
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
