package io.testflow.junit;

import io.testflow.core.error.UsageException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Texts of annotations that give values to names: {@code name=value}. */
final class Assignments {

    private Assignments() {}

    /**
     * The values by their names, in order.
     *
     * @param place what the texts stand in, for the message
     * @throws UsageException when a text gives no value, or a name has two
     */
    static Map<String, String> of(String place, String... texts) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String text : texts) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw new UsageException(
                        "`" + text + "` in " + place + " gives no value to a name. Write it as `name=value`.");
            }
            String name = text.substring(0, equals).strip();
            if (values.put(name, text.substring(equals + 1).strip()) != null) {
                throw new UsageException("`" + name + "` has two values in " + place + ". Keep one of them.");
            }
        }
        return values;
    }
}
