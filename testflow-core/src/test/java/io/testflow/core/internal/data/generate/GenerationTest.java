package io.testflow.core.internal.data.generate;

import static io.testflow.core.data.Field.field;
import static io.testflow.core.data.Field.list;
import static io.testflow.core.data.Field.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.data.DataSet;
import io.testflow.core.data.Rows;
import io.testflow.core.data.TestData;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerationTest {

    private static final TestData SHOP = TestData.named("shop")
            .seed(42)
            .generate(
                    "users",
                    100,
                    field("id", "uuid"),
                    field("name", "name"),
                    field("email", "email").distinct())
            .generate("orders", 500, field("id", "sequence"), field("user_id", "ref:users.id"));

    @Test
    void rows_are_there_by_their_names() {
        DataSet shop = Generation.of(SHOP);

        assertThat(shop.entities()).extracting(Rows::entity).containsExactly("users", "orders");
        assertThat(shop.rows("users").count()).isEqualTo(100);
        assertThat(shop.rows("users").row(3)).containsOnlyKeys("id", "name", "email");
        assertThat(shop.rows("users").row(3).get("id")).isEqualTo(value(shop.rows("users"), "id", 3));
    }

    @ParameterizedTest
    @CsvSource({
        "uuid, java.util.UUID",
        "sequence, java.lang.Long",
        "int:1..6, java.lang.Long",
        "decimal:0..10/2, java.math.BigDecimal",
        "boolean, java.lang.Boolean",
        "date, java.time.LocalDate",
        "time, java.time.LocalTime",
        "timestamp, java.time.Instant",
        "'enum:a,b', java.lang.String",
        "name, java.lang.String",
        "json, java.lang.String",
    })
    void values_have_the_types_of_their_kinds(String kind, Class<?> type) {
        assertThat(all(Generation.of(one(50, kind))))
                .hasSize(50)
                .allSatisfy(value -> assertThat(value).isInstanceOf(type));
    }

    @Test
    void bytes_have_a_length_within_their_bounds() {
        assertThat(all(Generation.of(one(50, "bytes:2..5"))))
                .allSatisfy(value -> assertThat((byte[]) value).hasSizeBetween(2, 5))
                .anySatisfy(value -> assertThat((byte[]) value).hasSize(2))
                .anySatisfy(value -> assertThat((byte[]) value).hasSize(5));
    }

    @Test
    void numbers_and_times_stay_within_their_bounds() {
        assertThat(all(Generation.of(one(200, "int:-2..2")))).containsOnly(-2L, -1L, 0L, 1L, 2L);
        assertThat(all(Generation.of(one(200, "decimal:0.98..1/2"))))
                .containsOnly(new BigDecimal("0.98"), new BigDecimal("0.99"), new BigDecimal("1.00"));
        assertThat(all(Generation.of(one(200, "date:2024-02-28..2024-03-01"))))
                .containsOnly(LocalDate.of(2024, 2, 28), LocalDate.of(2024, 2, 29), LocalDate.of(2024, 3, 1));
        assertThat(all(Generation.of(one(200, "timestamp:2024-02-28..2024-02-28"))))
                .allSatisfy(
                        value -> assertThat((Instant) value).isBetween("2024-02-28T00:00:00Z", "2024-02-28T23:59:59Z"));
        assertThat(all(Generation.of(one(200, "timestamp:2024-02-28T10:00:00Z..2024-02-28T10:00:01Z"))))
                .containsOnly(Instant.parse("2024-02-28T10:00:00Z"), Instant.parse("2024-02-28T10:00:01Z"));
        assertThat(all(Generation.of(one(200, "time"))))
                .anySatisfy(value -> assertThat((LocalTime) value).isAfter("12:00"));
    }

    @Test
    void sequences_count_from_their_first_number() {
        assertThat(all(Generation.of(one(3, "sequence")))).containsExactly(1L, 2L, 3L);
        assertThat(all(Generation.of(one(3, "sequence:-1")))).containsExactly(-1L, 0L, 1L);
    }

    @Test
    void weights_say_how_often_a_value_is_there() {
        List<Object> values = all(Generation.of(one(1000, "enum:often=9,seldom=1,a\\,b\\=c=0")));

        assertThat(values).filteredOn("often"::equals).hasSizeBetween(850, 950);
        assertThat(values).doesNotContain("a,b=c");
        assertThat(all(Generation.of(one(1000, "boolean:0.2"))))
                .filteredOn(Boolean.TRUE::equals)
                .hasSizeBetween(150, 250);
    }

    @Test
    void a_share_of_values_is_null_and_the_others_stay_what_they_were() {
        List<Object> without = all(Generation.of(one(1000, "email")));
        List<Object> with = all(Generation.of(TestData.named("one")
                .generate("things", 1000, field("it", "email").nulls(0.3))));

        assertThat(with).filteredOn(Objects::isNull).hasSizeBetween(250, 350);
        for (int row = 0; row < with.size(); row++) {
            assertThat(with.get(row)).isIn(without.get(row), null);
        }
    }

    @Test
    void unique_values_are_unique_and_take_all_that_there_are() {
        TestData dice = TestData.named("one")
                .generate("things", 6, field("it", "int:1..6").distinct());

        assertThat(all(Generation.of(dice))).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void objects_and_lists_have_values_of_their_own() {
        TestData data = TestData.named("one")
                .generate(
                        "things",
                        200,
                        object(
                                "address",
                                field("city", "city"),
                                field("zip", "postcode").nulls(0.5)),
                        list("tags", "enum:red,green,blue", 1, 3),
                        list("owners", "ref:people.id", 0, 2))
                .generate("people", 3, field("id", "sequence"));
        Rows rows = Generation.of(data).rows("things");

        assertThat(values(rows, "address"))
                .allSatisfy(value -> assertThat(map(value)).containsOnlyKeys("city", "zip"));
        assertThat(values(rows, "address"))
                .anySatisfy(value -> assertThat((map(value)).get("zip")).isNull());
        assertThat(values(rows, "tags"))
                .allSatisfy(value ->
                        assertThat(items(value)).hasSizeBetween(1, 3).isSubsetOf(List.of("red", "green", "blue")));
        assertThat(values(rows, "tags"))
                .anySatisfy(value -> assertThat(items(value)).hasSize(3));
        assertThat(values(rows, "owners"))
                .allSatisfy(value -> assertThat(items(value)).isSubsetOf(List.of(1L, 2L, 3L)));
    }

    @Test
    void an_expression_of_datafaker_gives_the_same_in_whichever_order_it_is_asked() {
        Rows rows = Generation.of(one(50, "#{Name.first_name} #{number.number_between '1','9'}"))
                .rows("things");
        List<Object> forward = values(rows, "it");
        List<Object> backward = LongStream.range(0, 50)
                .map(i -> 49 - i)
                .mapToObj(i -> rows.value(i, 0))
                .toList();

        assertThat(forward).allSatisfy(value -> assertThat((String) value).matches("\\S+ [1-8]"));
        assertThat(forward.stream().distinct().count()).isGreaterThan(40);
        assertThat(backward).containsExactlyElementsOf(reversed(forward));
    }

    @Test
    void a_row_that_is_not_there_is_no_row() {
        Rows rows = Generation.of(one(2, "uuid")).rows("things");

        assertThatThrownBy(() -> rows.value(2, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    /** Whoever changes how values are made raises the version of kinds, and these with it. */
    @Test
    void a_seed_gives_these_values() {
        TestData data = TestData.named("pinned")
                .seed(42)
                .generate(
                        "users",
                        2,
                        field("id", "uuid"),
                        field("number", "int:1..1000"),
                        field("name", "name"),
                        field("email", "email").distinct(),
                        field("phone", "phone"),
                        field("address", "address"),
                        field("at", "timestamp"),
                        field("price", "decimal:0..100/2 normal"),
                        field("kind", "enum:a=1,b=2"),
                        field("code", "regex:[A-Z]{3}-[0-9]{2,4}"));
        DataSet set = Generation.of(data);

        assertThat(set.version()).isEqualTo("ff7a985b1fb90524");
        assertThat(set.rows("users").row(1))
                .hasToString("{id=a3f50767-e1c0-4235-8234-f75332ff9e25, number=77, name=Jean Cole,"
                        + " email=john.butler521@example.net, phone=+1-372-555-0102, address=73 Forest Drive, Exeter 82313,"
                        + " at=2024-02-06T17:45:09Z, price=41.56, kind=a, code=JVI-6567}");
    }

    private static TestData one(long count, String kind) {
        return TestData.named("one").generate("things", count, field("it", kind));
    }

    private static List<Object> all(DataSet set) {
        return values(set.rows("things"), "it");
    }

    private static List<Object> values(Rows rows, String field) {
        return LongStream.range(0, rows.count())
                .mapToObj(row -> value(rows, field, row))
                .collect(Collectors.toList());
    }

    private static Object value(Rows rows, String field, long row) {
        return rows.value(row, rows.fields().indexOf(field));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> items(Object value) {
        return (List<Object>) value;
    }

    private static List<Object> reversed(List<Object> values) {
        return Stream.iterate(values.size() - 1, i -> i - 1)
                .limit(values.size())
                .map(values::get)
                .toList();
    }
}
