package io.testflow.core.internal.data.kind;

import io.testflow.core.internal.data.draw.Distribution;
import java.util.List;
import java.util.Locale;

/** Fields of other rows. */
final class ReferenceKinds {

    private static final List<String> SHARING = List.of("many", "one", "each");

    private ReferenceKinds() {}

    static Kind reference(Arguments arguments) {
        String allowed = "an entity and a field such as `ref:users.id`, then `many`, `one` or `each`";
        String target = arguments.word().orElse("");
        int dot = dot(arguments, target, allowed);
        Kind.Sharing sharing = arguments
                .oneOf(SHARING)
                .map(word -> Kind.Sharing.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Kind.Sharing.MANY);
        return new Kind.Reference(
                target.substring(0, dot),
                target.substring(dot + 1),
                sharing,
                arguments.distribution().orElse(Distribution.UNIFORM));
    }

    static Kind via(Arguments arguments) {
        String target = arguments.word().orElse("");
        int dot = dot(
                arguments, target, "a field that refers to a row, and a field of that row, `via:order_id.customer_id`");
        return new Kind.Via(target.substring(0, dot), target.substring(dot + 1));
    }

    private static int dot(Arguments arguments, String target, String allowed) {
        int dot = target.lastIndexOf('.');
        if (dot < 1 || dot == target.length() - 1) {
            throw arguments.wrong(target, allowed);
        }
        return dot;
    }
}
