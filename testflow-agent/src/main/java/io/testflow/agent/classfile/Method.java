package io.testflow.agent.classfile;

import org.jspecify.annotations.Nullable;

/** A method of a class file. Its name and descriptor are read where somebody asks for them, since most are never asked for. */
public final class Method {

    private final Constants constants;
    private final int access;
    private final int name;
    private final int descriptor;
    private final @Nullable Code code;
    private final int end;

    Method(Constants constants, int access, int name, int descriptor, @Nullable Code code, int end) {
        this.constants = constants;
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
        return constants.text(name);
    }

    /** Its descriptor. */
    public String descriptor() {
        return constants.text(descriptor);
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
