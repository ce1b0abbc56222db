package io.parcel.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.compare.ComparableUtils;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("old-libraries")
class RoutesTest {

    private static List<String> towns() {
        return Stream.of("Graz", "Linz").collect(ImmutableList.toImmutableList());
    }

    // cause: classpath-conflict / guava-19-has-no-to-immutable-list
    @Test
    void a_route_has_towns() {
        assertThat(towns()).hasSize(2);
    }

    @Test
    void a_route_has_towns_in_the_background() {
        assertThat(CompletableFuture.supplyAsync(RoutesTest::towns).join()).hasSize(2);
    }

    @Test
    void a_route_has_distances() {
        try {
            assertThat(towns()).contains("Graz");
        } catch (LinkageError e) {
            throw new IllegalStateException("route 7", e);
        }
    }

    // cause: classpath-conflict / guava-19-has-no-streams
    @Test
    void routes_are_joined() {
        assertThat(Streams.concat(Stream.of(1), Stream.of(2))).hasSize(2);
    }

    // cause: classpath-conflict / commons-lang-3.4-has-no-compare-package
    @Test
    void a_distance_is_between() {
        assertThat(ComparableUtils.is(5).between(1, 9)).isTrue();
    }

    // cause: classpath-conflict / commons-lang-3.4-cannot-truncate
    @Test
    void names_are_cut() {
        assertThat(StringUtils.truncate("Klagenfurt", 5)).isEqualTo("Klage");
    }

    @Test
    void names_are_cut_for_labels() {
        assertThat(Map.of("label", 5).entrySet().stream().map(each -> StringUtils.truncate("Steyr", each.getValue())))
                .isNotEmpty();
    }

    // cause: classpath-conflict / gson-2.3-has-no-parse-string
    @Test
    void routes_are_read() {
        assertThat(JsonParser.parseString("{}").isJsonObject()).isTrue();
    }
}
