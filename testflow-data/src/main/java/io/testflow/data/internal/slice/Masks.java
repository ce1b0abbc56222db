package io.testflow.data.internal.slice;

import io.testflow.core.data.DataSet;
import io.testflow.core.data.Field;
import io.testflow.core.data.Rows;
import io.testflow.core.data.TestData;
import io.testflow.core.error.BugException;
import io.testflow.core.error.UsageException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Puts made-up values in the place of real ones: a keyed hash of the real one chooses, so that equal ones stay equal, and nobody without
 * the key can try which one it was.
 */
final class Masks {

    /** So many that two real values seldom choose the same row. */
    private static final long CHOICE = 1L << 30;

    private static final int TRIES = 1000;

    private final Mac mac;
    private final Function<TestData, DataSet> generation;
    private final Map<String, Rows> values = new HashMap<>();
    private final Map<String, Map<String, Object>> given = new HashMap<>();
    private final Map<String, Set<String>> taken = new HashMap<>();

    Masks(String key, Function<TestData, DataSet> generation) {
        this.generation = generation;
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(("testflow " + key).getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new BugException("every JVM knows HmacSHA256", e);
        }
    }

    /**
     * The value in the place of another one.
     *
     * @param kind of the value
     * @param apart whether different values must not get the same one
     * @throws UsageException when the kind has no other value
     */
    Object of(Object real, String kind, boolean apart) {
        String text = Values.text(real);
        return given.computeIfAbsent(kind, each -> new HashMap<>())
                .computeIfAbsent(text, each -> choose(text, kind, apart));
    }

    private Object choose(String real, String kind, boolean apart) {
        Rows rows = values.computeIfAbsent(kind, this::generate);
        Set<String> others = taken.computeIfAbsent(kind, each -> new HashSet<>());
        long chosen = Math.floorMod(
                ByteBuffer.wrap(mac.doFinal(real.getBytes(StandardCharsets.UTF_8)))
                        .getLong(),
                CHOICE);
        for (int i = 0; i < TRIES; i++) {
            Object value = rows.value((chosen + i) % CHOICE, 0);
            String text = Values.text(value);
            if (value != null && !text.equals(real) && (!apart || !others.contains(text))) {
                others.add(text);
                return value;
            }
        }
        throw new UsageException("`" + kind + "` has too few values to put one in the place of each real one."
                + " Choose a kind with more.");
    }

    private Rows generate(String kind) {
        TestData data = TestData.named("masks").generate("masks", CHOICE, Field.field("value", kind));
        return generation.apply(data).rows("masks");
    }
}
