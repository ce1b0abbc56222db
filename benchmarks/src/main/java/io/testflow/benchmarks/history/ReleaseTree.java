package io.testflow.benchmarks.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Lays the published files of one release out as a Maven project: sources and resources apart, for main and for test.
 *
 * @param root of the project, absolute
 */
record ReleaseTree(Path root) {

    void addPom(Path pom, Variant variant, Path newestPom) throws IOException {
        String text = Files.readString(pom);
        if (variant == Variant.PINNED) {
            text = ParentVersion.replace(text, ParentVersion.of(Files.readString(newestPom)));
        }
        Files.writeString(root.resolve("pom.xml"), text);
    }

    void addSources(Path jar) throws IOException {
        unpack(jar, root.resolve("src/main"));
    }

    void addTestSources(Path jar) throws IOException {
        unpack(jar, root.resolve("src/test"));
    }

    private static void unpack(Path jar, Path target) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile(), StandardCharsets.UTF_8)) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (!entry.isDirectory() && !madeByPackaging(entry.getName())) {
                    String folder = entry.getName().endsWith(".java") ? "java" : "resources";
                    Path file = target.resolve(folder).resolve(entry.getName()).normalize();
                    if (!file.startsWith(target)) {
                        throw new IOException("Entry " + entry.getName() + " of " + jar + " leaves the archive.");
                    }
                    Files.createDirectories(file.getParent());
                    Files.write(file, zip.getInputStream(entry).readAllBytes());
                }
            }
        }
    }

    private static boolean madeByPackaging(String name) {
        return name.equals("META-INF/MANIFEST.MF")
                || name.startsWith("META-INF/maven/")
                || name.equals("META-INF/LICENSE.txt")
                || name.equals("META-INF/NOTICE.txt");
    }
}
