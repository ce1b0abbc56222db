package io.testflow.core.internal.data.file;

import static io.testflow.core.data.Field.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.data.DataSet;
import io.testflow.core.data.Rows;
import io.testflow.core.data.TestData;
import io.testflow.core.internal.data.generate.Generation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsWriterTest {

    private static final TestData DEFINITION = TestData.named("shop")
            .generate("users", 9_000, field("id", "uuid"), field("name", "name"), field("email", "email"))
            .generate("orders", 2, field("id", "sequence"));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void rows_are_written_in_their_order_by_however_many_threads(int threads) throws IOException {
        Rows users = Generation.of(DEFINITION).rows("users");
        Utf8 expected = new Utf8();
        RowsFormat format = new SqlInserts();
        format.rows(users, 0, users.count(), expected);
        ByteArrayOutputStream target = new ByteArrayOutputStream();

        new RowsWriter(threads, rows -> {}).write(format, users, target);

        assertThat(target).hasToString(expected.toString());
    }

    @Test
    void a_file_of_json_can_hold_all_entities() throws IOException {
        TestData two = TestData.named("two")
                .generate("a", 2, field("id", "sequence"))
                .generate("b", 0, field("id", "uuid"))
                .generate("c", 1, field("x", "const:y"));
        assertThat(written(new JsonSet(), Generation.of(two))).isEqualTo("""
                {
                "a": [
                {"id": 1},
                {"id": 2}
                ],
                "b": [
                ],
                "c": [
                {"x": "y"}
                ]
                }
                """);
        assertThat(new JsonSet().ending()).isEqualTo("json");
    }

    @Test
    void a_file_of_sql_can_hold_all_entities() throws IOException {
        assertThat(written(new SqlInserts(), Generation.of(DEFINITION)))
                .startsWith("INSERT INTO users (id, name, email) VALUES\n('")
                .endsWith(");\n\nINSERT INTO orders (id) VALUES\n(1),\n(2);\n");
    }

    @Test
    void names_of_files_end_as_the_format_says() {
        assertThat(List.of(new CsvRows(), new JsonRows(), new SqlInserts()))
                .extracting(RowsFormat::ending)
                .containsExactly("csv", "json", "sql");
    }

    @Test
    void progress_adds_up_to_all_rows() throws IOException {
        AtomicLong told = new AtomicLong();

        new RowsWriter(2, told::addAndGet)
                .write(new CsvRows(), Generation.of(DEFINITION).rows("users"), OutputStream.nullOutputStream());

        assertThat(told).hasValue(9_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 1 << 16})
    void few_rows_are_made_ahead_of_what_is_written(int size) throws IOException {
        String text = "x".repeat(size);
        AtomicLong made = new AtomicLong();
        AtomicLong most = new AtomicLong();
        AtomicLong written = new AtomicLong();
        OutputStream target = new OutputStream() {
            @Override
            public void write(int each) {
                throw new AssertionError("one by one");
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                most.accumulateAndGet(made.get() * size - written.addAndGet(length), Math::max);
            }
        };
        Rows rows = rows(size == 1 ? 200_000 : 500, row -> {
            made.incrementAndGet();
            return text;
        });

        new RowsWriter(2, told -> {}).write(new CsvRows(), rows, target);

        assertThat(made).hasValue(rows.count());
        assertThat(most.get()).isLessThan(1 << 20);
    }

    @Test
    void what_goes_wrong_in_a_row_is_told_as_it_is() {
        Rows rows = rows(100_000, row -> {
            if (row == 77_777) {
                throw new IllegalStateException("no such row");
            }
            return row;
        });

        assertThatThrownBy(() -> new RowsWriter().write(new CsvRows(), rows, OutputStream.nullOutputStream()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no such row");
    }

    @Test
    void an_interrupted_thread_stops() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> new RowsWriter()
                            .write(new CsvRows(), rows(100_000, row -> row), OutputStream.nullOutputStream()))
                    .isInstanceOf(InterruptedIOException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static Rows rows(long count, LongFunction<Object> values) {
        return new Rows() {
            @Override
            public String entity() {
                return "things";
            }

            @Override
            public List<String> fields() {
                return List.of("it");
            }

            @Override
            public long count() {
                return count;
            }

            @Override
            public Object value(long row, int field) {
                return values.apply(row);
            }
        };
    }

    private static String written(SetFormat format, DataSet set) throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        new RowsWriter().write(format, set, target);
        return target.toString(StandardCharsets.UTF_8);
    }
}
