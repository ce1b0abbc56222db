package io.testflow.engine.internal.fingerprint;

import java.nio.ByteBuffer;
import java.util.Map;

/**
 * A nest as it is kept in a file.
 *
 * @param files by the binary name of each class that was looked for, a hash of 64 bits of its file's content
 * @param classes their fingerprints and headers encoded, all of the buffer
 * @param methods what else is known of them encoded, all of the buffer
 */
record KeptNest(Map<String, Long> files, ByteBuffer classes, ByteBuffer methods) {

    static KeptNest of(Map<String, Long> files, NestFingerprints nest) {
        return new KeptNest(
                files, NestCodec.encode(nest.classes().values(), nest.headers()), NestCodec.encode(nest.methods()));
    }

    NestFingerprints fingerprints() {
        return NestCodec.nest(classes, () -> NestCodec.methods(methods));
    }
}
