package io.testflow.engine.use;

import io.testflow.core.internal.environment.UsedImage;
import java.util.Comparator;

/**
 * Something that a test used.
 *
 * @param kind what it is
 * @param name {@code a.Money#add(I)V} for a method, the binary name for a class, for a file its path behind the place that it
 *     lies in, as <code>{root}/src/test/data/orders.csv</code>, the name of a setting
 */
public record UsedPart(PartKind kind, String name) implements Comparable<UsedPart> {

    private static final Comparator<UsedPart> ORDER =
            Comparator.comparing(UsedPart::kind).thenComparing(UsedPart::name);

    /** The name for a person: a file of the checkout by its path there, a method without what it returns. */
    public String text() {
        if (kind == PartKind.CONFIGURATION && name.isEmpty()) {
            return "which there are";
        }
        if (kind == PartKind.IMAGE) {
            return UsedImage.parse(name).name();
        }
        int end = kind == PartKind.METHOD ? name.indexOf(')') : -1;
        return end < 0 ? name.replaceFirst("^\\{root}/", "") : AskedCode.readable(name);
    }

    @Override
    public int compareTo(UsedPart other) {
        return ORDER.compare(this, other);
    }
}
