package io.testflow.core.failure;

import java.util.List;

/**
 * All that is said of one cluster.
 *
 * @param cluster the failures with the same cause
 * @param verdict whether the change caused it
 * @param suspects what may have caused it, the most suspected first; empty where nothing is known
 * @param owner who should look
 */
public record Finding(Cluster cluster, Verdict verdict, List<Suspect> suspects, Ownership owner) {

    /** Copies the suspects. */
    public Finding {
        suspects = List.copyOf(suspects);
    }
}
