package io.testflow.engine.internal.failure.junitxml;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the characters of a file are written.
 *
 * @param charset never one that the bytes disprove
 * @param mark number of bytes that only tell the charset
 * @param unknown what the file names as its encoding and nobody knows; empty where it is known
 */
record Encoding(Charset charset, int mark, String unknown) {

    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml[^>]{0,100}?encoding\\s*=\\s*[\"']([^\"']{1,40})[\"']");

    /** Tells it from the first bytes of a file. */
    static Encoding of(byte[] start) {
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3, "");
        }
        if (begins(start, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2, "");
        }
        if (begins(start, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2, "");
        }
        if (begins(start, '<', 0)) {
            return new Encoding(StandardCharsets.UTF_16LE, 0, "");
        }
        if (begins(start, 0, '<')) {
            return new Encoding(StandardCharsets.UTF_16BE, 0, "");
        }
        Matcher declared = DECLARED.matcher(new String(start, StandardCharsets.ISO_8859_1));
        return declared.find() ? named(declared.group(1)) : new Encoding(StandardCharsets.UTF_8, 0, "");
    }

    /** What a file in single bytes names; .NET writes UTF-16 into files that are not. */
    private static Encoding named(String name) {
        try {
            Charset charset = Charset.forName(name.strip());
            boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
            return new Encoding(wide ? StandardCharsets.UTF_8 : charset, 0, "");
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return new Encoding(StandardCharsets.UTF_8, 0, name);
        }
    }

    private static boolean begins(byte[] start, int... bytes) {
        if (start.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((start[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
