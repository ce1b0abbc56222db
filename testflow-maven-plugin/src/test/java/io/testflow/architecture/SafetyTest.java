package io.testflow.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The table of what has to run, and the scenarios that hold it. */
class SafetyTest {

    private static final int ROWS = 31;
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\|.*\\| (`.*`) \\|$");

    @Test
    void every_row_names_scenarios_that_exist() throws IOException {
        List<MatchResult> rows = ROW.matcher(Files.readString(House.ROOT.resolve("docs/safety.md")))
                .results()
                .toList();

        assertThat(rows)
                .extracting(row -> Integer.parseInt(row.group(1)))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, ROWS).boxed().toList());
        assertThat(rows).allSatisfy(row -> {
            for (String name : row.group(2).replace("`", "").split(", ")) {
                Path scenario = House.ROOT.resolve("src/it").resolve(name);
                assertThat(scenario.resolve("verify.groovy")).exists();
            }
        });
    }
}
