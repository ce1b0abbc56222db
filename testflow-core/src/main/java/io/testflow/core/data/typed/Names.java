package io.testflow.core.data.typed;

import java.util.Locale;

/** Names that mean the same in a database and in Java: {@code user_id} and {@code userId}. */
final class Names {

    private Names() {}

    static String plain(String name) {
        return name.replaceAll("[_\\-\\s]", "").toLowerCase(Locale.ROOT);
    }
}
