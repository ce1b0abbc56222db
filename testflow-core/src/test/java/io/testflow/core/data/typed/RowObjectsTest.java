package io.testflow.core.data.typed;

import static io.testflow.core.data.Field.field;
import static io.testflow.core.data.Field.list;
import static io.testflow.core.data.Field.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.data.Rows;
import io.testflow.core.data.TestData;
import io.testflow.core.error.UsageException;
import io.testflow.core.internal.data.generate.Generation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RowObjectsTest {

    enum State {
        ON_SALE,
        SOLD_OUT
    }

    record Size(int width, Double height) {}

    record Product(
            UUID id,
            int stockCount,
            State state,
            BigDecimal price,
            double discount,
            LocalDateTime addedAt,
            Size size,
            List<Size> parts,
            Set<State> states,
            String[] words,
            Optional<Integer> rating,
            char grade) {}

    static class Bean {
        static int count;
        private UUID id;
        private String state = "none";
        private long stockCount;
        private String untouched = "as it was";
    }

    private static final Rows PRODUCTS = Generation.of(TestData.named("shop")
                    .generate(
                            "products",
                            5,
                            field("id", "uuid"),
                            field("stock_count", "int:1..9"),
                            field("state", "enum:on-sale,sold-out"),
                            field("price", "decimal:1..9/2"),
                            field("discount", "decimal:0..1/1"),
                            field("added_at", "timestamp"),
                            object("size", field("width", "int:1..5"), field("height", "decimal:1..2/1")),
                            new io.testflow.core.data.Field(
                                    "parts",
                                    new io.testflow.core.data.Content.Many(
                                            object("x", field("width", "int:1..5"), field("height", "const:1"))
                                                    .content(),
                                            1,
                                            2),
                                    0,
                                    false),
                            list("states", "enum:on-sale,sold-out", 1, 4),
                            list("words", "word", 2, 2),
                            field("rating", "int:1..5").nulls(1),
                            field("grade", "regex:[A-F]")))
            .rows("products");

    @Test
    void a_row_becomes_a_record_with_all_its_types() {
        Map<String, Object> row = PRODUCTS.row(2);

        Product product = (Product) RowObjects.one(PRODUCTS, 2, Product.class);

        assertThat(product.id()).isEqualTo(row.get("id"));
        assertThat((long) product.stockCount()).isEqualTo(row.get("stock_count"));
        assertThat(product.state()).isIn(State.ON_SALE, State.SOLD_OUT);
        assertThat(product.price()).isEqualTo(row.get("price"));
        assertThat(product.addedAt().toInstant(ZoneOffset.UTC)).isEqualTo(row.get("added_at"));
        assertThat((long) product.size().width()).isEqualTo(((Map<?, ?>) row.get("size")).get("width"));
        assertThat(product.parts())
                .isNotEmpty()
                .allSatisfy(part -> assertThat(part.height()).isEqualTo(1.0));
        assertThat(product.states()).isNotEmpty();
        assertThat(product.words()).hasSize(2).doesNotContainNull();
        assertThat(product.rating()).isEmpty();
        assertThat(product.grade()).isBetween('A', 'F');
    }

    @Test
    void rows_become_beans_by_their_fields() {
        List<Object> beans = RowObjects.all(PRODUCTS, Bean.class);

        assertThat(beans).hasSize(5);
        Bean bean = (Bean) beans.get(4);
        assertThat(bean.id).isEqualTo(PRODUCTS.row(4).get("id"));
        assertThat(bean.state).isEqualTo(PRODUCTS.row(4).get("state"));
        assertThat(bean.stockCount).isEqualTo(PRODUCTS.row(4).get("stock_count"));
        assertThat(bean.untouched).isEqualTo("as it was");
    }

    @Test
    void a_row_stays_a_map_where_that_is_asked_for() throws Exception {
        Type map = getClass().getDeclaredMethod("map").getGenericReturnType();

        assertThat(RowObjects.one(PRODUCTS, 1, map)).isEqualTo(PRODUCTS.row(1));
        assertThat(RowObjects.one(PRODUCTS, 1, Map.class)).isEqualTo(PRODUCTS.row(1));
    }

    static Map<String, Object> map() {
        return Map.of();
    }

    @Test
    void times_become_those_that_are_asked_for_in_utc() {
        Rows rows = Generation.of(TestData.named("it")
                        .generate("times", 1, field("at", "timestamp:2024-02-29T10:11:12Z..2024-02-29T10:11:12Z")))
                .rows("times");
        record Times(OffsetDateTime at) {}
        record Dates(Date at) {}
        record Texts(String at) {}

        assertThat(RowObjects.one(rows, 0, Times.class))
                .isEqualTo(new Times(OffsetDateTime.parse("2024-02-29T10:11:12Z")));
        assertThat(RowObjects.one(rows, 0, Dates.class)).isEqualTo(new Dates(new Date(1_709_201_472_000L)));
        assertThat(RowObjects.one(rows, 0, Texts.class)).isEqualTo(new Texts("2024-02-29T10:11:12Z"));
    }

    record Missing(UUID id, String stat) {}

    record Wrong(byte state) {}

    record Primitive(int rating) {}

    record Refusing(UUID id) {
        Refusing {
            throw new IllegalStateException("never");
        }
    }

    interface Nothing {}

    @Test
    void says_what_does_not_fit() {
        refused(
                Missing.class,
                "row 1 of `products` has no field for `stat` of " + Missing.class.getName()
                        + ". Did you mean `state`?");
        refused(Wrong.class, "row 1 of `products`, `state`, is `");
        refused(Wrong.class, "(String), which is no byte. Change the kind of the field, or the type in the test.");
        refused(
                Primitive.class,
                "row 1 of `products`, `rating`, is null, which int cannot be. Take Integer, or no share");
        refused(Refusing.class, "is refused by the constructor of " + Refusing.class.getName() + ": java.lang.Ill");
        refused(Nothing.class, "cannot be made a " + Nothing.class.getName());
    }

    private static void refused(Class<?> type, String problem) {
        assertThatThrownBy(() -> RowObjects.one(PRODUCTS, 0, type))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(problem);
    }
}
