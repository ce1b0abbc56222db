package io.testflow.core.failure;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Code or a file that may have caused a cluster.
 *
 * @param member {@code com.acme.Money#add(int)} for a method, the binary name for a class, else the path of a file
 * @param score from 0 to 1, comparable within one cluster alone
 * @param changed whether the change touched it
 * @param at where it is, or {@code null}
 * @param author who changed it last, or {@code null}
 * @param evidence why it is suspected, in phrases, the most telling first
 */
public record Suspect(
        String member,
        double score,
        boolean changed,
        @Nullable SourceLine at,
        @Nullable Author author,
        List<String> evidence) {

    /** Copies the evidence. */
    public Suspect {
        evidence = List.copyOf(evidence);
    }

    /** Where it is. */
    public Optional<SourceLine> line() {
        return Optional.ofNullable(at);
    }

    /** Who changed it last. */
    public Optional<Author> lastAuthor() {
        return Optional.ofNullable(author);
    }
}
