package io.testflow.engine.internal.cachefile;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes numbers in as few bytes as they need, and each string once, as its place in a table. Not thread-safe. */
public final class CacheOutput {

    private final ByteArrayOutputStream content = new ByteArrayOutputStream(1 << 10);
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> strings = new ArrayList<>();

    /** Writes a number; small ones, from 0 on, take the fewest bytes. */
    public void number(int number) {
        int rest = number;
        while ((rest & ~0x7f) != 0) {
            content.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        content.write(rest);
    }

    /** Writes a number of 64 bits. */
    public void wide(long number) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            content.write((int) (number >>> shift));
        }
    }

    /** Writes yes or no. */
    public void flag(boolean flag) {
        content.write(flag ? 1 : 0);
    }

    /** Writes one string. */
    public void string(String string) {
        Integer place = places.get(string);
        if (place == null) {
            place = strings.size();
            places.put(string, place);
            strings.add(string);
        }
        number(place);
    }

    /** Writes several strings, in their order. */
    public void strings(Collection<String> all) {
        number(all.size());
        all.forEach(this::string);
    }

    /**
     * The table of strings and all that was written.
     *
     * @throws UncheckedIOException when a string is longer than those of class files can be
     */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.size() * 2);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(strings.size());
            for (String string : strings) {
                // Not every string of a class file is good Unicode, and this loses nothing.
                out.writeUTF(string);
            }
            content.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
