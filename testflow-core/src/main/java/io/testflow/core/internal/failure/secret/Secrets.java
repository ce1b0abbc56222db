package io.testflow.core.internal.failure.secret;

/**
 * Masks secrets in what tests print and throw: tokens of well-known services, values of names such as {@code password}, headers, URLs
 * with a password and private keys. Time grows with the length of the text, whatever stands in it.
 */
public final class Secrets {

    /** What stands for a secret. */
    static final String MASK = "***";

    private Secrets() {}

    /**
     * The text with {@code ***} in place of each secret that is known to be one, the names around them kept. What only looks random,
     * a hash for one, is no secret.
     */
    public static String mask(String text) {
        Masking masking = new Masking(text);
        PrivateKeys.find(text, masking);
        Tokens.find(text, masking);
        Addresses.find(text, masking);
        Assignments.find(text, masking);
        return masking.masked();
    }
}
