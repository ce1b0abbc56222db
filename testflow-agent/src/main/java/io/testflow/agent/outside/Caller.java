package io.testflow.agent.outside;

import java.lang.StackWalker.StackFrame;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;

/** Who asked the JDK: the code next above the JDK's own on the stack. Thread-safe. */
enum Caller {
    /** A test, what it calls, or a library. */
    USER,
    /** What runs the tests by itself. */
    FRAMEWORK,
    /** The fork's own machinery, which is another in each build. */
    MACHINERY,
    /** A class loader that looks for a class or opens a part of its path. */
    CLASS_LOADER,
    /** The JDK that asks an enum for its constants, which its shape tells. */
    ENUM_CONSTANTS;

    private static final StackWalker STACK = StackWalker.getInstance();
    private static final String[] JDK = {"java.", "jdk.", "sun.", "javax.", "com.sun."};
    private static final String[] LOADERS = {"jdk.internal.loader.", "sun.net.www.protocol.jar."};
    /** What the JDK keeps for each class loader, proxies for one, which it makes for whoever asks: it looks for no class. */
    private static final String VALUES = "ClassLoaderValue";
    /** Its path is the user's own: what it looks at is not on the class path that the build knows. */
    private static final String LOADER_OF_USER = "java.net.URLClassLoader";

    private static final String[] OF_FORK = {
        "io.testflow.agent.",
        "io.testflow.launcher.",
        "org.apache.maven.surefire.",
        "org.apache.maven.plugin.surefire.",
        "org.jacoco.agent.",
        "com.intellij.rt."
    };
    private static final String[] FRAMEWORKS = {"org.junit.", "org.testng."};
    private static final String OWN = "io.testflow.agent.";

    private static final Function<Stream<StackFrame>, Caller> FIND = new Function<>() {
        @Override
        public Caller apply(Stream<StackFrame> frames) {
            return find(frames.iterator());
        }
    };

    /** Looks at the stack of this thread. */
    static Caller now() {
        return STACK.walk(FIND);
    }

    /** Whether a class of this name can only be the JDK's, or TestFlow's. */
    static boolean isNoneOfUser(String className) {
        return className.startsWith("java.")
                || className.startsWith("jdk.")
                || className.startsWith("sun.")
                || className.startsWith(OWN);
    }

    private static Caller find(Iterator<StackFrame> frames) {
        boolean inJdk = false;
        boolean loads = false;
        boolean ofUser = false;
        while (frames.hasNext()) {
            StackFrame frame = frames.next();
            String name = frame.getClassName();
            if (startsWith(name, JDK)) {
                if (frame.getMethodName().equals("getEnumConstantsShared")) {
                    return loads && !ofUser ? CLASS_LOADER : ENUM_CONSTANTS;
                }
                inJdk = true;
                loads |= startsWith(name, LOADERS) && !name.contains(VALUES);
                ofUser |= name.startsWith(LOADER_OF_USER);
            } else if (inJdk || !name.startsWith(OWN)) {
                return loads && !ofUser ? CLASS_LOADER : above(name);
            }
        }
        return loads && !ofUser ? CLASS_LOADER : USER;
    }

    private static Caller above(String name) {
        if (startsWith(name, OF_FORK)) {
            return MACHINERY;
        }
        return startsWith(name, FRAMEWORKS) ? FRAMEWORK : USER;
    }

    private static boolean startsWith(String name, String[] prefixes) {
        for (String prefix : prefixes) {
            if (name.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
