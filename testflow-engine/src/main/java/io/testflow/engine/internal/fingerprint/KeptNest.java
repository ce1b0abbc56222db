package io.testflow.engine.internal.fingerprint;

import java.nio.ByteBuffer;
import java.util.Map;

/**
 * A nest as it is kept in a file.
 *
 * @param files by the binary name of each class that was looked for, a hash of 64 bits of its file's content
 * @param encoded the fingerprints, all of the buffer; decoded when they are asked for
 */
record KeptNest(Map<String, Long> files, ByteBuffer encoded) {

    static KeptNest of(Map<String, Long> files, NestFingerprints fingerprints) {
        return new KeptNest(files, ByteBuffer.wrap(NestCodec.encode(fingerprints)));
    }

    NestFingerprints fingerprints() {
        return NestCodec.decode(encoded.duplicate());
    }
}
