package io.testflow.engine.internal.fingerprint;

import io.testflow.engine.internal.fingerprint.Content.Folded.OfSwitchMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * The switches of a method that go through an array which numbers enum constants.
 *
 * <p>All switches of a top-level class over one enum share the array, so a label added to one renumbers the others. Here a switch
 * is said by the constants that the numbers stand for. Between loading the array and switching lies the selector, which may hold
 * further switches: hence a stack.
 */
final class EnumSwitches {

    private record Switch(OfSwitchMap map, Label otherwise, List<Integer> keys, List<Label> labels) {}

    private final Deque<OfSwitchMap> loaded = new ArrayDeque<>();
    private final List<Switch> switches = new ArrayList<>();
    private int lastOpcode;

    void instruction(int opcode) {
        lastOpcode = opcode;
    }

    void load(OfSwitchMap map) {
        loaded.push(map);
    }

    /** Takes the switch if an element of an array is switched over and an array that may be such a map was loaded. */
    boolean take(Label otherwise, int[] keys, Label[] labels) {
        if (lastOpcode != Opcodes.IALOAD || loaded.isEmpty()) {
            return false;
        }
        switches.add(
                new Switch(loaded.pop(), otherwise, Arrays.stream(keys).boxed().toList(), List.of(labels)));
        return true;
    }

    /** Adds what the switches say; call it behind the last instruction. */
    void addTo(ContentBuilder body, Jumps jumps) {
        for (Switch taken : switches) {
            List<Content.Case> cases = new ArrayList<>();
            int otherwise = jumps.placeOf(taken.otherwise());
            for (int i = 0; i < taken.keys().size(); i++) {
                int place = jumps.placeOf(taken.labels().get(i));
                if (place != otherwise) {
                    cases.add(new Content.Case(taken.keys().get(i), place));
                }
            }
            body.number(otherwise).cases(taken.map(), cases);
        }
        // An array that no switch takes may be read in any way: all that it numbers counts.
        loaded.forEach(map -> body.wholeSwitchMap(map));
    }
}
