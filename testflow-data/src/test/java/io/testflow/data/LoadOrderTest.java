package io.testflow.data;

import static io.testflow.data.TestRows.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.core.error.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RealDatabases.class)
class LoadOrderTest {

    private static final String SHOP = """
            create table customer (id int primary key, name varchar(20) not null);
            create table "order" (customer_id int not null references customer (id), number int, primary key (customer_id, number));
            create table line (customer_id int, number int, place int, primary key (customer_id, number, place),
              foreign key (customer_id, number) references "order" (customer_id, number));
            """;

    private static final TestRows LINES =
            TestRows.of("line", "customer_id", "number", "place").with(1, 1, 1).with(1, 1, 2);
    private static final TestRows ORDERS =
            TestRows.of("order", "customer_id", "number").with(1, 1);
    private static final TestRows CUSTOMERS =
            TestRows.of("customer", "id", "name").with(1, "Ada");

    private static final TestRows NODES =
            TestRows.of("node", "id", "parent_id").with(1, 3).with(2, 1).with(3, null);

    private static final TestRows TEAMS =
            TestRows.of("team", "id", "lead_id").with(1, 11).with(2, 12);
    private static final TestRows MEMBERS =
            TestRows.of("member", "id", "team_id").with(11, 1).with(12, 1).with(13, 2);

    @Test
    void rows_come_after_those_that_they_refer_to(TestDatabase postgres, TestDatabase mariadb) {
        postgres.run(SHOP).database().load(set(LINES, ORDERS, CUSTOMERS));
        mariadb.run(SHOP.replace('"', '`')).database().load(set(LINES, ORDERS, CUSTOMERS));

        assertThat(postgres.counts("customer", "\"order\"", "line"))
                .containsExactly("customer 1", "\"order\" 1", "line 2");
        assertThat(mariadb.counts("customer", "`order`", "line")).containsExactly("customer 1", "`order` 1", "line 2");
    }

    @Test
    void a_row_refers_to_a_later_one_of_its_table(TestDatabase postgres, TestDatabase mariadb) {
        String tree =
                "create table node (id int primary key, parent_id int, foreign key (parent_id) references node (id))";

        postgres.run(tree).database().load(set(NODES));
        mariadb.run(tree).database().load(set(NODES));

        String query = "select id, parent_id from node order by id";
        assertThat(postgres.query(query)).containsExactly("1 3", "2 1", "3 null");
        assertThat(mariadb.query(query)).containsExactly("1 3", "2 1", "3 null");
    }

    @Test
    void a_circle_is_loaded_in_two_passes_where_a_column_takes_null(TestDatabase postgres, TestDatabase mariadb) {
        String circle = """
                create table team (id int primary key, lead_id int);
                create table member (id int primary key, team_id int not null references team (id));
                alter table team add constraint team_lead foreign key (lead_id) references member (id);
                """;

        postgres.run(circle).database().load(set(TEAMS, MEMBERS));
        mariadb.run(circle).database().load(set(TEAMS, MEMBERS));

        String query = "select id, lead_id from team order by id";
        assertThat(postgres.query(query)).containsExactly("1 11", "2 12");
        assertThat(mariadb.query(query)).containsExactly("1 11", "2 12");
    }

    @Test
    void a_circle_is_checked_at_the_end_where_the_database_can(TestDatabase postgres) {
        postgres.run(circleWithoutNull("deferrable")).database().load(set(TEAMS, MEMBERS));

        assertThat(postgres.counts("team", "member")).containsExactly("team 2", "member 3");
    }

    @Test
    void a_circle_that_cannot_be_solved_is_named(TestDatabase postgres) {
        postgres.run(circleWithoutNull("not deferrable"));

        assertThatThrownBy(() -> postgres.database().load(set(TEAMS, MEMBERS)))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "These tables refer to one another, and no row of one can be there before one of the others:"
                                + " `team.lead_id` to `member`, `member.team_id` to `team`."
                                + " Let one of these columns take null, or make its foreign key deferrable where the database can"
                                + " (`deferrable initially immediate`).");
    }

    private static String circleWithoutNull(String deferrable) {
        return """
                create table team (id int primary key, lead_id int not null);
                create table member (id int primary key, team_id int not null references team (id));
                alter table team add constraint team_lead foreign key (lead_id) references member (id)""" + " " + deferrable;
    }
}
