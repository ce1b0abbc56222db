package org.junit.listing;

/** Looks at test classes, as what runs them does. */
public class Framework {

    private Framework() {}

    /** What nobody but its like asks for. */
    static class Store {}

    public static int methodsOf(Class<?> type) {
        return type.getDeclaredMethods().length;
    }

    public static void find(String type) throws ClassNotFoundException {
        Class.forName(type, false, Framework.class.getClassLoader());
    }

    public static void lookFor(Class<?> type, String method) throws NoSuchMethodException {
        type.getDeclaredMethod(method);
    }
}
