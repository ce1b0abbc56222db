package io.testflow.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RealDatabases.class)
class LoadTest {

    private static final UUID ID = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    private static final Instant MOMENT = Instant.parse("2026-02-03T04:05:06.789Z");
    private static final String TEXT = "a\tb\\c\nd\r\"é😀'";

    private static final TestRows ALL = TestRows.of(
                    "everything",
                    "id",
                    "small",
                    "price",
                    "ratio",
                    "active",
                    "day",
                    "at",
                    "moment",
                    "zoned",
                    "name",
                    "details",
                    "tags",
                    "raw",
                    "kind")
            .with(
                    ID,
                    -7,
                    new BigDecimal("12.50"),
                    new BigDecimal("0.5"),
                    true,
                    LocalDate.of(2026, 2, 3),
                    LocalTime.of(4, 5, 6),
                    MOMENT,
                    MOMENT,
                    TEXT,
                    Map.of("a", List.of(1L, true, "x\"y")),
                    List.of("p", "q"),
                    new byte[] {0, 1, -1},
                    "b")
            .with(UUID.randomUUID(), null, null, null, null, null, null, null, null, null, null, null, null, null);

    @Test
    void every_kind_of_value_arrives_in_postgresql(TestDatabase postgres) {
        postgres.run("create type kind as enum ('a', 'b')").run("""
                create table everything (id uuid primary key, small smallint, price numeric(10, 2), ratio double precision,
                  active boolean, day date, at time, moment timestamp, zoned timestamptz, name varchar(40), details jsonb,
                  tags text[], raw bytea, kind kind)""");

        postgres.database().load(TestRows.set(ALL));

        assertThat(postgres.query("select * from everything where id = '" + ID + "'"))
                .containsExactly(
                        ID + " -7 12.50 0.5 t 2026-02-03 04:05:06 2026-02-03 04:05:06.789 2026-02-03 04:05:06.789+00 "
                                + TEXT + " {\"a\": [1, true, \"x\\\"y\"]} {p,q} \\x0001ff b");
        assertThat(postgres.query("select count(*) from everything where name is null and raw is null"))
                .containsExactly("1");
    }

    @Test
    void every_kind_of_value_arrives_in_mariadb(TestDatabase mariadb) {
        mariadb.run("""
                create table everything (id uuid primary key, small smallint, price numeric(10, 2), ratio double,
                  active boolean, day date, at time, moment datetime(3), zoned timestamp(3) null, name varchar(40), details json,
                  tags text, raw blob, kind enum('a', 'b')) character set utf8mb4""");

        mariadb.database().load(TestRows.set(ALL));

        assertThat(mariadb.query("select id, small, price, ratio, active, day, at, moment, unix_timestamp(zoned), name,"
                        + " details, tags, hex(raw), kind from everything where id = '" + ID + "'"))
                .containsExactly(ID + " -7 12.50 0.5 1 2026-02-03 04:05:06 2026-02-03 04:05:06.789000 1770091506.789 "
                        + TEXT + " {\"a\":[1,true,\"x\\\"y\"]} [\"p\",\"q\"] 0001FF b");
    }
}
