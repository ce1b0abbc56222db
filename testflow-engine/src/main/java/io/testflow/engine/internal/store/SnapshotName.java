package io.testflow.engine.internal.store;

import com.dynatrace.hash4j.hashing.Hashing;
import io.testflow.engine.internal.snapshot.SnapshotLine;
import io.testflow.engine.internal.snapshot.SnapshotOrigin;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Names that tell a person what they stand for, and are safe in every file system and in git.
 *
 * <p>They are the same wherever the same content is stored, so that nothing is stored twice.
 */
final class SnapshotName {

    static final String SUFFIX = ".snapshot";

    private static final int READABLE = 40;

    private SnapshotName() {}

    /** Whether a path, with slashes, is that of a snapshot in the folder of a line. */
    static boolean isPath(String path) {
        return path.matches("[a-z0-9-]+/[0-9A-Za-z.-]+\\.snapshot");
    }

    /** The folder of a line: a readable part, and a hash that tells it from all others. */
    static String folder(SnapshotLine line) {
        String artifact = line.module().substring(line.module().indexOf(':') + 1);
        String whole = String.join("\0", line.module(), line.execution(), line.key());
        return safe(artifact)
                + '-'
                + safe(line.execution())
                + '-'
                + hash(Hashing.xxh3_64().hashCharsToLong(whole));
    }

    /** The file of a snapshot. */
    static String file(SnapshotOrigin origin, byte[] content) {
        // What another machine wrote into a snapshot must not choose where a file goes.
        String commit = origin.commit().matches("[0-9a-f]{4,64}") ? origin.commit() : "nocommit";
        DateTimeFormatter time = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'", Locale.ROOT)
                .withZone(ZoneOffset.UTC);
        return time.format(origin.made()) + "-" + commit + (origin.clean() ? "" : "-dirty") + "-"
                + hash(Hashing.xxh3_64().hashBytesToLong(content)) + SUFFIX;
    }

    private static String hash(long hash) {
        return HexFormat.of().toHexDigits(hash);
    }

    private static String safe(String text) {
        StringBuilder safe = new StringBuilder();
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean isSafe = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (isSafe) {
                safe.append(c);
            } else if (safe.isEmpty() || safe.charAt(safe.length() - 1) != '-') {
                safe.append('-');
            }
        }
        return safe.substring(0, Math.min(safe.length(), READABLE));
    }
}
