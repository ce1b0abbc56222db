package io.testflow.engine.internal.failure.junitxml;

import io.testflow.core.failure.Outcomes;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Reads reports in JUnit XML of any runner. Nothing in a file makes it fail: what can be read is kept, and a warning names the place of
 * what cannot. Memory grows with the failures, not with the files. For one thread.
 */
public final class ReportFiles {

    private static final Set<String> LIBRARIES = Set.of(".git", "node_modules");

    private final SharedTexts texts = new SharedTexts();
    private final ReadReports read = new ReadReports();
    private final List<String> warnings = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final Function<Path, String> moduleOf;

    private ReportFiles(Function<Path, String> moduleOf) {
        this.moduleOf = moduleOf;
    }

    /** Reads reports of which nobody knows the module. */
    public static Outcomes read(List<Path> filesOrFolders) {
        return read(filesOrFolders, file -> "");
    }

    /**
     * Reads files, and the reports among the {@code *.xml} below folders.
     *
     * @param filesOrFolders in any order; a file that two of them lead to is read once, and so is a test of which both Surefire and what it started tell
     * @param moduleOf the module whose tests a file tells of; empty where nobody knows
     * @return the tests in the order of the paths; the origin of each is the path of its report below the folder, which stands in front
     *     where several are given
     */
    public static Outcomes read(List<Path> filesOrFolders, Function<Path, String> moduleOf) {
        ReportFiles reports = new ReportFiles(moduleOf);
        for (Path path : filesOrFolders) {
            reports.add(path, filesOrFolders.size() > 1);
        }
        return reports.read.outcomes(reports.warnings);
    }

    private void add(Path path, boolean oneOfSeveral) {
        String given = slashes(path);
        if (Files.isDirectory(path)) {
            int before = seen.size();
            for (Path file : filesBelow(path)) {
                String below = slashes(path.relativize(file));
                read(file, oneOfSeveral ? given + "/" + below : below, false);
            }
            if (seen.size() == before) {
                warnings.add(given + " holds no file *.xml; name the folder into which the runner writes its reports");
            }
        } else if (Files.exists(path)) {
            read(path, oneOfSeveral ? given : slashes(path.getFileName()), true);
        } else {
            warnings.add(given + " does not exist; name the file or folder into which the runner writes its reports");
        }
    }

    private void read(Path file, String origin, boolean named) {
        if (!seen.add(real(file))) {
            return;
        }
        ReportFile report = new ReportFile(file, moduleOf.apply(file), origin, named);
        read.add(file, report.read(texts));
        warnings.addAll(report.warnings());
    }

    private Set<Path> filesBelow(Path folder) {
        Set<Path> files = new TreeSet<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    boolean library = LIBRARIES.contains(slashes(directory.getFileName()));
                    return library ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && file.toString().endsWith(".xml")) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    warnings.add(slashes(file) + " cannot be read: " + e.getMessage() + "; see who may read it");
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            warnings.add(slashes(folder) + " cannot be read as a whole: " + e.getMessage() + "; see who may read it");
        }
        return files;
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }
}
