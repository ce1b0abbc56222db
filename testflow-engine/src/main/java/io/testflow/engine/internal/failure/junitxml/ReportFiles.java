package io.testflow.engine.internal.failure.junitxml;

import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.Outcomes;
import io.testflow.core.plan.TestId;
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

/**
 * Reads reports in JUnit XML of any runner. Nothing in a file makes it fail: what can be read is kept, and a warning names the place of
 * what cannot. Memory grows with the failures, not with the files. For one thread.
 */
public final class ReportFiles {

    private static final Set<String> LIBRARIES = Set.of(".git", "node_modules");

    private final SharedTexts texts = new SharedTexts();
    private final List<FailedTest> failed = new ArrayList<>();
    private final List<TestId> passed = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private int skipped;

    private ReportFiles() {}

    /**
     * Reads files, and the reports among the {@code *.xml} below folders.
     *
     * @param filesOrFolders in any order; a file that two of them lead to is read once
     * @return the tests in the order of the paths; the origin of each is the path of its report below the folder, which stands in front
     *     where several are given
     */
    public static Outcomes read(List<Path> filesOrFolders) {
        ReportFiles reports = new ReportFiles();
        for (Path path : filesOrFolders) {
            reports.add(path, filesOrFolders.size() > 1);
        }
        return new Outcomes(reports.failed, reports.passed, reports.skipped, reports.warnings);
    }

    private void add(Path path, boolean oneOfSeveral) {
        String given = slashes(path);
        if (Files.isDirectory(path)) {
            int before = seen.size();
            for (Path file : filesBelow(path)) {
                String below = slashes(path.relativize(file));
                read(new ReportFile(file, oneOfSeveral ? given + "/" + below : below, false), file);
            }
            if (seen.size() == before) {
                warnings.add(given + " holds no file *.xml; name the folder into which the runner writes its reports");
            }
        } else if (Files.exists(path)) {
            read(new ReportFile(path, oneOfSeveral ? given : slashes(path.getFileName()), true), path);
        } else {
            warnings.add(given + " does not exist; name the file or folder into which the runner writes its reports");
        }
    }

    private void read(ReportFile report, Path file) {
        if (!seen.add(real(file))) {
            return;
        }
        ReportTests tests = report.read(texts);
        failed.addAll(tests.failed());
        passed.addAll(tests.passed());
        skipped += tests.skipped();
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
