package io.testflow.core.internal.data.domain;

import io.testflow.core.internal.data.draw.Draw;

/**
 * Bytes that mean nothing.
 *
 * @param least how many there are at least, 0 or more
 * @param most how many there are at most
 */
public record Bytes(int least, int most) implements Domain {

    @Override
    public long size() {
        return least >= Long.BYTES ? ENDLESS : 1L << (8 * least);
    }

    @Override
    public Object nth(long number) {
        Draw draw = Draw.of(number, most);
        byte[] bytes = new byte[least + (int) draw.below(most - least + 1L)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = i < Math.min(least, Long.BYTES) ? (byte) (number >>> (8 * i)) : (byte) draw.bits();
        }
        return bytes;
    }
}
