package io.testflow.agent.outside;

import java.lang.StackWalker.StackFrame;
import java.util.Set;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
    ENUM_CONSTANTS,
    /** Spring, which reads what a class declares out of its file and skips its code. */
    READER_OF_DECLARATIONS;

    /**
     * So many frames are asked of the JVM at once that one time mostly does: those of TestFlow's own, of the JDK, and the first above.
     * Each time costs as much as some ten frames.
     */
    private static final int FRAMES_AT_ONCE = 12;

    private static final StackWalker STACK = StackWalker.getInstance(Set.of(), FRAMES_AT_ONCE);
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
        // They write where Surefire does.
        "org.testng.reporters.",
        "org.testng.internal.Utils",
        "com.intellij.rt."
    };
    private static final String[] FRAMEWORKS = {"org.junit.", "org.testng."};
    private static final String SPRING_RESOURCES = "org.springframework.core.io.";
    private static final String SPRING_READERS = "org.springframework.core.type.classreading.";
    private static final String TYPE = "java.lang.Class";
    private static final String OWN = "io.testflow.agent.";

    /** Looks at the stack of this thread. */
    static Caller now() {
        return STACK.walk(new Search());
    }

    /** Whether a class of this name can only be the JDK's, or TestFlow's. */
    static boolean isNoneOfUser(String className) {
        return className.startsWith("java.")
                || className.startsWith("jdk.")
                || className.startsWith("sun.")
                || className.startsWith(OWN);
    }

    /** Whether a class of this name belongs to what runs the tests. */
    static boolean isOfFramework(String className) {
        return startsWith(className, FRAMEWORKS);
    }

    /** Goes up the stack, frame by frame: an iterator would stand between, which a JVM that has just started interprets. */
    private static final class Search implements Function<Stream<StackFrame>, Caller>, Consumer<StackFrame> {

        private boolean inJdk;
        private boolean loads;
        private boolean ofUser;
        private boolean inSpringResource;
        private @Nullable Caller found;

        @Override
        public Caller apply(Stream<StackFrame> stack) {
            Spliterator<StackFrame> frames = stack.spliterator();
            while (found == null && frames.tryAdvance(this)) {
                // The frame was looked at.
            }
            return found == null ? loaderOr(USER) : found;
        }

        @Override
        public void accept(StackFrame frame) {
            String name = frame.getClassName();
            if (inSpringResource) {
                inSpringResource = name.startsWith(SPRING_RESOURCES);
                found = inSpringResource
                        ? null
                        : name.startsWith(SPRING_READERS) ? READER_OF_DECLARATIONS : loaderOr(USER);
            } else if (isOfJdk(name)) {
                inJdk = true;
                loads |= startsWith(name, LOADERS) && !name.contains(VALUES);
                ofUser |= name.startsWith(LOADER_OF_USER);
                if (name.equals(TYPE) && frame.getMethodName().equals("getEnumConstantsShared")) {
                    found = loaderOr(ENUM_CONSTANTS);
                }
            } else if (inJdk || !name.startsWith(OWN)) {
                inSpringResource = name.startsWith(SPRING_RESOURCES);
                found = inSpringResource ? null : loaderOr(above(name));
            }
        }

        private Caller loaderOr(Caller other) {
            return loads && !ofUser ? CLASS_LOADER : other;
        }
    }

    private static Caller above(String name) {
        if (startsWith(name, OF_FORK)) {
            return MACHINERY;
        }
        return startsWith(name, FRAMEWORKS) ? FRAMEWORK : USER;
    }

    private static boolean isOfJdk(String name) {
        return switch (name.charAt(0)) {
            case 'j', 's', 'c' -> startsWith(name, JDK);
            default -> false;
        };
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
