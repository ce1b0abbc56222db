package io.testflow.agent.classfile;

import static io.testflow.agent.classfile.Bytes.u1;
import static io.testflow.agent.classfile.Bytes.u2;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The constants of a class: those that it has, by their numbers, and those that are added. Not thread-safe. */
public final class Constants {

    private static final int AT = 8;
    private static final int LAST = 0xffff;

    private static final int TEXT = 1;
    private static final int INTEGER = 3;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int TYPE = 7;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int NAME_AND_TYPE = 12;

    private final byte[] bytes;
    private final int[] positions;
    private final @Nullable String[] texts;
    private final int end;
    private final Bytes added = new Bytes(256);
    private final Map<String, Integer> addedTexts = new HashMap<>();
    private int next;

    private Constants(byte[] bytes, int[] positions, int end) {
        this.bytes = bytes;
        this.positions = positions;
        this.texts = new String[positions.length];
        this.end = end;
        this.next = positions.length;
    }

    static Constants of(byte[] bytes) {
        int[] positions = new int[u2(bytes, AT)];
        int position = AT + 2;
        for (int i = 1; i < positions.length; i++) {
            positions[i] = position;
            int tag = u1(bytes, position);
            position += size(bytes, position, tag);
            if (tag == LONG || tag == DOUBLE) {
                i++;
            }
        }
        return new Constants(bytes, positions, position);
    }

    private static int size(byte[] bytes, int position, int tag) {
        return switch (tag) {
            case TEXT -> 3 + u2(bytes, position + 1);
            case TYPE, 8, 16, 19, 20 -> 3;
            case 15 -> 4;
            case INTEGER, 4, FIELD, METHOD, 11, NAME_AND_TYPE, 17, 18 -> 5;
            case LONG, DOUBLE -> 9;
            default -> throw new IllegalArgumentException("constant " + tag);
        };
    }

    /** Where in the class what comes behind the constants begins. */
    int end() {
        return end;
    }

    /** The text of this number. */
    String text(int number) {
        String known = texts[number];
        if (known == null) {
            known = decoded(positions[number]);
            texts[number] = known;
        }
        return known;
    }

    /** The name of the class of this number, with slashes. */
    String typeName(int number) {
        return text(u2(bytes, positions[number] + 1));
    }

    /** The name of the class whose field or method has this number, with slashes. */
    public String ownerName(int number) {
        return typeName(u2(bytes, positions[number] + 1));
    }

    private String decoded(int position) {
        int length = u2(bytes, position + 1);
        for (int i = position + 3; i < position + 3 + length; i++) {
            if (bytes[i] <= 0) {
                return modified(position + 1, length);
            }
        }
        return new String(bytes, position + 3, length, StandardCharsets.ISO_8859_1);
    }

    private String modified(int position, int length) {
        try {
            return new DataInputStream(new ByteArrayInputStream(bytes, position, length + 2)).readUTF();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a text of plain letters, once. */
    int addText(String text) {
        Integer known = addedTexts.get(text);
        if (known != null) {
            return known;
        }
        byte[] letters = text.getBytes(StandardCharsets.ISO_8859_1);
        added.u1(TEXT).u2(letters.length).copy(letters, 0, letters.length);
        int number = number();
        addedTexts.put(text, number);
        return number;
    }

    /** Adds a class by its name with slashes. */
    public int addType(String name) {
        int text = addText(name);
        added.u1(TYPE).u2(text);
        return number();
    }

    /** Adds a field of a class that was added. */
    public int addField(int type, String name, String descriptor) {
        return addMember(FIELD, type, name, descriptor);
    }

    /** Adds a method of a class that was added. */
    public int addMethod(int type, String name, String descriptor) {
        return addMember(METHOD, type, name, descriptor);
    }

    private int addMember(int tag, int type, String name, String descriptor) {
        int itsName = addText(name);
        int itsType = addText(descriptor);
        added.u1(NAME_AND_TYPE).u2(itsName).u2(itsType);
        int both = number();
        added.u1(tag).u2(type).u2(both);
        return number();
    }

    /** Adds a number. */
    public int addInteger(int value) {
        added.u1(INTEGER).u4(value);
        return number();
    }

    private int number() {
        if (next == LAST) {
            throw new IllegalArgumentException("too many constants");
        }
        return next++;
    }

    /** How many bytes {@link #writeTo} adds. */
    int size() {
        return end - AT + added.size();
    }

    void writeTo(Bytes out) {
        out.u2(next).copy(bytes, AT + 2, end).copy(added);
    }
}
