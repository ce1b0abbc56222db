package io.testflow.engine.internal.snapshot;

import io.testflow.core.internal.numbers.NumberCollector;
import java.util.IdentityHashMap;
import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.RoaringBitmap;

/** Gives things other numbers, in each set once, however many tests share it. Not thread-safe. */
final class Renumbering {

    private final int[] numbers;
    private final IdentityHashMap<RoaringBitmap, RoaringBitmap> done = new IdentityHashMap<>();
    private final NumberCollector collector = new NumberCollector();

    /** @param numbers by the numbers of before; no two of them the same */
    Renumbering(int[] numbers) {
        this.numbers = numbers;
    }

    /** The set by the other numbers; nobody may change it. */
    RoaringBitmap of(RoaringBitmap set) {
        return done.computeIfAbsent(set, this::renumber);
    }

    private RoaringBitmap renumber(RoaringBitmap set) {
        collector.clear();
        set.forEach((int number) -> {
            collector.add(numbers[number]);
        });
        RoaringBitmap renumbered = BitSetUtil.bitmapOf(collector.toWords());
        renumbered.runOptimize();
        return renumbered;
    }
}
