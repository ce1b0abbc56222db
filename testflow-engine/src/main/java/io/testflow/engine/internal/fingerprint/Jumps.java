package io.testflow.engine.internal.fingerprint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Label;

/** Numbers the instructions that a method jumps to, so that their place in the class file does not count. */
final class Jumps {

    private final List<Label> targets = new ArrayList<>();
    private final Map<Label, Integer> places = new HashMap<>();
    private int instructions;

    void countInstruction() {
        instructions++;
    }

    void place(Label label) {
        places.put(label, instructions);
    }

    void to(Label... labels) {
        targets.addAll(List.of(labels));
    }

    /** The number of the instruction behind the label; -1 where the label does not stand in the code. */
    int placeOf(Label label) {
        return places.getOrDefault(label, -1);
    }

    /** Adds the targets in the order in which they were named; call it behind the last instruction. */
    void addTo(ContentBuilder body) {
        body.number(targets.size());
        for (Label target : targets) {
            body.number(placeOf(target));
        }
    }
}
