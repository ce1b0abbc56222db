package io.testflow.core.internal.data.file;

import io.testflow.core.error.BugException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** How one value is said in text, the same in all formats: numbers in digits, times as in ISO 8601, bytes in hexadecimal digits. */
final class Scalars {

    private static final int DAY = 86_400;
    private static final long NANOS = 1_000_000_000;
    private static final int HIGHEST_YEAR = 9999;

    private Scalars() {}

    /** Appends what is neither a text nor a list nor an object. */
    static void append(Object value, Utf8 target) {
        if (value instanceof Long number) {
            target.append(number.longValue());
        } else if (value instanceof BigDecimal number) {
            target.append(number.toPlainString());
        } else if (value instanceof Boolean truth) {
            target.append(truth ? "true" : "false");
        } else if (value instanceof UUID id) {
            id(id, target);
        } else if (value instanceof Instant time) {
            instant(time, 'T', "Z", target);
        } else if (value instanceof LocalDate day) {
            day(day, target);
        } else if (value instanceof LocalTime time) {
            time(time.toNanoOfDay(), target);
        } else if (value instanceof byte[] bytes) {
            for (byte each : bytes) {
                target.hex(each, 2);
            }
        } else {
            throw new BugException("no text for " + value.getClass());
        }
    }

    private static void id(UUID id, Utf8 target) {
        long high = id.getMostSignificantBits();
        long low = id.getLeastSignificantBits();
        target.hex(high >>> 32, 8);
        target.append('-');
        target.hex(high >>> 16, 4);
        target.append('-');
        target.hex(high, 4);
        target.append('-');
        target.hex(low >>> 48, 4);
        target.append('-');
        target.hex(low, 12);
    }

    /** Appends day and time in UTC, with something between them and something behind them. */
    static void instant(Instant time, char between, String behind, Utf8 target) {
        long second = time.getEpochSecond();
        day(LocalDate.ofEpochDay(Math.floorDiv(second, DAY)), target);
        target.append(between);
        time(Math.floorMod(second, DAY) * NANOS + time.getNano(), target);
        target.append(behind);
    }

    private static void day(LocalDate day, Utf8 target) {
        if (day.getYear() < 0 || day.getYear() > HIGHEST_YEAR) {
            target.append(day.toString());
            return;
        }
        target.digits(day.getYear(), 4);
        target.append('-');
        target.digits(day.getMonthValue(), 2);
        target.append('-');
        target.digits(day.getDayOfMonth(), 2);
    }

    private static void time(long nanoOfDay, Utf8 target) {
        long second = nanoOfDay / NANOS;
        target.digits(second / 3600, 2);
        target.append(':');
        target.digits(second / 60 % 60, 2);
        target.append(':');
        target.digits(second % 60, 2);
        long nano = nanoOfDay % NANOS;
        if (nano > 0) {
            target.append('.');
            target.digits(nano, 9);
        }
    }
}
