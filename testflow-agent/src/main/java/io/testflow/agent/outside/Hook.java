package io.testflow.agent.outside;

import io.testflow.agent.classfile.Method;

/**
 * A method of the JDK that says that it is called.
 *
 * @param owner internal name of its class
 * @param method its name; all methods of this name are hooked whose descriptor fits
 * @param descriptor how the descriptor begins
 * @param action what it stands for
 * @param first local variable with what is used, {@link #NONE} for none
 * @param second local variable with what else there is to say, {@link #NONE} for none
 * @param required whether what is used cannot be told where there is no such method
 */
record Hook(String owner, String method, String descriptor, Action action, int first, int second, boolean required) {

    static final int NONE = -1;

    static Hook of(String owner, String method, String descriptor, Action action, int first, int second) {
        return new Hook(owner, method, descriptor, action, first, second, true);
    }

    /** The same, where not every JDK has it, and those that do not need it not. */
    Hook ifThere() {
        return new Hook(owner, method, descriptor, action, first, second, false);
    }

    boolean fits(Method its) {
        return method.equals(its.name()) && its.descriptor().startsWith(descriptor);
    }
}
