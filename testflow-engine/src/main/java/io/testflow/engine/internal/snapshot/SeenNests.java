package io.testflow.engine.internal.snapshot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The class files that fingerprints of code were taken of when a snapshot was made. Where they are still the same, so are the
 * fingerprints, and nobody needs to take them again. Immutable, as nobody writes the arrays.
 */
public final class SeenNests {

    static final SeenNests NONE = new SeenNests("", List.of(), new long[0], new int[0]);

    private final String jdk;
    private final List<String> topLevels;
    private final long[] contents;
    private final int[] nests;

    /**
     * Takes over what it is given.
     *
     * @param jdk the JDK whose classes were looked at
     * @param topLevels names of top-level classes
     * @param contents of each, the sum of the hashes of its file and those of all classes nested in it
     * @param nests of each thing of the snapshot, the number of its nest, from 1; 0 where its fingerprint is not just that of
     *     these files
     */
    public SeenNests(String jdk, List<String> topLevels, long[] contents, int[] nests) {
        this.jdk = jdk;
        this.topLevels = topLevels;
        this.contents = contents;
        this.nests = nests;
    }

    /** The JDK that this JVM runs on. */
    public static String jdkOfNow() {
        return Runtime.version() + " " + System.getProperty("java.vm.vendor", "");
    }

    /** The JDK whose classes were looked at. */
    public String jdk() {
        return jdk;
    }

    /** How many there are. */
    public int size() {
        return contents.length;
    }

    /** The name of the top-level class. */
    public String topLevel(int nest) {
        return topLevels.get(nest);
    }

    /** The sum of the hashes of its files. */
    public long content(int nest) {
        return contents[nest];
    }

    /** The nest whose files tell all of a thing's fingerprint, or of a dispatch what the class itself has to say; -1 for none. */
    public int nestOf(int place) {
        return place < nests.length ? nests[place] - 1 : -1;
    }

    void write(BodyOutput out) {
        NameOutput names = new NameOutput(out);
        names.write(jdk);
        out.number(contents.length);
        for (int nest = 0; nest < contents.length; nest++) {
            names.write(topLevels.get(nest));
            out.wide(contents[nest]);
        }
        out.number(nests.length);
        for (int nest : nests) {
            out.number(nest);
        }
    }

    static SeenNests read(BodyInput in) throws IOException {
        NameInput names = new NameInput(in);
        String jdk = names.read();
        long[] contents = new long[in.count()];
        List<String> topLevels = new ArrayList<>(contents.length);
        for (int nest = 0; nest < contents.length; nest++) {
            topLevels.add(names.read());
            contents[nest] = in.wide();
        }
        int[] nests = new int[in.count()];
        for (int place = 0; place < nests.length; place++) {
            nests[place] = in.number();
            if (nests[place] < 0 || nests[place] > contents.length) {
                throw new IOException("nest " + nests[place] + " of " + contents.length);
            }
        }
        return new SeenNests(jdk, topLevels, contents, nests);
    }
}
