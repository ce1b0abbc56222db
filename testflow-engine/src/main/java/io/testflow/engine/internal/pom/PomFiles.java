package io.testflow.engine.internal.pom;

import io.testflow.core.error.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.xml.sax.SAXException;

/** Finds the poms of a project: that of its directory, and of all modules that it names. */
final class PomFiles {

    private PomFiles() {}

    /**
     * Reads the poms.
     *
     * @return by file, the root first; a module that is named and missing is left out
     * @throws UsageException where the directory has no pom, or a pom cannot be read
     */
    static Map<Path, RawPom> of(Path projectDirectory) {
        Path root = projectDirectory.toAbsolutePath().normalize();
        if (!Files.isRegularFile(root.resolve("pom.xml"))) {
            throw new UsageException("No pom.xml in " + root + ": TestFlow reads the modules of a project from its"
                    + " poms. Name the directory that holds the pom.xml of the whole project.");
        }
        Map<Path, RawPom> poms = new LinkedHashMap<>();
        add(poms, root.resolve("pom.xml"));
        return poms;
    }

    private static void add(Map<Path, RawPom> poms, Path file) {
        if (poms.containsKey(file) || !Files.isRegularFile(file)) {
            return;
        }
        RawPom pom = read(file);
        poms.put(file, pom);
        addModules(poms, file, pom);
        pom.list("profile", "profiles").forEach(profile -> addModules(poms, file, profile));
    }

    private static void addModules(Map<Path, RawPom> poms, Path file, RawPom pom) {
        pom.list("module", "modules").forEach(module -> addModule(poms, file, module));
        pom.list("subproject", "subprojects").forEach(module -> addModule(poms, file, module));
    }

    private static void addModule(Map<Path, RawPom> poms, Path file, RawPom module) {
        Path path =
                file.resolveSibling(module.project().getTextContent().trim()).normalize();
        add(poms, Files.isDirectory(path) ? path.resolve("pom.xml") : path);
    }

    private static RawPom read(Path file) {
        try {
            return RawPom.read(file);
        } catch (IOException | SAXException e) {
            throw new UsageException(
                    "Cannot read " + file + ": " + e.getMessage() + ". Mend the file; `mvn validate` names the line.",
                    e);
        }
    }
}
