package io.testflow.benchmarks.data;

import static io.testflow.core.data.Field.field;

import io.testflow.core.data.TestData;
import java.util.Random;
import net.datafaker.Faker;

/** Rows of five realistic fields. */
final class People {

    static final String TABLE = "people";
    static final int FIELDS = 5;

    private static final int SEED = 42;
    private static final int YOUNGEST = 18;
    private static final int OLDEST = 99;

    private People() {}

    static TestData definition(long rows) {
        return TestData.named("benchmark")
                .generate(
                        TABLE,
                        rows,
                        field("name", "name"),
                        field("email", "email"),
                        field("address", "address"),
                        field("phone", "phone"),
                        field("age", "int:" + YOUNGEST + ".." + OLDEST));
    }

    /** One for each thread. */
    static Faker faker() {
        return new Faker(new Random(SEED));
    }

    static Object value(Faker faker, int field) {
        return switch (field) {
            case 0 -> faker.name().fullName();
            case 1 -> faker.internet().emailAddress();
            case 2 -> faker.address().fullAddress();
            case 3 -> faker.phoneNumber().phoneNumber();
            default -> faker.number().numberBetween(YOUNGEST, OLDEST + 1);
        };
    }
}
