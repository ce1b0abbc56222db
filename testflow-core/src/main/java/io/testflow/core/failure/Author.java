package io.testflow.core.failure;

/**
 * Who changed a piece of code last.
 *
 * @param commit hexadecimal digits; empty for what is not committed
 * @param name of the person; empty for what is not committed
 * @param email of the person; empty where there is none
 * @param subject the first line of the commit's message
 */
public record Author(String commit, String name, String email, String subject) {

    /** A change of the work tree. */
    public static final Author NOT_COMMITTED = new Author("", "", "", "");
}
