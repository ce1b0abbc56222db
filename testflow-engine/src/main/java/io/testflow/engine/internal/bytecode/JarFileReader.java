package io.testflow.engine.internal.bytecode;

import io.testflow.core.internal.classgraph.ClassSummary;
import io.testflow.engine.internal.bytecode.ClassFileReading.Read;
import io.testflow.engine.internal.bytecode.ClassFileReading.Unreadable;
import io.testflow.engine.internal.cachefile.FileStamp;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads all classes and services of a jar; jars inside it are left alone. */
final class JarFileReader {

    private final ClassFileReader reader;

    JarFileReader(ClassFileReader reader) {
        this.reader = reader;
    }

    IndexedFile read(Path jar, FileStamp stamp, boolean testCode) {
        List<ClassSummary> classes = new ArrayList<>();
        Map<String, List<String>> services = new TreeMap<>();
        List<Unreadable> unreadable = new ArrayList<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (Iterator<? extends ZipEntry> i = zip.entries().asIterator(); i.hasNext(); ) {
                ZipEntry entry = i.next();
                String name = entry.getName();
                if (name.endsWith(".class")) {
                    ClassFileReading reading = reader.read(jar, content(zip, entry), testCode);
                    if (reading instanceof Read read) {
                        classes.add(read.summary());
                        Services.addAll(services, read.provides());
                    } else if (reading instanceof Unreadable bad) {
                        unreadable.add(new Unreadable(jar, name + ": " + bad.why()));
                    }
                } else if (name.startsWith(ServiceFile.DIRECTORY) && !entry.isDirectory()) {
                    String service = name.substring(ServiceFile.DIRECTORY.length());
                    Services.addAll(services, Map.of(service, ServiceFile.providers(content(zip, entry))));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            unreadable.add(new Unreadable(jar, "it cannot be read as a jar: " + e.getMessage()));
        }
        return new IndexedFile("", stamp, 0, classes, services, unreadable);
    }

    private static byte[] content(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            return content.readAllBytes();
        }
    }
}
