package io.testflow.benchmarks.data;

import static io.testflow.core.data.Field.field;

import io.testflow.core.data.DataSet;
import io.testflow.core.data.Rows;
import io.testflow.core.data.TestData;
import io.testflow.core.internal.data.generate.Generation;

/** Makes a shop of ten tables that refer to one another, with a hundred rows each. Argument: how often. */
public final class RelatedRows {

    private static final long EACH = 100;

    private RelatedRows() {}

    /** Prints {@code round}, the time of each in microseconds, the first since the start of the program. */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        for (int round = 0; round < Integer.parseInt(arguments[0]); round++) {
            DataSet shop = Generation.of(shop());
            for (Rows rows : shop.entities()) {
                for (long row = 0; row < rows.count(); row++) {
                    if (rows.row(row).isEmpty()) {
                        throw new IllegalStateException("A row has no values.");
                    }
                }
            }
            System.out.println("round=" + (System.nanoTime() - start) / 1_000);
            start = System.nanoTime();
        }
    }

    private static TestData shop() {
        return TestData.named("shop")
                .generate("countries", EACH, field("id", "sequence"), field("name", "country"))
                .generate(
                        "addresses",
                        EACH,
                        field("id", "uuid"),
                        field("country_id", "ref:countries.id"),
                        field("street", "street"),
                        field("city", "city"))
                .generate(
                        "users",
                        EACH,
                        field("id", "uuid"),
                        field("name", "name"),
                        field("email", "email").distinct(),
                        field("address_id", "ref:addresses.id one"))
                .generate(
                        "categories",
                        EACH,
                        field("id", "sequence"),
                        field("name", "word"),
                        field("parent_id", "ref:categories.id"))
                .generate(
                        "products",
                        EACH,
                        field("id", "uuid"),
                        field("name", "sentence:60"),
                        field("price", "decimal:1..500/2"),
                        field("category_id", "ref:categories.id zipf"))
                .generate(
                        "orders", EACH, field("id", "uuid"), field("user_id", "ref:users.id"), field("at", "timestamp"))
                .generate(
                        "order_lines",
                        EACH,
                        field("id", "sequence"),
                        field("order_id", "ref:orders.id each"),
                        field("product_id", "ref:products.id"),
                        field("count", "int:1..9 zipf"))
                .generate(
                        "payments",
                        EACH,
                        field("id", "uuid"),
                        field("order_id", "ref:orders.id one"),
                        field("user_id", "via:order_id.user_id"),
                        field("type", "enum:card,transfer,voucher"),
                        field("details", "json"))
                .generate(
                        "reviews",
                        EACH,
                        field("id", "uuid"),
                        field("product_id", "ref:products.id"),
                        field("user_id", "ref:users.id"),
                        field("text", "text:200").nulls(0.2))
                .generate(
                        "sessions",
                        EACH,
                        field("token", "regex:[a-f0-9]{32}"),
                        field("user_id", "ref:users.id"),
                        field("ip", "ip"));
    }
}
