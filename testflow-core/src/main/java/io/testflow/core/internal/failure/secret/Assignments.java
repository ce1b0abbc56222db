package io.testflow.core.internal.failure.secret;

/**
 * Values behind names: in properties, JSON, YAML, headers, queries of URLs, elements of XML and on command lines. A sentence that names a
 * password, {@code password: must not be blank}, holds none.
 */
final class Assignments {

    private static final int MOST_SPACES = 8;
    private static final int SHORT = 6;

    private final String text;
    private final Masking masking;
    private int hidden;
    private int valueEnd;
    private int lineEnd;

    private Assignments(String text, Masking masking) {
        this.text = text;
        this.masking = masking;
    }

    static void find(String text, Masking masking) {
        Assignments assignments = new Assignments(text, masking);
        for (int i = 1; i < text.length(); i = Math.max(i + 1, assignments.hidden)) {
            char next = text.charAt(i);
            if (next == '=' || next == ':') {
                assignments.assigned(i, next);
            } else if (next == '>') {
                assignments.element(i);
            } else if (next == '-' && text.charAt(i - 1) == '-') {
                assignments.option(i + 1);
            }
        }
    }

    private void assigned(int at, char separator) {
        int nameEnd = at;
        while (nameEnd > 0 && at - nameEnd < MOST_SPACES && text.charAt(nameEnd - 1) == ' ') {
            nameEnd--;
        }
        boolean quoted = nameEnd > 0 && isQuote(text.charAt(nameEnd - 1));
        nameEnd -= quoted ? 1 : 0;
        nameEnd -= quoted && nameEnd > 0 && text.charAt(nameEnd - 1) == '\\' ? 1 : 0;
        int name = SecretName.start(text, nameEnd);
        if (!SecretName.isSecret(text, name, nameEnd)) {
            return;
        }
        boolean arrow = at + 1 < text.length() && text.charAt(at + 1) == '>';
        int value = skipSpaces(arrow ? at + 2 : at + 1);
        boolean escaped = value + 1 < text.length() && text.charAt(value) == '\\' && isQuote(text.charAt(value + 1));
        value += escaped ? 1 : 0;
        if (value >= text.length()) {
            return;
        }
        if (isQuote(text.charAt(value))) {
            boolean tight = separator == '=' || quoted || SecretName.isHeader(text, name, nameEnd);
            quoted(name, value, tight, escaped);
        } else if (SecretName.isHeader(text, name, nameEnd)) {
            header(value);
        } else {
            bare(name, nameEnd, value, separator == '=' || quoted);
        }
    }

    private void quoted(int name, int value, boolean tight, boolean escaped) {
        int from = value + 1;
        int end = SecretValue.quotedEnd(text, from, text.charAt(value), escaped);
        int last = escaped && end > from && text.charAt(end - 1) == '\\' ? end - 1 : end;
        if (tight || beginsLine(name) || SecretValue.looksRandom(text, from, last)) {
            hide(from, last);
        }
    }

    /** The scheme of an authorisation stays, the rest of the line is the secret; cookies have names and values. */
    private void header(int value) {
        if (value < lineEnd) {
            return;
        }
        int end = SecretValue.lineEnd(text, value);
        lineEnd = end;
        String line = text.substring(value, end);
        int space = line.indexOf(' ');
        String rest = line.substring(space + 1);
        if (line.indexOf('=') > 0 || rest.strip().indexOf(' ') < 0) {
            boolean scheme = space > 0 && line.substring(0, space).chars().allMatch(Character::isLetter);
            hide(scheme ? value + space + 1 : value, end);
        }
    }

    private void bare(int name, int nameEnd, int value, boolean tight) {
        int end = end(value);
        if (!SecretValue.mayBe(text, value, end) || isCount(name, nameEnd, value, end)) {
            return;
        }
        if (tight || (beginsLine(name) && endsLine(end)) || SecretValue.looksRandom(text, value, end)) {
            hide(value, end);
        }
    }

    private boolean isCount(int name, int nameEnd, int value, int end) {
        return end - value < SHORT
                && SecretName.isCounted(text, name, nameEnd)
                && text.substring(value, end).chars().allMatch(Character::isDigit);
    }

    /** {@code <password>...</password>}. */
    private void element(int at) {
        int name = SecretName.start(text, at);
        if (name > 0 && text.charAt(name - 1) == '<' && SecretName.isSecret(text, name, at)) {
            int end = end(at + 1);
            if (end < text.length() && text.charAt(end) == '<') {
                hide(at + 1, end);
            }
        }
    }

    /** {@code --password value}. */
    private void option(int name) {
        int nameEnd = name;
        while (nameEnd < text.length() && nameEnd - name < 64 && isName(text.charAt(nameEnd))) {
            nameEnd++;
        }
        if (nameEnd < text.length() && text.charAt(nameEnd) == ' ' && SecretName.isSecret(text, name, nameEnd)) {
            int value = skipSpaces(nameEnd);
            int end = end(value);
            if (SecretValue.mayBe(text, value, end) && text.charAt(value) != '-' && text.charAt(value - 1) == ' ') {
                hide(value, end);
            }
        }
    }

    private void hide(int from, int to) {
        masking.hide(from, to);
        hidden = Math.max(hidden, to);
    }

    /** Where a bare value ends, which is the same for all that begin within it. */
    private int end(int value) {
        if (value >= valueEnd) {
            valueEnd = SecretValue.end(text, value);
        }
        return valueEnd;
    }

    private int skipSpaces(int from) {
        int at = from;
        while (at < text.length() && at - from < MOST_SPACES && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private boolean beginsLine(int at) {
        int start = at;
        while (start > 0 && at - start < 64 && " \t-{,".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        return start == 0 || text.charAt(start - 1) == '\n';
    }

    private boolean endsLine(int at) {
        return at >= text.length() || "\r\n,}".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isName(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '-' || letter == '_' || letter == '.';
    }

    private static boolean isQuote(char letter) {
        return letter == '"' || letter == '\'';
    }
}
