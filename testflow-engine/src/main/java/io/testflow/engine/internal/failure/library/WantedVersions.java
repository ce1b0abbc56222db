package io.testflow.engine.internal.failure.library;

import io.testflow.engine.internal.failure.library.PomFile.Dependency;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The versions of other libraries that a library was built with, by its pom and those of its parents. */
final class WantedVersions {

    private static final int MOST_PARENTS = 10;
    private static final int MOST_PLACEHOLDERS = 10;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]+)}");

    private final List<PomFile> poms = new ArrayList<>();
    private final Library library;

    WantedVersions(Library library) {
        this.library = library;
        Optional<Library> each = Optional.of(library);
        while (each.isPresent() && poms.size() < MOST_PARENTS) {
            Optional<PomFile> pom = each.get().pom();
            pom.ifPresent(poms::add);
            each = pom.flatMap(this::parent);
        }
    }

    private Optional<Library> parent(PomFile pom) {
        String version = pom.values().get("parent/version");
        return version == null
                ? Optional.empty()
                : Optional.of(library.other(
                        pom.values().getOrDefault("parent/groupId", ""),
                        pom.values().getOrDefault("parent/artifactId", ""),
                        version));
    }

    /** All libraries that it needs whose version is known. */
    List<Library> all() {
        return poms.stream()
                .flatMap(pom -> pom.dependencies().stream())
                .map(this::resolved)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Library> resolved(Dependency dependency) {
        String group = filled(dependency.groupId());
        String artifact = filled(dependency.artifactId());
        String version = dependency.version().isEmpty() ? managed(group, artifact) : dependency.version();
        String plain = filled(version);
        return plain.isEmpty() || plain.contains("${")
                ? Optional.empty()
                : Optional.of(library.other(group, artifact, plain));
    }

    private String managed(String group, String artifact) {
        return poms.stream()
                .flatMap(pom -> pom.managed().stream())
                .filter(each -> filled(each.groupId()).equals(group)
                        && filled(each.artifactId()).equals(artifact))
                .map(Dependency::version)
                .findFirst()
                .orElse("");
    }

    private String filled(String text) {
        String filled = text;
        for (int i = 0; i < MOST_PLACEHOLDERS && filled.contains("${"); i++) {
            Matcher matcher = PLACEHOLDER.matcher(filled);
            filled = matcher.replaceAll(
                    found -> Matcher.quoteReplacement(value(found.group(1)).orElse(found.group())));
        }
        return filled;
    }

    private Optional<String> value(String name) {
        Map<String, String> own = Map.of(
                "project.version", library.version(),
                "version", library.version(),
                "project.groupId", library.groupId(),
                "project.parent.version", poms.get(0).values().getOrDefault("parent/version", ""));
        if (own.containsKey(name)) {
            return Optional.of(own.get(name));
        }
        return poms.stream()
                .flatMap(pom -> Optional.ofNullable(pom.values().get("properties/" + name)).stream())
                .findFirst();
    }
}
