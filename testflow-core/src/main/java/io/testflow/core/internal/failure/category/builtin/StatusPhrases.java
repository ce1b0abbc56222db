package io.testflow.core.internal.failure.category.builtin;

import java.util.List;
import java.util.stream.Stream;

/** How checks of several libraries say that a server answered with another status than one of success. */
final class StatusPhrases {

    private static final List<String> OTHERS =
            List.of("400", "404", "405", "406", "409", "410", "415", "422", "429", "500", "501", "502", "503", "504");

    private static final List<String> FORMS = List.of(
            "expected: <20#> but was: <%s>",
            "expected:<20#> but was:<%s>",
            "expected: 20#*but was: %s",
            "expected: <20#>*but: was <%s>",
            "expected [20#] but found [%s]",
            "expected: 20#*received: %s",
            "expected %s to equal 20#",
            "expected %s to be 20#",
            "assert %s == 20#",
            "response status value %s");

    private StatusPhrases() {}

    /** For the statuses that have no category of their own. */
    static String[] ofAnswers() {
        return OTHERS.stream().flatMap(StatusPhrases::forms).toArray(String[]::new);
    }

    /** For one status. */
    static String[] of(String status) {
        return forms(status).toArray(String[]::new);
    }

    private static Stream<String> forms(String status) {
        return FORMS.stream().map(form -> form.replace("%s", status));
    }
}
