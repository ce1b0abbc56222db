package io.testflow.agent.classfile;

import org.jspecify.annotations.Nullable;

/**
 * What is put into a method. All instructions are multiples of four bytes, so that switches stay where they are, but those
 * of the handler.
 *
 * @param before comes before all else
 * @param jumps whether it jumps to what was the first instruction
 * @param midst what comes before other instructions
 * @param handler gets all exceptions that leave the method, and needs to throw them on; null for none
 */
public record Edit(
        Bytes before, boolean jumps, Midst midst, @Nullable Bytes handler) {

    /** What the instructions may need of the operand stack, above what is there. */
    public static final int STACK = 3;

    /** Nothing comes before other instructions. */
    public static final Midst NOTHING = new Midst() {
        @Override
        public @Nullable Bytes before(int opcode, int operand) {
            return null;
        }
    };

    /** Something comes before each return. */
    public static Midst beforeReturns(Bytes instructions) {
        return new Midst() {
            @Override
            public @Nullable Bytes before(int opcode, int operand) {
                return opcode >= Opcode.IRETURN && opcode <= Opcode.RETURN ? instructions : null;
            }
        };
    }

    /** Says what comes before an instruction. */
    public interface Midst {
        /**
         * What comes before one.
         *
         * @param operand number of the constant that it names, of those that name any
         * @return null for nothing
         */
        @Nullable
        Bytes before(int opcode, int operand);
    }

    /** Only comes before all else. */
    public static Edit before(Bytes instructions, boolean jumps) {
        return new Edit(instructions, jumps, NOTHING, null);
    }
}
