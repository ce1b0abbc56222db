package io.testflow.engine.internal.failure.owner;

import io.testflow.core.failure.Ownership.Owned;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whose the files of a checkout are, by its CODEOWNERS file, in the forms of GitHub and of GitLab. Immutable.
 *
 * @param file its path below the root of the checkout; empty where there is none
 * @param sections the parts of it, each of which names owners of its own
 * @param warnings what could not be read, with file and line
 */
record CodeOwners(String file, List<OwnerSection> sections, List<String> warnings) {

    private static final List<String> PLACES =
            List.of(".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS");

    CodeOwners {
        sections = List.copyOf(sections);
        warnings = List.copyOf(warnings);
    }

    /** Reads the first such file of a checkout in the places where GitHub and GitLab look. */
    static CodeOwners of(Path root) {
        for (String place : PLACES) {
            Path file = root.resolve(place);
            if (Files.isRegularFile(file)) {
                return read(place, file);
            }
        }
        return new CodeOwners("", List.of(), List.of());
    }

    private static CodeOwners read(String place, Path file) {
        try {
            return new OwnerLines(place).read(Files.readAllLines(file));
        } catch (CharacterCodingException e) {
            return new CodeOwners(place, List.of(), List.of(place + " is ignored: it is no text in UTF-8"));
        } catch (IOException e) {
            return new CodeOwners(place, List.of(), List.of(place + " is ignored: " + e));
        }
    }

    /**
     * The owners of a file, and the lines that say so.
     *
     * @param path below the root of the checkout, with slashes
     */
    Optional<Owned> of(String path) {
        Set<String> owners = new LinkedHashSet<>();
        List<Integer> lines = new ArrayList<>();
        for (OwnerSection section : sections) {
            section.decide(path).filter(rule -> !rule.owners().isEmpty()).ifPresent(rule -> {
                owners.addAll(rule.owners());
                lines.add(rule.line());
            });
        }
        String where = lines.stream().map(String::valueOf).collect(Collectors.joining(","));
        return owners.isEmpty()
                ? Optional.empty()
                : Optional.of(new Owned(String.join(" ", owners), file + ":" + where + " for " + path));
    }
}
