package io.testflow.environment.internal.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DelimitedScriptTest {

    @Test
    void a_statement_ends_at_the_delimiter_and_knows_its_line() {
        assertThat(DelimitedScript.statements("select 1;\n\n  select\n 2; "))
                .containsExactly(new SqlScript.Statement("select 1", 1), new SqlScript.Statement("select\n 2", 3));
    }

    @Test
    void a_delimiter_in_a_text_a_name_or_a_comment_ends_nothing() {
        assertThat(DelimitedScript.statements("select 'a\\';', \"b;\"\";\", `c;` # d;\n-- e;\n /* f; */ ;select 1--2;"))
                .extracting(SqlScript.Statement::sql)
                .containsExactly("select 'a\\';', \"b;\"\";\", `c;` # d;\n-- e;\n /* f; */", "select 1--2");
    }

    @Test
    void comments_alone_are_no_statement_unless_the_server_runs_them() {
        assertThat(DelimitedScript.statements("-- nothing\n# here;\n/* either */;\n/*!40101 set names utf8 */;"))
                .containsExactly(new SqlScript.Statement("/*!40101 set names utf8 */", 4));
    }

    @Test
    void the_last_statement_needs_no_delimiter() {
        assertThat(DelimitedScript.statements("select 1;\nselect 2"))
                .containsExactly(new SqlScript.Statement("select 1", 1), new SqlScript.Statement("select 2", 2));
    }

    @Test
    void what_looks_like_a_change_of_the_delimiter_within_a_statement_is_part_of_it() {
        assertThat(DelimitedScript.statements("select a as\ndelimiter b\nfrom c; select 2"))
                .extracting(SqlScript.Statement::sql)
                .containsExactly("select a as\ndelimiter b\nfrom c", "select 2");
    }

    @Test
    void the_delimiter_can_be_changed() {
        assertThat(DelimitedScript.statements("""
                        DELIMITER //
                        create trigger t before insert on a for each row begin set new.b = 1; end//
                        delimiter ;
                        select 1;
                        """))
                .containsExactly(
                        new SqlScript.Statement(
                                "create trigger t before insert on a for each row begin set new.b = 1; end", 2),
                        new SqlScript.Statement("select 1", 4));
    }
}
