package io.testflow.environment.internal.readiness;

import io.testflow.environment.provider.StartFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What it means that a program has ended before it was ready. */
public final class EarlyEnd {

    /** As the libraries of C and Java say it, and Qpid, and Jetty, whose reason WireMock keeps to itself. */
    private static final Pattern PORT_TAKEN =
            Pattern.compile("[aA]ddress already in use|port in use|Failed to bind to");

    private EarlyEnd() {}

    /**
     * The failure of a program: one that passes where it says that it found its port taken.
     *
     * @param fault how it has ended, as the end of a sentence
     * @param log what it has said
     */
    public static StartFailure failure(String fault, Path log) {
        return PORT_TAKEN.matcher(said(log)).find()
                ? StartFailure.passing("Somebody else has taken its port; it " + fault + ".")
                : StartFailure.lasting("It " + fault + " before it was ready.");
    }

    private static String said(Path log) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
