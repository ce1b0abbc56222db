package io.testflow.core.internal.failure.normal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a word of a message that hold digits: codes that mean something, and values. */
final class Token {

    private static final int LONG = 200;

    private static final String CHANGING = "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"
            + "|(?<=@)[0-9a-f]{4,16}(?![0-9A-Za-z])"
            + "|0x[0-9a-fA-F]+"
            + "|\\d{4}-\\d\\d-\\d\\d(?:T[\\d:.,+Z-]*\\d?Z?)?"
            + "|(?<![\\w.-])\\d\\d:\\d\\d(?::\\d\\d(?:[.,]\\d+)?)?Z?(?!\\d)"
            + "|(?<![\\d.])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\d.])"
            + "|(?<![0-9A-Za-z])(?=[a-fA-F]*\\d)[0-9a-fA-F]{8,}(?![0-9A-Za-z])";

    private static final Pattern ONLY_CHANGING = Pattern.compile(CHANGING);

    private static final Pattern PART = Pattern.compile("(?<code>(?:ORA|TNS|PLS|SQL|HHH|WFLY)-?\\d{4,6})"
            + "|(?<changing>" + CHANGING + ")"
            + "|(?<=[\\w\\]]):(?<port>\\d{2,5})(?![\\d.])"
            + "|(?<number>(?<![\\w.])[-+]?\\d+(?:[.,_]\\d+)*(?:[eE][-+]?\\d+)?(?:(?:ns|us|µs|ms|s|m|h|d|min|[KkMG]?B|%)(?![A-Za-z]))?)"
            + "|(?<digits>\\d+)");

    private static final Pattern PATH = Pattern.compile("(?:/|[A-Za-z]:[\\\\/])[^:]*[\\\\/]");

    private final TemplateBuilder template;
    private final HttpStatus status;

    Token(TemplateBuilder template, HttpStatus status) {
        this.template = template;
        this.status = status;
    }

    static String withoutChanging(String text) {
        return ONLY_CHANGING.matcher(text).replaceAll(MessageTemplate.ELLIPSIS);
    }

    /** Adds a word: its letters as words, its digits as holes. */
    void add(String word) {
        if (word.length() > LONG) {
            template.hole(word, Hole.Kind.VALUE);
            return;
        }
        Matcher path = PATH.matcher(word);
        if (path.lookingAt()) {
            template.hole(path.group(), Hole.Kind.CHANGING);
            addParts(word.substring(path.end()));
        } else {
            addParts(word);
        }
    }

    private void addParts(String word) {
        Matcher part = PART.matcher(word);
        int from = 0;
        while (part.find()) {
            template.literal(word.substring(from, part.start()));
            from = part.end();
            addPart(part);
        }
        template.literal(word.substring(from));
    }

    private void addPart(Matcher part) {
        String port = part.group("port");
        if (port != null) {
            template.literal(':');
            if (isGiven(Integer.parseInt(port))) {
                template.literal(port);
            } else {
                template.hole(port, Hole.Kind.CHANGING);
            }
        } else if (part.group("code") != null || status.isMeant(part.group())) {
            template.literal(part.group());
        } else {
            template.hole(part.group(), part.group("changing") != null ? Hole.Kind.CHANGING : Hole.Kind.VALUE);
        }
    }

    /** A port that a service is given, not one that a system deals out. */
    private static boolean isGiven(int port) {
        return port == 80 || port == 443 || (port >= 1000 && !EphemeralPort.isOne(port));
    }
}
