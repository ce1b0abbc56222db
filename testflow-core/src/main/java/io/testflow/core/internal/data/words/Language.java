package io.testflow.core.internal.data.words;

import io.testflow.core.error.BugException;
import io.testflow.core.internal.data.text.Digits;
import io.testflow.core.internal.data.text.Either;
import io.testflow.core.internal.data.text.Joined;
import io.testflow.core.internal.data.text.RegularExpression;
import io.testflow.core.internal.data.text.Repeated;
import io.testflow.core.internal.data.text.Template;
import io.testflow.core.internal.data.text.Text;
import io.testflow.core.internal.data.text.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The texts of one language: those of its file, and what is made of them in every language. Addresses of mail and of hosts, and
 * numbers of telephones where a country keeps some for fiction, belong to nobody (RFC 2606).
 */
public final class Language {

    /** The languages that are known. */
    public static final List<String> KNOWN = List.of("en", "de", "fr");

    private static final Text ENDINGS = new Words(List.of("com", "net", "org"));
    private static final int HIGHEST_IN_LOGINS = 999;
    private static final int HIGHEST_HOUSE = 199;

    private final Map<String, Text> texts = new HashMap<>();

    private Language(String name) {
        texts.put("number", new Digits(1, HIGHEST_HOUSE));
        read(name).lines().filter(line -> !line.startsWith("#")).forEach(this::add);
        addLogins();
        addProse();
    }

    /** One of the {@link #KNOWN known}. */
    public static Language of(String name) {
        return new Language(name);
    }

    /** The texts of a name that this class or its file has, {@code city}. */
    public Text text(String name) {
        Text text = texts.get(name);
        if (text == null) {
            throw new BugException("no texts of the name " + name);
        }
        return text;
    }

    private void add(String line) {
        int end = line.indexOf(' ');
        boolean isList = line.charAt(end - 1) == ':';
        String name = line.substring(0, isList ? end - 1 : end);
        String rest = line.substring(isList ? end + 1 : end + " = ".length());
        if (isList) {
            texts.put(name, new Words(List.of(rest.split(", "))));
        } else if (line.charAt(end + 1) == '~') {
            texts.put(name, RegularExpression.texts(rest));
        } else {
            put(name, rest);
        }
    }

    private void addLogins() {
        put("name", "{first-name} {last-name}");
        texts.put("ending", ENDINGS);
        texts.put("login-number", new Either(List.of(Words.of(""), new Digits(1, HIGHEST_IN_LOGINS))));
        texts.put("login-first", plain("first-name"));
        texts.put("login-last", plain("last-name"));
        texts.put("host-word", plain("word"));
        put("username", "{login-first}.{login-last}{login-number}");
        put("email", "{username}@example.{ending}");
        put("url", "https://{host-word}.example.{ending}/{host-word}");
        texts.put("octet", new Digits(0, 255));
        put("ip", "10.{octet}.{octet}.{octet}");
    }

    private void addProse() {
        Text word = text("word");
        texts.put(
                "capital", new Words(words(word).stream().map(Language::capital).toList()));
        texts.put("more-words", new Repeated(new Joined(List.of(Words.of(" "), word)), 3, 9));
        put("sentence", "{capital}{more-words}.");
        texts.put("more-sentences", new Repeated(new Joined(List.of(Words.of(" "), text("sentence"))), 1, 3));
        put("text", "{sentence}{more-sentences}");
    }

    private void put(String name, String template) {
        texts.put(name, Template.of(template, this::text));
    }

    private Words plain(String name) {
        return new Words(words(text(name)).stream().map(Plain::of).distinct().toList());
    }

    private static List<String> words(Text text) {
        return ((Words) text).words();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String read(String name) {
        try (InputStream file = Language.class.getResourceAsStream(name + ".txt")) {
            if (file == null) {
                throw new BugException("no words of the language " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
