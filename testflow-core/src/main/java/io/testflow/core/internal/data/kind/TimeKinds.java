package io.testflow.core.internal.data.kind;

import io.testflow.core.internal.data.domain.Numbered;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** Days and times. What no bounds are given for lies in two years that are always the same. */
final class TimeKinds {

    private static final Bounds YEARS = new Bounds(
            LocalDate.of(2024, 1, 1).toEpochDay(), LocalDate.of(2025, 12, 31).toEpochDay());
    private static final long DAY = 86_400;

    private TimeKinds() {}

    static Kind date(Arguments arguments) {
        Bounds days = arguments
                .word()
                .map(word -> Bounds.of(
                        arguments, word, "two days such as `2020-01-01..2024-12-31`", TimeKinds::day, TimeKinds::day))
                .orElse(YEARS);
        return NumberKinds.chosen(
                arguments, new Numbered(days.size(), number -> LocalDate.ofEpochDay(days.from() + number)));
    }

    private static long day(String text) {
        return LocalDate.parse(text).toEpochDay();
    }

    static Kind time(Arguments arguments) {
        return NumberKinds.chosen(arguments, new Numbered(DAY, LocalTime::ofSecondOfDay));
    }

    static Kind timestamp(Arguments arguments) {
        Bounds seconds = arguments
                .word()
                .map(word -> Bounds.of(
                        arguments,
                        word,
                        "two days or times such as `2020-01-01..2024-12-31T12:00:00Z`",
                        text -> second(text, 0),
                        text -> second(text, DAY - 1)))
                .orElse(new Bounds(YEARS.from() * DAY, (YEARS.to() + 1) * DAY - 1));
        return NumberKinds.chosen(
                arguments, new Numbered(seconds.size(), number -> Instant.ofEpochSecond(seconds.from() + number)));
    }

    /** A day alone stands for its first second, or for its last one. */
    private static long second(String text, long ofDay) {
        return text.contains("T")
                ? Instant.parse(text).getEpochSecond()
                : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toEpochSecond() + ofDay;
    }
}
