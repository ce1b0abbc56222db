package io.testflow.engine.internal.failure.junitxml;

/** The beginning and the end of a text that may be long; what is cut between them says so. For one thread. */
final class BoundedText {

    private final int most;
    private final int mostAtEnd;
    private final StringBuilder start = new StringBuilder();
    private final StringBuilder end = new StringBuilder();
    private long length;

    /**
     * Keeps a text.
     *
     * @param most how many characters of its beginning
     * @param mostAtEnd how many characters behind these of its end
     */
    BoundedText(int most, int mostAtEnd) {
        this.most = most;
        this.mostAtEnd = mostAtEnd;
    }

    void append(char[] characters, int from, int to) {
        length += to - from;
        int first = Math.min(to - from, most - start.length());
        start.append(characters, from, first);
        int rest = to - from - first;
        int kept = Math.min(rest, mostAtEnd);
        end.append(characters, to - kept, kept);
        // Cutting at twice the size costs one move for each character at most.
        if (end.length() > 2 * mostAtEnd) {
            end.delete(0, end.length() - mostAtEnd);
        }
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** Forgets all of it. */
    void clear() {
        start.setLength(0);
        end.setLength(0);
        length = 0;
    }

    @Override
    public String toString() {
        if (length == start.length()) {
            return start.toString();
        }
        int kept = Math.min(end.length(), mostAtEnd);
        String last = end.substring(end.length() - kept);
        long cut = length - start.length() - kept;
        String gap = start.isEmpty() ? "" : "\n";
        return cut == 0 ? start + last : start + gap + "[" + cut + " more characters cut]\n" + last;
    }
}
