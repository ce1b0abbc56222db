package io.testflow.core.internal.failure.category;

/**
 * A text that lets itself be read so often only: what ends a regular expression that backtracks for ever, at the same place on
 * every machine.
 */
final class StepLimit implements CharSequence {

    /** The text was read too often. */
    static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1;

        Exceeded() {
            super("too many steps", null, false, false);
        }
    }

    private final CharSequence text;
    private final long[] left;

    /**
     * Guards a text.
     *
     * @param left in its first element, how many characters may still be read; shared by all that count together
     */
    StepLimit(CharSequence text, long[] left) {
        this.text = text;
        this.left = left;
    }

    @Override
    public char charAt(int index) {
        if (--left[0] < 0) {
            throw new Exceeded();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new StepLimit(text.subSequence(start, end), left);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
