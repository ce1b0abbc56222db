package io.testflow.agent.classfile;

import org.jspecify.annotations.Nullable;

/** A method of a class file. */
public final class Method {

    private final int access;
    private final String name;
    private final String descriptor;
    private final @Nullable Code code;
    private final int end;

    Method(int access, String name, String descriptor, @Nullable Code code, int end) {
        this.access = access;
        this.name = name;
        this.descriptor = descriptor;
        this.code = code;
        this.end = end;
    }

    /** Its flags, as they are in the class file. */
    public int access() {
        return access;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Its descriptor. */
    public String descriptor() {
        return descriptor;
    }

    /** Whether it is neither abstract nor native. */
    public boolean hasCode() {
        return code != null;
    }

    @Nullable
    Code code() {
        return code;
    }

    int end() {
        return end;
    }
}
