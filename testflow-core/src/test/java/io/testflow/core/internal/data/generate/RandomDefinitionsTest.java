package io.testflow.core.internal.data.generate;

import static io.testflow.core.data.Field.field;
import static org.assertj.core.api.Assertions.assertThat;

import io.testflow.core.data.Content;
import io.testflow.core.data.DataSet;
import io.testflow.core.data.Entity;
import io.testflow.core.data.Field;
import io.testflow.core.data.Rows;
import io.testflow.core.data.TestData;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** What holds for whichever definition; each repetition draws another one. */
class RandomDefinitionsTest {

    private static final int ROUNDS = 25;

    private static final List<String> KINDS = List.of(
            "uuid",
            "name",
            "email",
            "int:1..1000000",
            "decimal:0..1000/2 normal",
            "date",
            "timestamp",
            "text:60",
            "regex:[a-f0-9]{8}",
            "phone",
            "json",
            "int:0..99999 zipf");

    @RepeatedTest(ROUNDS)
    void a_value_depends_on_nothing_but_its_place(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        TestData data = definition(random);
        Map<String, Object> before = values(Generation.of(data), false);

        TestData more = TestData.named(data.name()).seed(data.seed());
        List<Entity> shuffled = new ArrayList<>(data.entities().values());
        Collections.shuffle(shuffled, random);
        for (Entity entity : shuffled) {
            List<Field> fields = new ArrayList<>(entity.fields());
            fields.add(field("added", "name"));
            Collections.shuffle(fields, random);
            more = more.with(new Entity(entity.name(), entity.count(), fields));
        }
        more = more.generate("more", 10, field("id", "uuid"));

        assertThat(values(Generation.of(more), true)).containsAllEntriesOf(before);
    }

    @RepeatedTest(ROUNDS)
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void a_value_does_not_depend_on_the_machine(RepetitionInfo round) {
        TestData data = definition(new Random(round.getCurrentRepetition()));
        Map<String, Object> here = values(Generation.of(data), false);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(round.getCurrentRepetition() % 2 == 0 ? "tr" : "ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            assertThat(values(Generation.of(data), false)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @RepeatedTest(ROUNDS)
    void unique_values_are_unique_and_references_lead_somewhere(RepetitionInfo round) {
        TestData data = definition(new Random(round.getCurrentRepetition()));
        DataSet set = Generation.of(data);
        for (Entity entity : data.entities().values()) {
            for (Field field : entity.fields()) {
                List<Object> values = ReferencesTest.values(set, entity.name(), field.name());
                if (field.unique()) {
                    assertThat(values.stream().filter(value -> value != null)).doesNotHaveDuplicates();
                }
                String kind = ((Content.Value) field.content()).kind();
                if (kind.startsWith("ref:")) {
                    String target = kind.substring(4).split(" ")[0].split("\\.")[0];
                    assertThat(new HashSet<>(ReferencesTest.values(set, target, "id")))
                            .containsAll(values.stream()
                                    .filter(value -> value != null)
                                    .toList());
                }
            }
        }
    }

    /** From one to five entities; each refers to earlier ones, to itself, or to later ones. */
    private static TestData definition(Random random) {
        TestData data = TestData.named("random").seed(random.nextLong());
        int entities = 1 + random.nextInt(5);
        int[] counts =
                IntStream.range(0, entities).map(i -> 1 + random.nextInt(120)).toArray();
        for (int i = 0; i < entities; i++) {
            List<Field> fields = new ArrayList<>();
            fields.add(random.nextBoolean() ? field("id", "sequence") : field("id", "uuid"));
            for (int j = 0; j < random.nextInt(6); j++) {
                Field drawn = field("f" + j, KINDS.get(random.nextInt(KINDS.size())));
                boolean unique = random.nextInt(3) == 0 && !drawn.toString().contains("phone");
                drawn = unique ? drawn.distinct() : drawn;
                fields.add(random.nextInt(3) == 0 ? drawn.nulls(random.nextDouble()) : drawn);
            }
            for (int j = 0; j < random.nextInt(3); j++) {
                int target = random.nextInt(entities);
                String sharing = target == i || counts[target] < counts[i] ? "" : random.nextBoolean() ? " one" : "";
                fields.add(field("ref" + j, "ref:e" + target + ".id" + sharing).nulls(random.nextInt(2) * 0.2));
            }
            data = data.with(new Entity("e" + i, counts[i], fields));
        }
        return data;
    }

    private static Map<String, Object> values(DataSet set, boolean inParallel) {
        Map<String, Object> values = Collections.synchronizedMap(new HashMap<>());
        for (Rows rows : set.entities()) {
            IntStream numbers = IntStream.range(0, (int) rows.count());
            (inParallel ? numbers.parallel() : numbers)
                    .forEach(row -> rows.row(row)
                            .forEach((field, value) -> values.put(rows.entity() + "." + row + "." + field, value)));
        }
        return values;
    }
}
