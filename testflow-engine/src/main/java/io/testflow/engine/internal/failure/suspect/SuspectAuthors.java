package io.testflow.engine.internal.failure.suspect;

import io.testflow.core.failure.Author;
import io.testflow.core.failure.SourceLine;
import io.testflow.core.failure.Suspect;
import io.testflow.core.internal.failure.suspicion.Suspicion;
import io.testflow.engine.internal.git.LineAuthors;
import io.testflow.engine.internal.git.LineAuthors.LastChange;
import io.testflow.engine.project.Checkout;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Names who changed suspects last, and where.
 *
 * @param authors asks git; empty where there is none
 * @param isOld whether a commit, in hexadecimal digits, is no part of the change
 */
public record SuspectAuthors(Optional<LineAuthors> authors, Predicate<String> isOld) implements AutoCloseable {

    /** Asks the checkout that a directory is part of. */
    public static SuspectAuthors in(Path directory, Predicate<String> isOld) {
        return new SuspectAuthors(
                Checkout.contains(directory) ? Optional.of(new LineAuthors(directory)) : Optional.empty(), isOld);
    }

    /** The suspects with their authors, newer changes before older ones where they are suspected alike. */
    public List<Suspect> name(List<Suspected> suspects) {
        return suspects.stream()
                .map(this::name)
                .sorted(Comparator.comparingDouble(Suspect::score).reversed())
                .toList();
    }

    private Suspect name(Suspected suspected) {
        Suspect suspect = suspected.suspect();
        if (authors.isEmpty() || suspect.line().isEmpty()) {
            return suspect;
        }
        SourceLine at = suspect.line().get();
        Optional<LastChange> last = last(suspected, at.file());
        if (last.isEmpty()) {
            return suspect;
        }
        LastChange change = last.get();
        boolean tellsLine = suspect.changed() && !suspected.inStack() && change.line() > 0 && at.line() > 0;
        return new Suspect(
                suspect.member(),
                suspect.changed() ? Suspicion.faded(suspect.score(), Math.max(0, change.age())) : suspect.score(),
                suspect.changed(),
                tellsLine ? new SourceLine(at.file(), change.line()) : at,
                change.author(),
                suspect.evidence());
    }

    /** Where the lines that are there are older than the change, it took some away, which no line shows. */
    private Optional<LastChange> last(Suspected suspected, String file) {
        LineAuthors git = authors.orElseThrow();
        Optional<LastChange> ofLines = git.ofLines(file, suspected.first(), suspected.last());
        boolean tooOld = suspected.suspect().changed()
                && ofLines.filter(change -> !change.commit().isEmpty() && isOld.test(change.commit()))
                        .isPresent();
        return tooOld
                ? git.ofFile(file)
                        .filter(change -> !isOld.test(change.commit()))
                        .or(() -> Optional.of(new LastChange(Author.NOT_COMMITTED, "", 0, 0)))
                : ofLines;
    }

    /** Without git none of JGit is loaded, whose signed jar takes longer to check than a small analysis: a method reference would do so. */
    @Override
    public void close() {
        if (authors.isPresent()) {
            authors.get().close();
        }
    }
}
