package io.testflow.agent.outside;

import java.lang.StackWalker.StackFrame;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Tells whether the JDK lists the methods of a class for no other purpose than to look for one of a name, which has a hook
 * of its own. Thread-safe.
 */
final class LookUpByName {

    private static final StackWalker STACK = StackWalker.getInstance();
    private static final String TYPE = "java.lang.Class";

    private static final Function<Stream<StackFrame>, Boolean> FIND = new Function<>() {
        @Override
        public Boolean apply(Stream<StackFrame> frames) {
            return find(frames.iterator());
        }
    };

    private LookUpByName() {}

    /** Whether the list that this thread is about to make is for such a look-up; no wherever that is in doubt. */
    static boolean listsHere() {
        return STACK.walk(FIND);
    }

    private static boolean find(Iterator<StackFrame> frames) {
        while (frames.hasNext()) {
            StackFrame frame = frames.next();
            if (frame.getClassName().equals(TYPE)) {
                return frame.getMethodName().equals("privateGetDeclaredMethods")
                        && frames.hasNext()
                        && looksUp(frames.next());
            }
        }
        return false;
    }

    private static boolean looksUp(StackFrame caller) {
        String method = caller.getMethodName();
        return caller.getClassName().equals(TYPE)
                && (method.equals("getDeclaredMethod") || method.equals("getMethodsRecursive"));
    }
}
