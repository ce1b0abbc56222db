package io.testflow.engine.internal.failure.junitxml;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads XML as runners really write it. A parser that keeps to the rules refuses a report for one control character in a message, and
 * with it every failure that the report tells of. This one goes on behind each fault, resolves no entity but the five of XML, looks at
 * no other file, and never holds more than one tag of a bounded length. For one thread.
 */
final class MarkupReader {

    private static final int LONGEST_NAME = 256;
    private static final int LONGEST_VALUE = 64 * 1024;
    private static final int MOST_ATTRIBUTES = 64;
    private static final String CDATA = "[CDATA[";

    private final Characters in;
    private final Markup target;
    private boolean cutOff;
    private boolean declaresEntities;
    private int longValueAt;

    MarkupReader(Characters in, Markup target) {
        this.in = in;
        this.target = target;
    }

    /** Whether the file ended within a tag, a comment or the like. */
    boolean isCutOff() {
        return cutOff;
    }

    /** Whether the file declares entities, which are not resolved. */
    boolean declaresEntities() {
        return declaresEntities;
    }

    /** The first line with a value so long that it was cut; 0 where there is none. */
    int longValueAt() {
        return longValueAt;
    }

    /** Reads to the end, or until the target has enough. */
    void read() throws IOException {
        while (!target.isDone() && in.peek() != Characters.END) {
            in.run('<', '&', target);
            if (in.skip('&')) {
                text(Entities.read(in));
            } else if (in.skip('<')) {
                tag();
            }
        }
    }

    private void tag() throws IOException {
        int next = in.peek();
        if (next == '/') {
            in.next();
            in.skipSpace();
            String name = name();
            skipTo('>');
            target.end(name);
        } else if (next == '?') {
            skipBehind("?>");
        } else if (next == '!') {
            in.next();
            declaration();
        } else if (isNameStart(next)) {
            element();
        } else {
            // A comparison that nobody escaped.
            text("<");
        }
    }

    private void element() throws IOException {
        String name = name();
        Map<String, String> attributes = new HashMap<>();
        in.skipSpace();
        int next = in.peek();
        while (next != '>' && next != '/' && next != Characters.END) {
            attribute(attributes);
            in.skipSpace();
            next = in.peek();
        }
        cutOff |= next == Characters.END;
        target.start(name, attributes);
        if (next == '/') {
            skipTo('>');
            target.end(name);
        } else {
            in.next();
        }
    }

    private void attribute(Map<String, String> attributes) throws IOException {
        String name = name();
        if (name.isEmpty()) {
            in.next();
            return;
        }
        in.skipSpace();
        if (!in.skip('=')) {
            return;
        }
        in.skipSpace();
        String value = value();
        if (attributes.size() < MOST_ATTRIBUTES) {
            attributes.putIfAbsent(name, value);
        }
    }

    private String value() throws IOException {
        int quote = in.peek();
        boolean quoted = quote == '"' || quote == '\'';
        if (quoted) {
            in.next();
        }
        StringBuilder value = new StringBuilder();
        int next = in.peek();
        while (next != Characters.END && (quoted ? next != quote : next > ' ' && next != '>')) {
            in.next();
            if (value.length() < LONGEST_VALUE) {
                if (next == '&') {
                    value.append(Entities.read(in));
                } else {
                    value.append(Characters.shown((char) next));
                }
            } else if (longValueAt == 0) {
                longValueAt = in.line();
            }
            next = in.peek();
        }
        if (quoted) {
            in.next();
        }
        cutOff |= next == Characters.END;
        return value.toString();
    }

    private void declaration() throws IOException {
        if (in.skip('-')) {
            skipBehind("-->");
        } else if (in.peek() == '[') {
            for (int i = 0; i < CDATA.length() && in.skip(CDATA.charAt(i)); i++) {
                // The word is all that counts.
            }
            characterData();
        } else {
            documentType();
        }
    }

    private void characterData() throws IOException {
        while (in.peek() != Characters.END) {
            in.run(']', ']', target);
            int brackets = 0;
            while (in.skip(']')) {
                brackets++;
                if (brackets > 2) {
                    text("]");
                }
            }
            if (brackets >= 2 && in.skip('>')) {
                return;
            }
            text("]".repeat(Math.min(brackets, 2)));
        }
        cutOff = true;
    }

    private void documentType() throws IOException {
        int depth = 0;
        int next = in.next();
        while (next != Characters.END && (next != '>' || depth > 0)) {
            if (next == '[') {
                depth++;
                declaresEntities = true;
            } else if (next == ']') {
                depth--;
            }
            next = in.next();
        }
        cutOff |= next == Characters.END;
    }

    private String name() throws IOException {
        StringBuilder name = new StringBuilder();
        int next = in.peek();
        while (isNameStart(next) || (next >= '0' && next <= '9') || next == '-' || next == '.') {
            in.next();
            if (next == ':') {
                name.setLength(0);
            } else if (name.length() < LONGEST_NAME) {
                name.append((char) next);
            }
            next = in.peek();
        }
        return name.toString();
    }

    private static boolean isNameStart(int next) {
        return next == '_' || next == ':' || (next > ' ' && Character.isLetter(next));
    }

    private void skipTo(char wanted) throws IOException {
        int next = in.next();
        while (next != wanted && next != Characters.END) {
            next = in.next();
        }
        cutOff |= next == Characters.END;
    }

    private void skipBehind(String end) throws IOException {
        int matched = 0;
        while (matched < end.length()) {
            int next = in.next();
            if (next == Characters.END) {
                cutOff = true;
                return;
            }
            boolean more = matched > 0 && next == end.charAt(matched - 1) && next == end.charAt(0);
            if (next == end.charAt(matched)) {
                matched++;
            } else if (!more) {
                matched = next == end.charAt(0) ? 1 : 0;
            }
        }
    }

    private void text(String text) {
        if (!text.isEmpty()) {
            target.text(text.toCharArray(), 0, text.length());
        }
    }
}
