package io.testflow.benchmarks.data;

import io.testflow.core.data.Rows;
import io.testflow.core.internal.data.generate.Generation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.datafaker.Faker;
import org.jspecify.annotations.Nullable;

/** Makes all values of some rows. Arguments: who, how many rows, how many threads, how often. */
public final class GeneratedRows {

    private GeneratedRows() {}

    /** Prints {@code round}, the time of each in microseconds, the first since the start of the program. */
    public static void main(String[] arguments) throws Exception {
        Way way = Way.valueOf(arguments[0]);
        long rows = Long.parseLong(arguments[1]);
        int threads = Integer.parseInt(arguments[2]);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        for (int round = 0; round < Integer.parseInt(arguments[3]); round++) {
            long start = System.nanoTime();
            make(way, rows, threads, pool);
            System.out.println("round=" + (System.nanoTime() - start) / 1_000);
        }
        pool.shutdown();
    }

    private static void make(Way way, long rows, int threads, ExecutorService pool)
            throws InterruptedException, ExecutionException {
        List<Future<Long>> parts = new ArrayList<>();
        Rows people = Generation.of(People.definition(rows)).rows(People.TABLE);
        for (int part = 0; part < threads; part++) {
            long from = rows * part / threads;
            long to = rows * (part + 1) / threads;
            parts.add(pool.submit(() -> way == Way.TESTFLOW ? testflow(people, from, to) : datafaker(from, to)));
        }
        long characters = 0;
        for (Future<Long> part : parts) {
            characters += part.get();
        }
        System.out.println("characters=" + characters);
    }

    private static long testflow(Rows people, long from, long to) {
        long characters = 0;
        for (long row = from; row < to; row++) {
            for (int field = 0; field < People.FIELDS; field++) {
                characters += length(people.value(row, field));
            }
        }
        return characters;
    }

    private static long datafaker(long from, long to) {
        Faker faker = People.faker();
        long characters = 0;
        for (long row = from; row < to; row++) {
            for (int field = 0; field < People.FIELDS; field++) {
                characters += length(People.value(faker, field));
            }
        }
        return characters;
    }

    private static int length(@Nullable Object value) {
        return value instanceof String text ? text.length() : 1;
    }
}
