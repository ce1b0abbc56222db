package io.testflow.engine.internal.failure.owner;

import io.testflow.core.failure.Author;
import io.testflow.core.failure.Cluster;
import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.Ownership;
import io.testflow.core.failure.Ownership.Owned;
import io.testflow.core.failure.Ownership.Unowned;
import io.testflow.core.failure.Routing;
import io.testflow.core.failure.RoutingStep;
import io.testflow.core.failure.SourceLine;
import io.testflow.core.failure.Suspect;
import io.testflow.engine.internal.failure.place.PlacedFrames;
import io.testflow.engine.internal.failure.place.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds who should look at a cluster, in the order that the user sets. Not thread-safe. */
public final class Owners {

    private final Routing routing;
    private final Sources sources;
    private final CodeOwners codeOwners;

    /** Reads the CODEOWNERS file of the checkout, where it has one. */
    public Owners(Routing routing, Sources sources) {
        this.routing = routing;
        this.sources = sources;
        this.codeOwners = CodeOwners.of(sources.root());
    }

    /** What could not be read, with file and line. */
    public List<String> warnings() {
        return codeOwners.warnings();
    }

    /**
     * Who should look at a cluster, or what was asked in vain.
     *
     * @param suspects of the cluster, the most suspected first
     */
    public Ownership of(Cluster cluster, List<Suspect> suspects) {
        List<String> inVain = new ArrayList<>();
        for (RoutingStep step : routing.order()) {
            Ownership found = switch (step) {
                case CATEGORY -> byCategory(cluster.diagnosis().category());
                case CODEOWNERS -> byCode(cluster, suspects);
                case AUTHOR -> byAuthor(suspects);
            };
            if (found instanceof Owned) {
                return found;
            }
            inVain.add(found.why());
        }
        return new Unowned(inVain.isEmpty() ? "failures.routing has no steps" : String.join("; ", inVain));
    }

    private Ownership byCategory(String category) {
        String team = routing.categories().get(category);
        return team == null
                ? new Unowned("failures.routing names nobody for " + category)
                : new Owned(team, "failures.routing of " + category);
    }

    private Ownership byCode(Cluster cluster, List<Suspect> suspects) {
        if (codeOwners.file().isEmpty()) {
            return new Unowned("there is no CODEOWNERS file");
        }
        Optional<String> file = suspects.stream()
                .flatMap(suspect -> suspect.line().stream())
                .map(SourceLine::file)
                .findFirst()
                .or(() -> fileOf(cluster.sample()));
        if (file.isEmpty()) {
            return new Unowned("no file is known to ask CODEOWNERS for");
        }
        Optional<Owned> owned = codeOwners.of(file.get());
        return owned.isPresent() ? owned.get() : new Unowned("CODEOWNERS names nobody for " + file.get());
    }

    /** Where the project's code failed, else where the test stands. */
    private Optional<String> fileOf(FailedTest test) {
        return PlacedFrames.of(test.thrown(), sources).stream()
                .map(PlacedFrames.PlacedFrame::file)
                .findFirst()
                .or(() -> test.line().flatMap(line -> sources.ofPath(line.file())))
                .or(() -> sources.of(test.test().className(), ""));
    }

    private static Ownership byAuthor(List<Suspect> suspects) {
        Optional<Suspect> changed = suspects.stream().filter(Suspect::changed).findFirst();
        if (changed.isEmpty()) {
            return new Unowned("no suspect was changed");
        }
        Optional<Author> author = changed.get().lastAuthor();
        if (author.isEmpty() || author.get().name().isEmpty()) {
            return new Unowned(
                    author.isPresent()
                            ? "the change of the suspect is not committed"
                            : "nobody knows who changed the suspect");
        }
        String email = author.get().email();
        String name = author.get().name() + (email.isEmpty() ? "" : " <" + email + ">");
        return new Owned(
                name,
                "author of " + changed.get().member() + ", " + author.get().commit());
    }
}
