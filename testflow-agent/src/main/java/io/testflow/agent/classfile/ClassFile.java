package io.testflow.agent.classfile;

import static io.testflow.agent.classfile.Bytes.u2;
import static io.testflow.agent.classfile.Bytes.u4;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A compiled class, as far as instructions can be put into its methods. Not thread-safe. */
public final class ClassFile {

    private static final int FIRST_WITH_FRAMES = 50;

    private final byte[] bytes;
    private final Constants constants;
    private final List<Method> methods = new ArrayList<>();
    private final int methodsAt;

    /**
     * Reads one.
     *
     * @throws RuntimeException where this is none
     */
    public ClassFile(byte[] bytes) {
        this.bytes = bytes;
        this.constants = Constants.of(bytes);
        int interfaces = constants.end() + 6;
        int fields = interfaces + 2 + 2 * u2(bytes, interfaces);
        int position = fields + 2;
        for (int left = u2(bytes, fields); left > 0; left--) {
            position = behindAttributes(position + 6);
        }
        this.methodsAt = position;
        position += 2;
        for (int left = u2(bytes, methodsAt); left > 0; left--) {
            Method method = method(position);
            methods.add(method);
            position = method.end();
        }
    }

    /** Its name, with slashes. */
    public String name() {
        return constants.typeName(u2(bytes, constants.end() + 2));
    }

    /** Its methods, in their order. */
    public List<Method> methods() {
        return methods;
    }

    /** Its constants, to add some. */
    public Constants constants() {
        return constants;
    }

    /**
     * The class with something put into its methods.
     *
     * @param edits one for each method, in their order; null for those that stay as they are
     * @throws RuntimeException where it gets too large
     */
    public byte[] with(List<@Nullable Edit> edits) {
        boolean framed = u2(bytes, 6) >= FIRST_WITH_FRAMES;
        // In a JVM that has just started each page of memory that is touched costs as much as hundreds of instructions.
        Bytes rest = new Bytes(bytes.length - constants.end() + bytes.length / 8 + 64);
        rest.copy(bytes, constants.end(), methodsAt + 2);
        int position = methodsAt + 2;
        for (int i = 0; i < edits.size(); i++) {
            Method method = methods.get(i);
            Edit edit = edits.get(i);
            Code code = method.code();
            if (edit != null && code != null) {
                rest.copy(bytes, position, code.at());
                code.writeTo(rest, edit, framed);
                position = code.end();
            }
            rest.copy(bytes, position, method.end());
            position = method.end();
        }
        rest.copy(bytes, position, bytes.length);
        Bytes all = new Bytes(8 + constants.size() + rest.size()).copy(bytes, 0, 8);
        constants.writeTo(all);
        return all.copy(rest).toArray();
    }

    private Method method(int start) {
        int position = start + 8;
        Code code = null;
        for (int left = u2(bytes, start + 6); left > 0; left--) {
            if (constants.text(u2(bytes, position)).equals("Code")) {
                code = new Code(bytes, constants, position);
            }
            position += 6 + u4(bytes, position + 2);
        }
        return new Method(constants, u2(bytes, start), u2(bytes, start + 2), u2(bytes, start + 4), code, position);
    }

    private int behindAttributes(int count) {
        int position = count + 2;
        for (int left = u2(bytes, count); left > 0; left--) {
            position += 6 + u4(bytes, position + 2);
        }
        return position;
    }
}
