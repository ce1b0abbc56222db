package io.testflow.engine.internal.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The things of a snapshot file, sorted, read when somebody asks for them: of most things nobody wants to know more than their
 * kind. They are kept in blocks, so that nobody needs to read from the first name on. Thread-safe.
 */
final class ThingList extends AbstractList<UsedThing> implements RandomAccess {

    private static final int BLOCK = 64;

    /**
     * Neighbouring things of one kind.
     *
     * @param end the place behind the last of them
     */
    private record Run(Thing.Kind kind, int end) {}

    private final BodyInput in;
    private final List<Run> runs;
    private final int[] starts;
    private final int size;
    private final AtomicReferenceArray<List<UsedThing>> blocks;

    private ThingList(BodyInput in, List<Run> runs, int size, int[] starts) {
        this.in = in;
        this.runs = runs;
        this.size = size;
        this.starts = starts;
        this.blocks = new AtomicReferenceArray<>(starts.length);
    }

    static void write(List<UsedThing> things, BodyOutput out) {
        int from = 0;
        while (from < things.size()) {
            Thing.Kind kind = things.get(from).thing().kind();
            int end = from;
            while (end < things.size() && things.get(end).thing().kind() == kind) {
                end++;
            }
            out.number(kind.code());
            out.number(end - from);
            from = end;
        }
        out.number(0);
        for (int start = 0; start < things.size(); start += BLOCK) {
            BodyOutput block = new BodyOutput();
            NameOutput names = new NameOutput(block);
            for (UsedThing used : things.subList(start, Math.min(things.size(), start + BLOCK))) {
                names.write(used.thing().name());
                block.wide(used.fingerprint());
            }
            out.block(block.bytes());
        }
    }

    static ThingList read(BodyInput in) throws IOException {
        List<Run> runs = new ArrayList<>();
        int size = 0;
        for (int code = in.number(); code != 0; code = in.number()) {
            Thing.Kind kind = Thing.Kind.of(code);
            size += in.count();
            runs.add(new Run(kind, size));
        }
        int[] starts = new int[(size + BLOCK - 1) / BLOCK];
        for (int block = 0; block < starts.length; block++) {
            starts[block] = in.passBlock();
        }
        return new ThingList(in, runs, size, starts);
    }

    /** The kind of the thing at a place. */
    Thing.Kind kind(int place) {
        for (Run run : runs) {
            if (place < run.end()) {
                return run.kind();
            }
        }
        throw new IndexOutOfBoundsException(place);
    }

    @Override
    public UsedThing get(int place) {
        int block = place / BLOCK;
        List<UsedThing> known = blocks.get(block);
        if (known == null) {
            known = read(block);
            blocks.set(block, known);
        }
        return known.get(place % BLOCK);
    }

    private List<UsedThing> read(int block) {
        try {
            BodyInput from = in.at(starts[block]);
            NameInput names = new NameInput(from);
            List<UsedThing> things = new ArrayList<>(BLOCK);
            for (int place = block * BLOCK; place < Math.min(size, (block + 1) * BLOCK); place++) {
                things.add(new UsedThing(new Thing(kind(place), names.read()), from.wide()));
            }
            return List.copyOf(things);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int size() {
        return size;
    }
}
