package io.testflow.engine.internal.bytecode;

import org.jspecify.annotations.Nullable;

/**
 * The constant pool as it lies in the file, used or not: an inlined constant leaves no more than an unused class entry in
 * it. Knows all kinds of entries up to Java 26, whatever the version of the file; a new kind is refused.
 */
final class ConstantPool {

    private static final int UTF8 = 1;
    private static final int CLASS = 7;
    private static final int STRING = 8;
    private static final int METHOD = 10;
    private static final int NAME_AND_TYPE = 12;

    private final byte[] bytes;
    /** The place of each entry's tag; 0 where there is no entry. */
    private final int[] places;

    private final @Nullable String[] texts;

    private ConstantPool(byte[] bytes, int[] places) {
        this.bytes = bytes;
        this.places = places;
        this.texts = new String[places.length];
    }

    static ConstantPool read(byte[] bytes, Cursor cursor) {
        int[] places = new int[cursor.u2()];
        for (int i = 1; i < places.length; i++) {
            places[i] = cursor.position();
            int tag = cursor.u1();
            switch (tag) {
                case UTF8 -> cursor.skip(cursor.u2());
                case 3, 4, 9, 10, 11, 12, 17, 18 -> cursor.skip(4);
                case 5, 6 -> {
                    cursor.skip(8);
                    i++;
                }
                case CLASS, STRING, 16, 19, 20 -> cursor.skip(2);
                case 15 -> cursor.skip(3);
                default ->
                    throw new MalformedClassFileException("its constant pool has an entry of unknown kind " + tag);
            }
        }
        if (cursor.position() > bytes.length) {
            throw new MalformedClassFileException("it ends in the middle");
        }
        return new ConstantPool(bytes, places);
    }

    /** Every class that the pool names in any way, and the words of its string constants. */
    void collect(MentionsBuilder mentions) {
        for (int i = 1; i < places.length; i++) {
            if (places[i] == 0) {
                continue;
            }
            switch (bytes[places[i]]) {
                case CLASS -> {
                    int name = placeOf(u2(places[i] + 1), UTF8);
                    mentions.type(bytes, name + 3, name + 3 + u2(name + 1));
                }
                case STRING -> mentions.words(utf8(u2(places[i] + 1)));
                case UTF8 -> {
                    int start = places[i] + 3;
                    mentions.descriptor(bytes, start, start + u2(places[i] + 1));
                }
                default -> {
                    // What other entries name lies in the entries above.
                }
            }
        }
    }

    /** The methods that a class, given with slashes, calls or hands on of the classes around it. */
    void collectMethodsAround(String className, MentionsBuilder mentions) {
        for (int i = 1; i < places.length; i++) {
            if (places[i] != 0 && bytes[places[i]] == METHOD) {
                String owner = className(u2(places[i] + 1));
                if (className.startsWith(owner + "$")) {
                    mentions.method(owner, utf8(u2(placeOf(u2(places[i] + 3), NAME_AND_TYPE) + 1)));
                }
            }
        }
    }

    /** The class of an entry, with slashes; an array as its descriptor. */
    String className(int index) {
        return utf8(u2(placeOf(index, CLASS) + 1));
    }

    /** As {@link #className}, but empty for index 0. */
    String optionalClassName(int index) {
        return index == 0 ? "" : className(index);
    }

    String utf8(int index) {
        int place = placeOf(index, UTF8);
        String text = texts[index];
        if (text == null) {
            text = ModifiedUtf8.decode(bytes, place + 3, u2(place + 1));
            texts[index] = text;
        }
        return text;
    }

    private int placeOf(int index, int tag) {
        if (index <= 0 || index >= places.length || places[index] == 0 || bytes[places[index]] != tag) {
            throw new MalformedClassFileException("it points to a missing entry of its constant pool");
        }
        return places[index];
    }

    private int u2(int place) {
        return (bytes[place] & 0xff) << 8 | (bytes[place + 1] & 0xff);
    }
}
