package io.testflow.agent.classfile;

/** The instructions that are put in or looked for. */
public final class Opcode {

    /** Does nothing. */
    public static final int NOP = 0;

    /** Puts null on the stack. */
    public static final int ACONST_NULL = 1;

    /** Puts the number 1 on the stack. */
    public static final int ICONST_1 = 4;

    /** Puts a number of one byte on the stack. */
    public static final int BIPUSH = 16;

    /** Puts a number of two bytes on the stack. */
    public static final int SIPUSH = 17;

    /** Puts a constant on the stack, by a number of two bytes. */
    public static final int LDC_W = 19;

    /** Puts a variable on the stack that holds an object. */
    public static final int ALOAD = 25;

    /** Takes an array and an index, and puts the byte there on the stack. */
    public static final int BALOAD = 51;

    /** Takes an array, an index and a byte, and puts the byte there. */
    public static final int BASTORE = 84;

    /** Jumps where the number on the stack is not zero. */
    public static final int IFNE = 154;

    /** The first of the returns. */
    public static final int IRETURN = 172;

    /** The last of the returns. */
    public static final int RETURN = 177;

    /** Puts a static field on the stack. */
    public static final int GETSTATIC = 178;

    /** Sets a static field. */
    public static final int PUTSTATIC = 179;

    /** Calls a method of an object. */
    public static final int INVOKEVIRTUAL = 182;

    /** Calls a static method. */
    public static final int INVOKESTATIC = 184;

    /** Throws what is on the stack. */
    public static final int ATHROW = 191;

    private Opcode() {}
}
