package io.testflow.engine.internal.fingerprint;

/**
 * A field whose value all tests of a JVM see, as bytecode names it: a static one, or one of the only object of its class.
 *
 * @param className binary name, with dots, of the class that it is asked of; a superclass may declare it
 * @param name its name
 * @param descriptor its type, such as {@code Ljava/util/List;}
 */
public record SharedField(String className, String name, String descriptor) {}
