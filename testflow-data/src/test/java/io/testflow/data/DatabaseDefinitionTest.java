package io.testflow.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.data.Content;
import io.testflow.core.data.Entity;
import io.testflow.core.data.Field;
import io.testflow.core.data.TestData;
import io.testflow.core.error.UsageException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RealDatabases.class)
class DatabaseDefinitionTest {

    @Test
    void a_shop_is_defined_by_counts_alone(TestDatabase postgres, TestDatabase mariadb) {
        DatabaseDefinition inPostgres = shop(postgres.run(Schemas.SHOP_POSTGRES));
        DatabaseDefinition inMariadb = shop(mariadb.run(Schemas.SHOP_MARIADB));

        assertThat(fields(inPostgres.data().entities().get("customer")))
                .containsExactly(
                        "id uuid unique",
                        "email email:40 unique",
                        "name name:60",
                        "country regex:[A-Z]{2}",
                        "born date null",
                        "discount int:0..100 null",
                        "created_at timestamp");
        assertThat(fields(inPostgres.data().entities().get("product")))
                .containsExactly(
                        "id sequence:1",
                        "sku regex:[a-z]{1,8} unique",
                        "price decimal:0.01..500/2",
                        "stock int:0..1000 null",
                        "kind enum:book,toy",
                        "details json null");
        assertThat(fields(inPostgres.data().entities().get("purchase")))
                .containsExactly(
                        "customer_id ref:customer.id",
                        "number sequence:1",
                        "state enum:new,paid\\, sent",
                        "note text:200 null");
        assertThat(fields(inPostgres.data().entities().get("line")))
                .containsExactly(
                        "customer_id ref:purchase.customer_id",
                        "number via:customer_id.number",
                        "place sequence:1",
                        "product_id ref:product.id",
                        "quantity int:1..20");
        assertThat(fields(inPostgres.data().entities().get("invoice")))
                .containsExactly("customer_id ref:purchase.customer_id one", "number via:customer_id.number");
        assertThat(inPostgres.notes()).singleElement().asString().contains("`purchase_note_check` could not be read");
        for (String table : List.of("customer", "product", "purchase", "line", "invoice")) {
            assertThat(fields(inMariadb.data().entities().get(table)))
                    .isEqualTo(fields(inPostgres.data().entities().get(table)));
        }
    }

    @Test
    void a_shop_of_generated_rows_is_accepted_and_goes_again(TestDatabase postgres, TestDatabase mariadb) {
        for (TestDatabase database : List.of(postgres.run(Schemas.SHOP_POSTGRES), mariadb.run(Schemas.SHOP_MARIADB))) {
            TestData data = shop(database)
                    .field("purchase", Field.field("note", "const:a"))
                    .data();

            try (LoadedData loaded = database.database().load(Schemas.generate(data))) {
                assertThat(loaded.data().entities()).hasSize(5);
                assertThat(database.counts("customer", "product", "purchase", "line", "invoice"))
                        .containsExactly("customer 30", "product 20", "purchase 60", "line 200", "invoice 40");
            }

            assertThat(database.counts("customer", "product", "purchase", "line", "invoice"))
                    .containsExactly("customer 0", "product 0", "purchase 0", "line 0", "invoice 0");
        }
    }

    @Test
    void a_blog_with_trees_is_accepted(TestDatabase postgres, TestDatabase mariadb) {
        for (TestDatabase database : List.of(postgres.run(Schemas.BLOG), mariadb.run(Schemas.BLOG))) {
            TestData data = blog(database, 20).data();

            database.database().load(Schemas.generate(data)).close();

            assertThat(database.counts("post", "tag", "post_tag")).containsExactly("post 0", "tag 0", "post_tag 0");
        }
    }

    @Test
    void a_sequence_starts_above_what_is_there(TestDatabase postgres) {
        postgres.run(Schemas.BLOG).run("insert into post values (41, 'old')");

        assertThat(fields(blog(postgres, 20).data().entities().get("post")))
                .containsExactly("id sequence:42", "title sentence:80", "body text null", "parent_id ref:post.id null");
    }

    @Test
    void what_cannot_be_is_said(TestDatabase postgres) {
        DatabaseDefinition blog = blog(postgres.run(Schemas.BLOG), 60);

        assertThatThrownBy(blog::data)
                .isInstanceOf(UsageException.class)
                .hasMessage("`post_tag` gets 60 rows, of which no two may have the same `post_id` and `tag_id`"
                        + " (`post_tag_pkey`), and there are too few values for that. Let it have fewer rows, or give it"
                        + " fields of its own.");
        assertThatThrownBy(() ->
                        postgres.database().define("blog").rows("post_tag", 1).data())
                .isInstanceOf(UsageException.class)
                .hasMessage("`post_tag.post_id` refers to `post`, which gets no rows."
                        + " Say how many rows of `post` there are.");
        assertThatThrownBy(() -> blog.rows("posts", 1))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("Did you mean `post`?");
    }

    private static DatabaseDefinition shop(TestDatabase database) {
        return database.database()
                .define("shop")
                .rows("customer", 30)
                .rows("product", 20)
                .rows("purchase", 60)
                .rows("line", 200)
                .rows("invoice", 40);
    }

    private static DatabaseDefinition blog(TestDatabase database, long pairs) {
        return database.database()
                .define("blog")
                .rows("post", 50)
                .rows("tag", 10)
                .rows("post_tag", pairs);
    }

    private static List<String> fields(Entity entity) {
        return entity.fields().stream()
                .map(field -> field.name() + " " + ((Content.Value) field.content()).kind()
                        + (field.unique() ? " unique" : "") + (field.nulls() > 0 ? " null" : ""))
                .toList();
    }
}
