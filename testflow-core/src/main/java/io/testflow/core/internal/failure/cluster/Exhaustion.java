package io.testflow.core.internal.failure.cluster;

import io.testflow.core.internal.failure.normal.NormalFrame;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What hits whichever code comes along: no memory, no space, no end of calls. */
final class Exhaustion {

    private static final int RECURRING = 5;

    /** What is mounted, as a rule. */
    private static final Pattern FOLDER = Pattern.compile("(?:/[\\w.-]+){1,3}(?=/)");

    private Exhaustion() {}

    static Optional<Cause> in(Chain chain, String testClass) {
        return chain.outward()
                .map(thrown -> isOutOfMemory(thrown) ? Optional.of(memory(thrown, chain, testClass)) : cause(thrown))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isOutOfMemory(Thrown thrown) {
        return thrown.type().endsWith("OutOfMemoryError") || thrown.raw().contains("java.lang.OutOfMemoryError");
    }

    /** Who takes too much does so in one place; where tests of several classes run out of it, it is short for all. */
    private static Cause memory(Thrown thrown, Chain chain, String testClass) {
        Optional<NormalFrame> place = chain.place();
        String part = partOfMemory(thrown.raw());
        String where = place.map(NormalFrame::text).orElse(testClass);
        return Cause.of(Cause.Kind.SURROUNDINGS, thrown, place.orElse(null), "memory", part, where)
                .linked(Set.of(Links.SHORTAGE + part));
    }

    private static Optional<Cause> cause(Thrown thrown) {
        if (isDiskFull(thrown.raw().toLowerCase(Locale.ROOT))) {
            return Optional.of(Cause.of(Cause.Kind.SURROUNDINGS, thrown, null, "disk full", runtime(thrown)));
        }
        if (thrown.raw().contains("Read-only file system")) {
            return Optional.of(Cause.of(
                    Cause.Kind.SURROUNDINGS, thrown, null, "read-only", runtime(thrown), folder(thrown.raw())));
        }
        return thrown.type().equals("java.lang.StackOverflowError") ? Optional.of(recursion(thrown)) : Optional.empty();
    }

    /** Tests of another language run in another process, and may run elsewhere. */
    private static String runtime(Thrown thrown) {
        return thrown.type().indexOf('.') > 0 ? "jvm" : "";
    }

    private static String folder(String message) {
        Matcher folder = FOLDER.matcher(message);
        return folder.find() ? folder.group() : "";
    }

    private static String partOfMemory(String message) {
        if (message.contains("array size")) {
            return "array";
        }
        return message.contains("Metaspace") || message.contains("class space")
                ? "classes"
                : message.contains("native thread") ? "threads" : message.contains("irect buffer") ? "buffers" : "heap";
    }

    private static boolean isDiskFull(String message) {
        return message.contains("no space left on device")
                || message.contains("enospc")
                || message.contains("not enough space on the disk")
                || message.contains("disk quota exceeded");
    }

    /** A stack that overflows may do so in each method of the circle. */
    private static Cause recursion(Thrown thrown) {
        Map<NormalFrame, Integer> counts = new HashMap<>();
        thrown.frames().forEach(frame -> counts.merge(frame, 1, Integer::sum));
        List<String> circle = counts.entrySet().stream()
                .filter(each -> each.getValue() >= RECURRING)
                .map(each -> each.getKey().text())
                .sorted()
                .toList();
        NormalFrame place = thrown.place().orElse(null);
        String where = circle.isEmpty() && place != null ? place.text() : String.join(",", circle);
        return Cause.of(Cause.Kind.SURROUNDINGS, thrown, place, "recursion", where);
    }
}
