package io.testflow.core.configuration;

import java.util.regex.Pattern;

/** Where snapshots are kept. */
public sealed interface StoreLocation {

    /** The directory in which TestFlow keeps what it remembers of a checkout. */
    StoreLocation DEFAULT = new Directory(".testflow");

    /** What a location can be, in words for the user. */
    String ALLOWED = "a directory such as `.testflow`, a git ref such as `git:refs/testflow/snapshots`,"
            + " or a database such as `jdbc:postgresql://host/database`";

    /**
     * A directory.
     *
     * @param path absolute, or relative to the root of the checkout
     */
    record Directory(String path) implements StoreLocation {}

    /**
     * A ref of the checkout's own git repository.
     *
     * @param ref its whole name, below {@code refs/testflow/}
     */
    record GitRef(String ref) implements StoreLocation {}

    /**
     * A PostgreSQL database.
     *
     * @param url as its driver takes it; may hold a password
     */
    record Postgres(String url) implements StoreLocation {

        /** What somebody says of the database, without what that repeats of the URL's secrets. */
        public String withoutSecrets(String text) {
            return text.replace(url, toString()).replaceAll("(?i)(password=)[^&\\s]*", "$1...");
        }

        /** The URL without user, password and parameters. */
        @Override
        public String toString() {
            return url.replaceFirst("//[^/?]*@", "//").replaceFirst("\\?.*", "");
        }
    }

    /**
     * Understands {@link #ALLOWED what is allowed}.
     *
     * @throws IllegalArgumentException when it is none of these; the message says why
     */
    static StoreLocation of(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("it names no place");
        }
        if (text.startsWith("git:")) {
            return new GitRef(ref(text.substring("git:".length())));
        }
        if (text.startsWith("jdbc:postgresql:")) {
            return new Postgres(text);
        }
        // A single letter before the colon is a drive.
        if (Pattern.matches("(?s)[A-Za-z][A-Za-z0-9+.-]+:.*", text)) {
            throw new IllegalArgumentException(
                    "there is no store of the kind `" + text.substring(0, text.indexOf(':')) + ":`");
        }
        return new Directory(text);
    }

    private static String ref(String ref) {
        boolean valid = Pattern.matches("refs/testflow(/[A-Za-z0-9_][A-Za-z0-9._-]*)+", ref)
                && !ref.contains("..")
                && !ref.contains("./")
                && !ref.endsWith(".")
                && !Pattern.compile("\\.lock(/|$)").matcher(ref).find();
        if (!valid) {
            throw new IllegalArgumentException("a ref of TestFlow is a valid name below `refs/testflow/`");
        }
        return ref;
    }
}
