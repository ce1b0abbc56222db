package io.testflow.engine.internal.failure.html;

import io.testflow.engine.internal.failure.wording.PlainText;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * HTML under construction. Names of elements and attributes are constants of this package; everything else that is handed in is text and
 * is escaped, whatever it looks like. Style and script alone are written as they are, out of TestFlow's own files.
 */
final class Markup {

    private final StringBuilder html = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values by turns
     */
    Markup open(String element, String... attributes) {
        empty(element, attributes);
        open.push(element);
        return this;
    }

    /** Writes an element that has no content and no end. */
    Markup empty(String element, String... attributes) {
        html.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            html.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            html.append('"');
        }
        html.append('>');
        return this;
    }

    /** Closes the element that was opened last. */
    Markup close() {
        html.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes it, and ends the line for those who read the source. */
    Markup closeLine() {
        close();
        html.append('\n');
        return this;
    }

    /** Writes text. */
    Markup text(String text) {
        escape(text);
        return this;
    }

    /** Writes an element that holds text alone. */
    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** Writes what another markup holds; all its elements are closed. */
    Markup append(Markup other) {
        html.append(other.html);
        return this;
    }

    /** Writes a style or script of TestFlow's own. */
    Markup asset(String element, Asset asset) {
        html.append('<').append(element).append('>').append(asset.text()).append("</");
        html.append(element).append(">\n");
        return this;
    }

    /** Number of characters so far. */
    int length() {
        return html.length();
    }

    @Override
    public String toString() {
        return html.toString();
    }

    private void escape(String text) {
        String plain = PlainText.of(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
    }
}
