package io.testflow.engine.internal.changedfile;

import java.util.List;
import java.util.Locale;

/** Knows the files that are written for people and their tools, and not for tests. */
final class Documentation {

    private static final List<String> FILES = List.of(
            "readme",
            "changelog",
            "changes",
            "contributing",
            "license",
            "licence",
            "notice",
            "authors",
            "security",
            "code_of_conduct",
            "release-notes",
            "codeowners",
            "citation");
    private static final List<String> EXACT =
            List.of(".gitignore", ".gitattributes", ".editorconfig", ".mailmap", ".git-blame-ignore-revs", ".asf.yaml");
    private static final List<String> FOLDERS =
            List.of(".github/", ".gitlab/", ".idea/", ".vscode/", "src/site/", "src/changes/", "src/media/");
    private static final List<String> SUFFIXES = List.of(".md", ".adoc", ".rst");

    private Documentation() {}

    /** Whether a file is documentation, by its path relative to the module, outside of sources and resources. */
    static boolean is(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        String name = lower.substring(lower.lastIndexOf('/') + 1);
        String bare = name.contains(".") && !name.startsWith(".") ? name.substring(0, name.indexOf('.')) : name;
        return EXACT.contains(name)
                || (!lower.contains("/") && FILES.contains(bare))
                || SUFFIXES.stream().anyMatch(lower::endsWith)
                || FOLDERS.stream().anyMatch(lower::startsWith);
    }
}
