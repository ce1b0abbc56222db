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

    private static final List<String> SPOKEN = List.of(
            "(%s)",
            "[%s]",
            "[%s ",
            "said %s",
            "replied %s",
            "replied with %s",
            "gave %s",
            "got %s",
            "was %s",
            "with %s",
            "response %s",
            "error %s",
            "http %s",
            "http/1.1 %s",
            "status %s",
            "status of %s",
            "^%s ");

    private StatusPhrases() {}

    /** What clients say of an answer, each in its own words. */
    static String[] inMessages() {
        return OTHERS.stream()
                .flatMap(status -> SPOKEN.stream().map(form -> form.replace("%s", status)))
                .toArray(String[]::new);
    }

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
