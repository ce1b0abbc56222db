package io.testflow.core.internal.failure.normal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names as a person wrote them, for names that compilers and proxies make of them. */
final class WrittenNames {

    /** Classes that only pass a call on. */
    private static final Pattern PROXY = Pattern.compile(
            "\\$\\$|\\$MockitoMock\\$|\\$ByteBuddy\\$|\\$HibernateProxy\\$|\\$Proxy\\d*$"
                    + "|\\$auxiliary\\$|_\\$\\$_|_ClientProxy$|_Subclass$|\\$\\$Lambda|^0x[0-9a-f]+$|MethodAccessor\\d+$");

    private static final Pattern ANONYMOUS = Pattern.compile("\\$\\d+(?=\\$|$)");
    private static final Pattern HIDDEN = Pattern.compile("[/+.]0x[0-9a-f]+$");

    /** Java's {@code lambda$total$3}, Kotlin's {@code total$lambda$3}, Scala's {@code $anonfun$total$1}. */
    private static final Pattern LAMBDA = Pattern.compile(
            "lambda\\$(.+?)(?:\\$\\d+)+|(.+?)\\$lambda[$-].*|\\$anonfun\\$(.+?)(?:\\$\\d+)+(?:\\$adapted)?");

    /** Groovy's {@code Cart$_total_closure1}. */
    private static final Pattern CLOSURE = Pattern.compile("(.+)\\$_(.+?)_closure\\d+.*");

    private WrittenNames() {}

    static boolean isPassedOn(String owner, String function) {
        return PROXY.matcher(owner).find() || function.startsWith("access$");
    }

    static String owner(String owner) {
        if (owner.indexOf('$') < 0) {
            return HIDDEN.matcher(owner).replaceFirst("");
        }
        Matcher closure = CLOSURE.matcher(owner);
        String plain = closure.matches() ? closure.group(1) : owner;
        return ANONYMOUS.matcher(HIDDEN.matcher(plain).replaceFirst("")).replaceAll("");
    }

    static String function(String owner, String function) {
        if (owner.contains("_closure")) {
            Matcher closure = CLOSURE.matcher(owner);
            if (closure.matches()) {
                return closure.group(2);
            }
        }
        if (function.indexOf('$') < 0) {
            return function;
        }
        Matcher lambda = LAMBDA.matcher(function);
        if (!lambda.matches()) {
            return ANONYMOUS.matcher(function).replaceAll("");
        }
        String name =
                lambda.group(1) != null ? lambda.group(1) : lambda.group(2) != null ? lambda.group(2) : lambda.group(3);
        return switch (name) {
            case "new" -> "<init>";
            case "static" -> "<clinit>";
            case "null" -> "lambda";
            default -> name;
        };
    }
}
