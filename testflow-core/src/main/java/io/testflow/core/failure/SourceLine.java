package io.testflow.core.failure;

/**
 * A line of a source file.
 *
 * @param file path below the root of the checkout, with slashes; or as the runner tells it where that is not known
 * @param line from 1; 0 where it is not known
 */
public record SourceLine(String file, int line) {

    @Override
    public String toString() {
        return line > 0 ? file + ":" + line : file;
    }
}
