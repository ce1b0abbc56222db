package io.testflow.core.internal.data.kind;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a field holds whose name alone is known. */
public final class Guess {

    /** Kinds of texts by a part of a name, the most telling first. */
    private static final List<Map.Entry<String, String>> TEXTS = List.of(
            Map.entry("email", "email"),
            Map.entry("mail", "email"),
            Map.entry("username", "username"),
            Map.entry("login", "username"),
            Map.entry("firstname", "first-name"),
            Map.entry("givenname", "first-name"),
            Map.entry("lastname", "last-name"),
            Map.entry("surname", "last-name"),
            Map.entry("familyname", "last-name"),
            Map.entry("company", "company"),
            Map.entry("phone", "phone"),
            Map.entry("mobile", "phone"),
            Map.entry("street", "street"),
            Map.entry("city", "city"),
            Map.entry("town", "city"),
            Map.entry("postcode", "postcode"),
            Map.entry("postalcode", "postcode"),
            Map.entry("zip", "postcode"),
            Map.entry("country", "country"),
            Map.entry("address", "address"),
            Map.entry("website", "url"),
            Map.entry("url", "url"),
            Map.entry("ipaddress", "ip"),
            Map.entry("description", "text"),
            Map.entry("content", "text"),
            Map.entry("comment", "sentence"),
            Map.entry("title", "sentence"),
            Map.entry("note", "sentence"),
            Map.entry("name", "name"));

    /** Kinds of whole numbers by a part of a name. */
    private static final List<Map.Entry<String, String>> NUMBERS = List.of(
            Map.entry("age", "int:18..90"),
            Map.entry("year", "int:1990..2025"),
            Map.entry("quantity", "int:1..20"),
            Map.entry("percent", "int:0..100"));

    private Guess() {}

    /** The kind of a text. */
    public static Optional<String> text(String name) {
        return of(TEXTS, name);
    }

    /** The kind of a whole number. */
    public static Optional<String> number(String name) {
        return of(NUMBERS, name);
    }

    private static Optional<String> of(List<Map.Entry<String, String>> kinds, String name) {
        String plain = name.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
        return kinds.stream()
                .filter(kind -> plain.contains(kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
