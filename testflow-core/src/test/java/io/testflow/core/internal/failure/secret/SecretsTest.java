package io.testflow.core.internal.failure.secret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The tokens are put together here, for what guards repositories would take them for real ones. */
class SecretsTest {

    private static final String LETTERS = "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ghp_",
                "gho_",
                "ghs_",
                "github_pat_",
                "glpat-",
                "xoxb-",
                "AIza",
                "sk_live_",
                "npm_",
                "sk-proj",
                "ya29.",
                "https://hooks.slack.com/services/T0/B0/"
            })
    void masks_the_token_of_a_service(String start) {
        String rest = start.equals("AIza") ? LETTERS.substring(0, 35) : LETTERS;

        assertThat(Secrets.mask("got 401 for " + start + rest + " at once")).isEqualTo("got 401 for *** at once");
    }

    @Test
    void masks_the_keys_of_aws_and_tokens_in_json_web_form_and_of_pypi() {
        assertThat(Secrets.mask("key AKIA" + "Q2W3E4R5T6Y7U8I9")).isEqualTo("key ***");
        assertThat(Secrets.mask("jwt eyJ" + "hbGciOiJIUzI1NiJ9.eyJ" + "zdWIiOiIxIn0xx.c2lnbmF0dXJl."))
                .isEqualTo("jwt ***.");
        assertThat(Secrets.mask("pypi-" + LETTERS + LETTERS)).isEqualTo("***");
        assertThat(Secrets.mask("aws_secret_access_key = wJalr/XUtn+FEMI")).isEqualTo("aws_secret_access_key = ***");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "spring.datasource.password=s3cr3t|spring.datasource.password=***",
                "DB_PASSWORD='a b c' next|DB_PASSWORD='***' next",
                "{\"password\": \"a\\\"b\", \"user\":\"x\"}|{\"password\": \"***\", \"user\":\"x\"}",
                "{\\\"apiKey\\\":\\\"abc\\\"}|{\\\"apiKey\\\":\\\"***\\\"}",
                "{\"pwd\":1234}|{\"pwd\":***}",
                "  secret: hunter|  secret: ***",
                "user=me, token=abc, x=1|user=me, token=***, x=1",
                "connect with password: hunter2 now|connect with password: *** now",
                "GET /a?api_key=abc&q=1|GET /a?api_key=***&q=1",
                "run --password hunter --host x|run --password *** --host x",
                "'password' => 'hunter'|'password' => '***'",
                "<password>hunter</password>|<password>***</password>",
                "jdbc:sqlserver://h;user=sa;password=x1;db=a|jdbc:sqlserver://h;user=sa;password=***;db=a",
                "jdbc:oracle:thin:scott/tiger@//h:1521/x|jdbc:oracle:thin:scott/***@//h:1521/x",
                "https://me:p@ss@host/a|https://me:***@host/a",
                "amqp://guest:guest@mq:5672 is down|amqp://guest:***@mq:5672 is down",
                "Authorization: Basic dXNlcjpwYXNz|Authorization: Basic ***",
                "[Authorization:\"Bearer abc\"]|[Authorization:\"***\"]",
                "curl -H 'Authorization: token abc'|curl -H 'Authorization: token ***'",
                "sent Bearer abcdef0123456789|sent Bearer ***",
                "Set-Cookie: id=abc; Path=/|Set-Cookie: ***",
            })
    void masks_a_value_and_keeps_what_is_around_it(String text, String masked) {
        assertThat(Secrets.mask(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password is required",
                "password: must not be blank",
                "createUser.password: size must be between 8 and 20",
                "Invalid password: required",
                "password=null",
                "password=${DB_PASSWORD}",
                "token count 5",
                "token = 5",
                "tokens=12",
                "Unexpected token: IDENTIFIER",
                "Unexpected token: 'foo' at 3",
                "SyntaxError: Unexpected token < in JSON",
                "String token = parser.next();",
                "assertThat(password == null)",
                "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "order 3f2504e0-4f89-11d3-9a0c-0305e82c3301 not found",
                "Basic authentication failed",
                "Bearer authentication is missing",
                "cookie: consent banner not shown",
                "authorization: access denied for user",
                "http://localhost:8080/a@b",
                "a.b.TokenTest.reads(TokenTest.java:12)",
                "no tests ran in task-force-2024-with-a-long-name-of-many-letters",
                "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----",
                ""
            })
    void leaves_alone_what_holds_no_secret(String text) {
        assertThat(Secrets.mask(text)).isEqualTo(text);
    }

    @Test
    void masks_a_private_key_also_where_one_end_is_cut_off() {
        String begin = "-----BEGIN RSA PRIVATE" + " KEY-----";
        String end = "-----END RSA PRIVATE" + " KEY-----";

        assertThat(Secrets.mask("a " + begin + "\nMIIE\nabc\n" + end + " b"))
                .isEqualTo("a " + begin + "***" + end + " b");
        assertThat(Secrets.mask("a " + begin + "\nMIIE")).isEqualTo("a " + begin + "***");
        assertThat(Secrets.mask("cut here: MIIE\nabc\n" + end + " b")).isEqualTo("cut here: ***" + end + " b");
        assertThat(Secrets.mask(begin + "\nMIIE" + begin + "\nMIIF\n" + end)).isEqualTo(begin + "***" + end);
    }

    @Test
    void masks_a_long_value_as_a_whole() {
        assertThat(Secrets.mask("token=" + LETTERS.repeat(1000) + " and more")).isEqualTo("token=*** and more");
    }

    @Test
    void masks_every_secret_of_a_text_once() {
        String secrets = "password=a1b2c3;".repeat(1000);

        assertThat(Secrets.mask(secrets)).isEqualTo("password=***;".repeat(1000));
        assertThat(Secrets.mask("url=https://me:ghp_" + LETTERS + "@host")).isEqualTo("url=https://me:***@host");
    }
}
