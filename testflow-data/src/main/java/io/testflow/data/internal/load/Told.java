package io.testflow.data.internal.load;

import io.testflow.core.data.Rows;

/** Keeps the numbers that rows were given, and hands on how many rows are there. */
final class Told implements RowWriter.Receipt {

    private final Rows rows;
    private final Loader.Progress progress;
    private final Numbers numbers = new Numbers();
    private long there;

    Told(Rows rows, Loader.Progress progress) {
        this.rows = rows;
        this.progress = progress;
    }

    Numbers numbers() {
        return numbers;
    }

    @Override
    public void rows(long more) {
        there += more;
        progress.loaded(rows.entity(), there, rows.count());
    }

    @Override
    public void number(long number) {
        numbers.add(number);
    }
}
