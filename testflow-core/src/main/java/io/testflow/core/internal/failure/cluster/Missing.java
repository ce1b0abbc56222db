package io.testflow.core.internal.failure.cluster;

import io.testflow.core.internal.failure.normal.MessageTemplate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What is not there and has a name: classes, files, tables, hosts. Each is missing once, however differently it is asked for. */
final class Missing {

    private static final int READ = 2000;

    private static final Set<String> LINKAGE = Set.of(
            "java.lang.ClassNotFoundException",
            "java.lang.NoClassDefFoundError",
            "java.lang.NoSuchMethodError",
            "java.lang.NoSuchFieldError",
            "java.lang.AbstractMethodError");

    private static final Pattern MEMBER = Pattern.compile("([\\w$]+(?:[./][\\w$]+)+)\\.[\\w$<>]+\\(");
    private static final Pattern CLASS = Pattern.compile("[\\w$]+(?:[./][\\w$]+)+");
    private static final Pattern FILE_TYPE =
            Pattern.compile("(?:^|[.$])(?:NoSuchFileException|FileNotFoundException|FileNotFoundError)$");
    private static final Pattern FILE = Pattern.compile("[\\w$./\\\\:~-]*[\\w-]\\.\\w{1,10}(?!\\w)");
    private static final Pattern NO_SUCH_FILE =
            Pattern.compile("(?:ENOENT|[Nn]o such file or directory)[^'\"]{0,60}['\"]([^'\"]{1,300})['\"]");
    private static final Pattern TABLE = Pattern.compile(
            "(?:[Tt]able [\"'`]([\\w.]{1,80})[\"'`] (?:not found|doesn't exist|does not exist)|relation \"([\\w.]{1,80})\" does not"
                    + " exist|no such table: ([\\w.]{1,80})|missing table \\[([\\w.]{1,80})])");
    private static final Pattern HOST = Pattern.compile("(?:ENOTFOUND|EAI_AGAIN|[Ff]ailed to resolve)\\s+'?([\\w.-]+)");

    private Missing() {}

    static Optional<String> named(Chain chain) {
        Thrown root = chain.root();
        String message = root.beginning(READ);
        if (LINKAGE.contains(root.type())) {
            return Optional.of("class " + className(message));
        }
        if (FILE_TYPE.matcher(root.type()).find() && !message.contains("ermission denied")) {
            return group(FILE, message, 0)
                    .map(file -> "file " + MessageTemplate.of(file).named());
        }
        return host(root, message).or(() -> quoted(message));
    }

    /** The file that a message quotes, whatever throws it. */
    static Optional<String> quoted(String message) {
        return group(NO_SUCH_FILE, message, 1)
                .map(file -> "file " + MessageTemplate.of(file).named())
                .or(() -> table(message));
    }

    private static Optional<String> table(String message) {
        Matcher found = TABLE.matcher(message);
        if (!found.find()) {
            return Optional.empty();
        }
        String name = IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return Optional.of("table " + name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** Whichever member of a class is asked for, the class is of another version. */
    private static String className(String message) {
        return group(MEMBER, message, 1)
                .or(() -> group(CLASS, message, 0))
                .orElseGet(() -> MessageTemplate.of(message).named())
                .replace('/', '.');
    }

    private static Optional<String> host(Thrown root, String message) {
        if (root.type().equals("java.net.UnknownHostException") && !message.isEmpty()) {
            return Optional.of("host " + message.split("[:\\s]", 2)[0]);
        }
        return group(HOST, message, 1).map(host -> "host " + host);
    }

    private static Optional<String> group(Pattern pattern, String message, int group) {
        Matcher found = pattern.matcher(message);
        return found.find() ? Optional.of(found.group(group)) : Optional.empty();
    }
}
