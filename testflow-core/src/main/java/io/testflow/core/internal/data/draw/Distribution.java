package io.testflow.core.internal.data.draw;

/** Which numbers of a range are frequent. */
public enum Distribution implements Pick {
    /** All the same. */
    UNIFORM {
        @Override
        public long pick(Draw draw, long size) {
            return draw.below(size);
        }
    },

    /** Those in the middle: the mean of six even ones, which is near to a normal distribution (Irwin and Hall, 1927). */
    NORMAL {
        @Override
        public long pick(Draw draw, long size) {
            double sum = 0;
            for (int i = 0; i < EVEN_ONES; i++) {
                sum += draw.share();
            }
            return Math.min(size - 1, (long) (sum / EVEN_ONES * size));
        }
    },

    /** The first ones: a number is half as frequent as one of half its size (Zipf's law). */
    ZIPF {
        @Override
        public long pick(Draw draw, long size) {
            return Math.min(size - 1, (long) StrictMath.pow(size + 1.0, draw.share()) - 1);
        }
    };

    private static final int EVEN_ONES = 6;
}
