package io.testflow.engine.internal.bytecode;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes numbers in as few bytes as they need, and each string once, as its place in a table. */
final class CacheOutput {

    private final ByteArrayOutputStream content = new ByteArrayOutputStream(1 << 20);
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> strings = new ArrayList<>();

    void number(int number) {
        int rest = number;
        while ((rest & ~0x7f) != 0) {
            content.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        content.write(rest);
    }

    void wide(long number) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            content.write((int) (number >>> shift));
        }
    }

    void flag(boolean flag) {
        content.write(flag ? 1 : 0);
    }

    void string(String string) {
        Integer place = places.get(string);
        if (place == null) {
            place = strings.size();
            places.put(string, place);
            strings.add(string);
        }
        number(place);
    }

    void strings(Collection<String> all) {
        number(all.size());
        all.forEach(this::string);
    }

    void services(Map<String, List<String>> services) {
        number(services.size());
        for (String service : services.keySet()) {
            string(service);
            strings(services.getOrDefault(service, List.of()));
        }
    }

    /** The table of strings and all that was written. */
    void writeTo(DataOutputStream out) throws IOException {
        out.writeInt(strings.size());
        for (String string : strings) {
            out.writeUTF(string);
        }
        content.writeTo(out);
    }
}
