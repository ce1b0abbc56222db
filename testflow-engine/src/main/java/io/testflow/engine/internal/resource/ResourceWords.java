package io.testflow.engine.internal.resource;

import io.testflow.core.internal.classgraph.Words;
import io.testflow.engine.project.ResourceRoot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the words of resources that can name classes: text files with dotted words in them. */
public final class ResourceWords {

    /** Larger files are data; a list of classes is smaller. */
    private static final long LARGEST = 1 << 20;

    /** What is in these files counts as a service of its own. */
    private static final String SERVICES = "META-INF/services/";

    private static final int BINARY_PROBE = 4096;

    private ResourceWords() {}

    /** The dotted words of all text resources below these roots, by path on the class path. */
    public static Map<String, Set<String>> of(List<ResourceRoot> roots) throws IOException {
        Map<String, Set<String>> words = new HashMap<>();
        for (ResourceRoot root : roots) {
            if (Files.isDirectory(root.directory())) {
                Files.walkFileTree(root.directory(), new Visitor(root, words));
            }
        }
        return words;
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final ResourceRoot root;
        private final Map<String, Set<String>> words;

        Visitor(ResourceRoot root, Map<String, Set<String>> words) {
            this.root = root;
            this.words = words;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String path = root.directory().relativize(file).toString().replace('\\', '/');
            String name = root.nameOf(path);
            if (attributes.size() <= LARGEST && root.holds(path) && !name.startsWith(SERVICES)) {
                Set<String> found = dottedWords(Files.readAllBytes(file));
                if (!found.isEmpty()) {
                    words.put(name, found);
                }
            }
            return FileVisitResult.CONTINUE;
        }
    }

    private static Set<String> dottedWords(byte[] content) {
        for (int i = 0; i < Math.min(BINARY_PROBE, content.length); i++) {
            if (content[i] == 0) {
                return Set.of();
            }
        }
        Set<String> found = new HashSet<>();
        // Every byte is a character in this charset, and class names that are not ASCII are not worth a failed
        // decoding.
        Words.of(new String(content, StandardCharsets.ISO_8859_1), word -> {
            int separator = Math.max(word.indexOf('.'), word.indexOf('/'));
            if (separator > 0 && separator < word.length() - 1) {
                found.add(word);
            }
        });
        return found;
    }
}
