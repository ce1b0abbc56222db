package io.testflow.environment.internal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.environment.internal.jdbc.SqlScript.Statement;
import org.junit.jupiter.api.Test;

class SqlScriptTest {

    @Test
    void statements_end_with_a_semicolon_and_know_their_line() {
        assertThat(SqlScript.statements("create table a (x int);\n\n  insert into a\n  values (1);\nselect 1"))
                .containsExactly(
                        new Statement("create table a (x int)", 1),
                        new Statement("insert into a\n  values (1)", 3),
                        new Statement("select 1", 5));
    }

    @Test
    void a_semicolon_in_strings_names_comments_and_dollar_quotes_ends_nothing() {
        String[] statements = {
            "select 'a;''b;', \"c;\"",
            "select E'it\\'s;'",
            "select 1 -- a;\n + 1 /* b;\n */",
            "create function f() returns int as $body$ begin return 1; end; $body$ language plpgsql",
            "select $$ a; $$"
        };

        assertThat(SqlScript.statements(String.join(";\n", statements)))
                .extracting(Statement::sql)
                .containsExactly(statements);
    }

    @Test
    void comments_alone_are_no_statement() {
        assertThat(SqlScript.statements("-- begin\n;/* nothing */;\n\n")).isEmpty();
        assertThat(SqlScript.statements("select 1;\n-- end\n")).hasSize(1);
    }

    @Test
    void long_strings_are_no_trouble() {
        assertThat(SqlScript.statements(
                        "select '" + "x''".repeat(100_000) + "'; select E'" + "\\n".repeat(100_000) + "'"))
                .hasSize(2);
    }
}
