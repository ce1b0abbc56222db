package io.testflow.core.internal.environment;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An image that a container of a test was made of.
 *
 * @param name by which the engine was asked for it, {@code postgres:18}
 * @param identities what tells it from others: its number, and its digests in registries, {@code postgres@sha256:…}
 */
public record UsedImage(String name, List<String> identities) {

    /**
     * What stands before an image in the name of the system property that a test reads: so that its record has it, by the same way
     * as all that it looks at. Nobody sets it.
     */
    public static final String PROPERTY = "io.testflow.image:";

    /** The property of an endpoint that has it. */
    public static final String ENDPOINT = "container.image";

    private static final String BLANK = " ";
    private static final Pattern DIGEST = Pattern.compile(".+@\\w+:\\p{XDigit}{32,}");

    /** Copies the list. */
    public UsedImage {
        identities = List.copyOf(identities);
    }

    /** What {@link #toString} has written. */
    public static UsedImage parse(String text) {
        List<String> words = List.of(text.split(BLANK));
        return new UsedImage(words.get(0), words.subList(1, words.size()));
    }

    /** Whether its name says its content, so that there is never another one of that name. */
    public boolean isFixed() {
        return DIGEST.matcher(name).matches();
    }

    /** Whether this is the one that has these identities now. */
    public boolean isOneOf(Collection<String> now) {
        return !Collections.disjoint(identities, now);
    }

    @Override
    public String toString() {
        return identities.isEmpty() ? name : name + BLANK + String.join(BLANK, identities);
    }
}
