package io.testflow.core.internal.data.domain;

import io.testflow.core.internal.data.draw.Draw;
import java.util.UUID;

/** UUIDs that look random: version 4 of RFC 9562. */
public record Identifiers() implements Domain {

    private static final long OTHER_HALF = 0x632BE59BD9B4E019L;

    @Override
    public long size() {
        return ENDLESS;
    }

    @Override
    public Object nth(long number) {
        long high = (Draw.mix(number) & ~0xF000L) | 0x4000L;
        long low = (Draw.mix(number ^ OTHER_HALF) & ~(3L << 62)) | (1L << 63);
        return new UUID(high, low);
    }
}
