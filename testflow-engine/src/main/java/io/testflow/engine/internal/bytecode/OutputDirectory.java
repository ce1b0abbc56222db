package io.testflow.engine.internal.bytecode;

import io.testflow.engine.internal.bytecode.ClassFileReading.Unreadable;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What lies in a directory of compiled classes, found without opening a class file. */
final class OutputDirectory {

    /**
     * A file, a class file at last.
     *
     * @param path relative to the directory, with slashes
     * @param file where it is
     */
    record ClassFile(String path, Path file) {}

    private static final Comparator<ClassFile> BY_PATH = Comparator.comparing(ClassFile::path);

    private final List<ClassFile> classFiles = new ArrayList<>();
    private final Map<String, List<String>> services = new TreeMap<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private final Set<Path> visited = new HashSet<>();

    private OutputDirectory() {}

    /** Lists a directory, in the order of the names; links are followed. */
    static OutputDirectory list(Path root) {
        OutputDirectory directory = new OutputDirectory();
        directory.list(root, "");
        return directory;
    }

    private void list(Path directory, String prefix) {
        List<ClassFile> entries = new ArrayList<>();
        try {
            if (!visited.add(directory.toRealPath())) {
                return;
            }
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
                stream.forEach(entry -> entries.add(
                        new ClassFile(prefix.concat(entry.getFileName().toString()), entry)));
            }
        } catch (IOException | DirectoryIteratorException e) {
            unreadable.add(new Unreadable(directory, "it cannot be listed: " + e));
            return;
        }
        entries.sort(BY_PATH);
        for (ClassFile entry : entries) {
            if (entry.path().endsWith(".class")) {
                classFiles.add(entry);
            } else if (Files.isDirectory(entry.file())) {
                list(entry.file(), entry.path() + '/');
            } else if (prefix.equals(ServiceFile.DIRECTORY)) {
                service(entry.path().substring(prefix.length()), entry.file());
            }
        }
    }

    private void service(String service, Path file) {
        try {
            Services.addAll(services, Map.of(service, ServiceFile.providers(Files.readAllBytes(file))));
        } catch (IOException e) {
            unreadable.add(new Unreadable(file, "it cannot be read: " + e));
        }
    }

    List<ClassFile> classFiles() {
        return classFiles;
    }

    Map<String, List<String>> services() {
        return services;
    }

    List<Unreadable> unreadable() {
        return unreadable;
    }
}
