package io.testflow.environment.internal.docker;

import com.github.dockerjava.api.exception.DockerException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an engine says when it does not do something. */
final class Refusal {

    private static final Pattern MESSAGE = Pattern.compile("\"message\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

    private Refusal() {}

    /** Its own words, without those of HTTP and JSON. */
    static String text(RuntimeException refusal) {
        String whole = String.valueOf(refusal.getMessage());
        Matcher message = MESSAGE.matcher(whole);
        return message.find()
                ? message.group(1)
                        .replace("\\n", "\n")
                        .replaceAll("\\\\(.)", "$1")
                        .strip()
                : whole.strip();
    }

    /** Whether a port was taken that a container was to be reached by. */
    static boolean isTakenPort(DockerException refusal) {
        String text = text(refusal);
        return text.contains("port is already allocated") || text.contains("address already in use");
    }
}
