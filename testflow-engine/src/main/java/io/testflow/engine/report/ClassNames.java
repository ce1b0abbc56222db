package io.testflow.engine.report;

/** Binary names of classes. */
final class ClassNames {

    private ClassNames() {}

    /** The top-level class that holds a class, itself where it is one. */
    static String topLevel(String className) {
        int dollar = className.indexOf('$', className.lastIndexOf('.') + 2);
        return dollar < 0 ? className : className.substring(0, dollar);
    }
}
