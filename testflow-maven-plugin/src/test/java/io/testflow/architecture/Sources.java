package io.testflow.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources of all modules and the pages for people, and what is wrong with them. */
final class Sources {

    private static final Pattern AUTHOR = Pattern.compile("@" + "author\\b");
    private static final Pattern FOREIGN_PATH =
            Pattern.compile("/home/\\w|/Users/\\w|/root/[\\w.]|[A-Z]:\\\\Users\\\\");

    private Sources() {}

    /** Main and test sources of all modules. */
    static List<Path> java() {
        return House.PACKAGES.keySet().stream()
                .flatMap(module -> files(House.ROOT.resolve(module).resolve("src"), ".java").stream())
                .toList();
    }

    /** README and its neighbours, and the guide. */
    static List<Path> pages() {
        List<Path> pages = new ArrayList<>(files(House.ROOT.resolve("docs"), ".md"));
        for (String page : List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md")) {
            pages.add(House.ROOT.resolve(page));
        }
        return pages;
    }

    /** Half of the files below 80 lines, nine in ten below 200, none above 400. */
    static List<String> longFiles(List<Path> files) {
        List<String> faults = new ArrayList<>();
        int below80 = 0;
        int below200 = 0;
        for (Path file : files) {
            long lines = text(file).lines().count();
            below80 += lines < 80 ? 1 : 0;
            below200 += lines < 200 ? 1 : 0;
            if (lines > 400) {
                faults.add(file + " has " + lines + " lines, the most is 400");
            }
        }
        if (below80 * 2 < files.size()) {
            faults.add("only " + below80 + " of " + files.size() + " files are below 80 lines");
        }
        if (below200 * 10 < files.size() * 9) {
            faults.add("only " + below200 + " of " + files.size() + " files are below 200 lines");
        }
        return faults;
    }

    /** Files with an author tag; git knows the authors. */
    static List<Path> withAuthor(List<Path> files) {
        return with(AUTHOR, files);
    }

    /** Files that name a folder that only one machine has. */
    static List<Path> withForeignPath(List<Path> files) {
        return with(FOREIGN_PATH, files);
    }

    private static List<Path> with(Pattern pattern, List<Path> files) {
        return files.stream().filter(file -> pattern.matcher(text(file)).find()).toList();
    }

    private static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
