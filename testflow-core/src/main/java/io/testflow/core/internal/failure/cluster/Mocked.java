package io.testflow.core.internal.failure.cluster;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Mockito tells of calls: where the code under test made the one that was not wanted, or wanted with something else. */
final class Mocked {

    private static final int READ = 4000;

    private static final Pattern CALL = Pattern.compile("-> at ([\\w.$]+)\\.([\\w$<>]+)\\(");

    private static final Pattern METHOD = Pattern.compile("\\w+\\.\\w+(?=\\()");

    private static final Pattern MOCK = Pattern.compile(" on mock '(\\w+)'");

    private Mocked() {}

    /** What was called, and the first place in the message that is not in the test. */
    static Optional<String> call(Thrown thrown, String testClass) {
        return caller(thrown, testClass).map(caller -> caller + "|" + method(thrown.beginning(READ)));
    }

    /** What tests of one class share that miss the same call of a mock, or that do not want it. */
    static Set<String> links(Thrown thrown, String testClass) {
        String message = thrown.beginning(READ);
        boolean missed = message.contains("Wanted but not invoked");
        boolean unwanted = message.contains("Never wanted") || message.contains("No interactions wanted");
        String method = method(message);
        Set<String> links = new HashSet<>();
        if ((missed || unwanted) && !method.isEmpty()) {
            links.add("mock " + (missed ? "misses " : "has ") + testClass + "|" + method);
        }
        if (unwanted) {
            caller(thrown, testClass)
                    .ifPresent(caller -> links.add("unwanted " + testClass + "|" + mock(message) + "|" + caller));
        }
        return links;
    }

    private static Optional<String> caller(Thrown thrown, String testClass) {
        return CALL.matcher(thrown.beginning(READ))
                .results()
                .filter(call -> !call.group(1).startsWith(testClass))
                .map(call -> call.group(1) + "#" + call.group(2))
                .findFirst();
    }

    private static String mock(String message) {
        Matcher mock = MOCK.matcher(message);
        String method = method(message);
        return mock.find() ? mock.group(1) : method.substring(0, Math.max(0, method.indexOf('.')));
    }

    private static String method(String message) {
        Matcher method = METHOD.matcher(message);
        return method.find() ? method.group() : "";
    }
}
