package io.testflow.engine.internal.fingerprint;

import java.util.Arrays;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Adds constants of every kind: loaded ones, bootstrap arguments, values of annotations and of fields. */
final class Constants {

    private final ContentBuilder content;
    private final FactsBuilder facts;

    Constants(ContentBuilder content, FactsBuilder facts) {
        this.content = content;
        this.facts = facts;
    }

    void add(Object value) {
        content.text(value.getClass().getSimpleName());
        if (value instanceof String text) {
            content.text(text);
        } else if (value instanceof Type type) {
            facts.type(type);
            content.descriptor(type.getDescriptor());
        } else if (value instanceof Handle handle) {
            handle(handle);
        } else if (value instanceof ConstantDynamic dynamic) {
            facts.descriptor(dynamic.getDescriptor());
            content.text(dynamic.getName()).descriptor(dynamic.getDescriptor());
            handle(dynamic.getBootstrapMethod());
            content.number(dynamic.getBootstrapMethodArgumentCount());
            for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
                add(dynamic.getBootstrapMethodArgument(i));
            }
        } else {
            number(value);
        }
    }

    void handle(Handle handle) {
        content.number(handle.getTag());
        switch (handle.getTag()) {
            case Opcodes.H_GETFIELD -> field(handle, Opcodes.GETFIELD);
            case Opcodes.H_GETSTATIC -> field(handle, Opcodes.GETSTATIC);
            case Opcodes.H_PUTFIELD -> field(handle, Opcodes.PUTFIELD);
            case Opcodes.H_PUTSTATIC -> field(handle, Opcodes.PUTSTATIC);
            default -> {
                boolean statics =
                        handle.getTag() == Opcodes.H_INVOKESTATIC || handle.getTag() == Opcodes.H_NEWINVOKESPECIAL;
                facts.method(statics, handle.getOwner(), handle.getName(), handle.getDesc());
                content.method(handle.getOwner(), handle.getName(), handle.getDesc());
            }
        }
    }

    private void field(Handle handle, int opcode) {
        facts.field(opcode, handle.getOwner(), handle.getName(), handle.getDesc(), "");
        content.field(handle.getOwner(), handle.getName(), handle.getDesc());
    }

    private void number(Object value) {
        if (value instanceof Float number) {
            content.number(Float.floatToRawIntBits(number));
        } else if (value instanceof Double number) {
            content.number(Double.doubleToRawLongBits(number));
        } else if (value instanceof Number number) {
            content.number(number.longValue());
        } else if (value instanceof Boolean truth) {
            content.number(truth ? 1 : 0);
        } else if (value instanceof Character character) {
            content.number(character);
        } else {
            array(value);
        }
    }

    /** Arrays of primitives stand in annotations alone. */
    private void array(Object array) {
        if (array instanceof byte[] bytes) {
            content.text(Arrays.toString(bytes));
        } else if (array instanceof boolean[] truths) {
            content.text(Arrays.toString(truths));
        } else if (array instanceof short[] shorts) {
            content.text(Arrays.toString(shorts));
        } else if (array instanceof char[] characters) {
            content.text(Arrays.toString(characters));
        } else if (array instanceof int[] ints) {
            content.text(Arrays.toString(ints));
        } else if (array instanceof long[] longs) {
            content.text(Arrays.toString(longs));
        } else if (array instanceof float[] floats) {
            content.text(Arrays.toString(floats));
        } else {
            content.text(Arrays.toString((double[]) array));
        }
    }
}
