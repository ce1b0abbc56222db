package io.testflow.data.internal.slice;

import io.testflow.core.data.Rows;
import io.testflow.core.error.BugException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A version for rows that follow from no definition: a hash of all that they have. */
public final class ContentHash {

    private static final int DIGITS = 16;

    private ContentHash() {}

    /** The same for equal rows of equal entities, in 16 hexadecimal digits. */
    public static String of(List<Rows> entities) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Rows rows : entities) {
                add(digest, rows.entity() + rows.fields());
                for (long row = 0; row < rows.count(); row++) {
                    for (int field = 0; field < rows.fields().size(); field++) {
                        Object value = rows.value(row, field);
                        add(digest, value == null ? "-" : "+" + Values.text(value));
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new BugException("every JVM knows SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
