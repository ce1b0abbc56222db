package io.testflow.environment.internal.lifecycle;

import static java.util.stream.Collectors.joining;

import io.testflow.environment.provider.ServiceProvider;
import java.util.List;

/**
 * Who gives a service.
 *
 * @param provider the one who does
 * @param what it gives, in a few words
 * @param refusals why those who know its type and were asked before do not, in sentences that begin with their names
 */
public record Choice(ServiceProvider provider, String what, List<String> refusals) {

    /** Copies the refusals. */
    public Choice {
        refusals = List.copyOf(refusals);
    }

    /** Who gives it and why, in a line. */
    @Override
    public String toString() {
        return refusals.isEmpty() ? what : what + ", since " + String.join(" ", refusals);
    }

    /** The same, with the first sentence of each reason. */
    String inShort() {
        String reasons = refusals.stream().map(Choice::firstSentence).collect(joining(" "));
        return reasons.isEmpty() ? what : what + ", since " + reasons;
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
