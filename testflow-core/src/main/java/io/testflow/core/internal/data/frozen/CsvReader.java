package io.testflow.core.internal.data.frozen;

import io.testflow.core.error.UsageException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the lines of CSV (RFC 4180), in which a value of nothing at all is null. Used by one thread. */
final class CsvReader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final FrozenFile file;
    private final String text;
    private int at;
    private long line = 1;
    private long started;

    CsvReader(FrozenFile file, String text) {
        this.file = file;
        this.text = text;
        this.at = text.indexOf(BYTE_ORDER_MARK) == 0 ? 1 : 0;
    }

    /** In which line the values that were read last begin, from 1. */
    long line() {
        return started;
    }

    /**
     * The values of the next line; null behind the last.
     *
     * @throws UsageException when quotes are not where they have to be
     */
    @Nullable
    List<@Nullable String> next() {
        if (at == text.length()) {
            return null;
        }
        started = line;
        List<@Nullable String> values = new ArrayList<>();
        do {
            values.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
        } while (take(','));
        if (at < text.length()) {
            take('\r');
            if (!take('\n')) {
                throw fault("something behind a value in quotes. Double the quotes that are part of it.");
            }
            line++;
        }
        return values;
    }

    private @Nullable String plain() {
        int start = at;
        while (at < text.length() && ",\n\"".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '"') {
            throw fault("a quote inside of a value. Put the value in quotes, and double those that are part of it.");
        }
        boolean isEndOfLine = at < text.length() && text.charAt(at) == '\n';
        at -= isEndOfLine && at > start && text.charAt(at - 1) == '\r' ? 1 : 0;
        return at == start ? null : text.substring(start, at);
    }

    private String quoted() {
        StringBuilder value = new StringBuilder();
        at++;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"' && !take('"')) {
                return value.toString();
            }
            line += c == '\n' ? 1 : 0;
            value.append(c);
        }
        throw fault("a quote that nothing closes. Put one behind the value.");
    }

    private boolean take(char wanted) {
        boolean isThere = at < text.length() && text.charAt(at) == wanted;
        at += isThere ? 1 : 0;
        return isThere;
    }

    private UsageException fault(String problem) {
        return file.fault(started, "has " + problem);
    }
}
