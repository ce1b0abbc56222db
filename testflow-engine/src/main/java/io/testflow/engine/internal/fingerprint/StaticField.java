package io.testflow.engine.internal.fingerprint;

/**
 * A static field as bytecode names it.
 *
 * @param className binary name, with dots, of the class that it is asked of; a superclass may declare it
 * @param name its name
 * @param descriptor its type, such as {@code Ljava/util/List;}
 */
public record StaticField(String className, String name, String descriptor) {}
