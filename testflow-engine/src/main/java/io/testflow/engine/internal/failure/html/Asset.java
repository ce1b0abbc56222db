package io.testflow.engine.internal.failure.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * A file of TestFlow that the page holds.
 *
 * @param text its content, with line feeds alone: browsers read nothing else, and the hash is of what they read
 */
record Asset(String text) {

    /** Reads a file beside this class. */
    static Asset read(String name) {
        try (InputStream in = Objects.requireNonNull(Asset.class.getResourceAsStream(name), name)) {
            return new Asset(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r", ""));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " of TestFlow's own jar", e);
        }
    }

    /** The source expression of a content security policy that allows exactly this. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
