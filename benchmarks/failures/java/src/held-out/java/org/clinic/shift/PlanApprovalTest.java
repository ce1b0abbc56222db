package org.clinic.shift;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertArrayEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.approvaltests.JsonApprovals;
import org.approvaltests.core.Options;
import org.approvaltests.reporters.QuietReporter;
import org.junit.Test;
import org.skyscreamer.jsonassert.JSONAssert;

public class PlanApprovalTest {

    private static final Path EXPECTED = Path.of("src/held-out/expected");

    private static String plan(String ward) throws Exception {
        return new ObjectMapper().writeValueAsString(Map.of("ward", ward));
    }

    // cause: snapshot-or-golden-file / plan-lost-its-nurses
    @Test
    public void a_plan_is_as_expected() throws Exception {
        JSONAssert.assertEquals(
                "snapshot plan.json", Files.readString(EXPECTED.resolve("plan.json")), plan("A"), true);
    }

    // cause: snapshot-or-golden-file / approved-plan-has-nurses
    @Test
    public void a_plan_is_approved() throws Exception {
        JsonApprovals.verifyJson(plan("A"), new Options(new QuietReporter()));
    }

    // cause: snapshot-or-golden-file / letter-has-another-date
    @Test
    public void a_letter_is_as_expected() throws Exception {
        assertThat("expected file letter.txt", "Vienna, 5 May\nDear Eva", is(Files.readString(EXPECTED.resolve("letter.txt"))));
    }

    @Test
    public void a_letter_has_the_expected_bytes() throws Exception {
        assertArrayEquals(
                "bytes of expected file letter.txt", Files.readAllBytes(EXPECTED.resolve("letter.txt")), "Vienna, 5 May\nDear Eva".getBytes());
    }
}
