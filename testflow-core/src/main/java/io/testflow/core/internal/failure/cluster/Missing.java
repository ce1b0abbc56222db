package io.testflow.core.internal.failure.cluster;

import io.testflow.core.internal.failure.normal.MessageTemplate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is not there and has a name: classes, files, hosts. Each is missing once, however differently it is asked for. */
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
    private static final Pattern HOST = Pattern.compile("(?:ENOTFOUND|EAI_AGAIN|[Ff]ailed to resolve)\\s+'?([\\w.-]+)");

    private Missing() {}

    static Optional<String> named(Chain chain) {
        Thrown root = chain.root();
        String message = root.raw().substring(0, Math.min(READ, root.raw().length()));
        if (LINKAGE.contains(root.type())) {
            return Optional.of("class " + className(message));
        }
        if (FILE_TYPE.matcher(root.type()).find() && !message.contains("ermission denied")) {
            return group(FILE, message, 0)
                    .map(file -> "file " + MessageTemplate.of(file).named());
        }
        return host(root, message);
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
