package io.testflow.engine.internal.fingerprint;

/**
 * What a method declares and what it does, each as a hash of 64 bits.
 *
 * @param key name and descriptor, unique within the class
 * @param signature over access, generic signature, exceptions, annotations of the method and of its parameters, the names of
 *     these where the class file tells them to reflection, and the default of an annotation's element
 * @param body over instructions and exception handlers, with all that compilers made for it; debug data does not count
 */
public record MethodFingerprint(String key, long signature, long body) {}
