package io.testflow.core.internal.data.faker;

import io.testflow.core.internal.data.domain.Domain;
import io.testflow.core.internal.data.draw.Draw;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import net.datafaker.Faker;

/** What Datafaker makes of an expression, {@code #{Name.first_name}}; the numbers that it draws follow from the number of a value. */
public final class Expression implements Domain {

    private final String expression;
    private final ThreadLocal<Fakes> fakes;

    /** Datafaker with numbers that can be set. */
    private record Fakes(Faker faker, Numbers numbers) {}

    private static final class Numbers extends Random {

        private static final long serialVersionUID = 1L;
        private transient Draw draw = Draw.of(0, 0);

        private void restart(long number) {
            draw = Draw.of(number, 0);
        }

        @Override
        protected int next(int bits) {
            // The constructor of Random may ask before there is a draw.
            return draw == null ? 0 : (int) (draw.bits() >>> (Long.SIZE - bits));
        }
    }

    /**
     * An expression in a language.
     *
     * @throws IllegalArgumentException when Datafaker does not understand it, or is not on the class path
     */
    public static Expression of(String expression, String language) {
        try {
            Expression read = new Expression(expression, Locale.forLanguageTag(language));
            read.nth(0);
            return read;
        } catch (NoClassDefFoundError e) {
            throw new IllegalArgumentException(
                    "`" + expression
                            + "` is an expression of Datafaker, which is not on the class path. Add it to the pom:\n"
                            + "<dependency>\n  <groupId>net.datafaker</groupId>\n  <artifactId>datafaker</artifactId>\n"
                            + "  <version>2.7.0</version>\n  <scope>test</scope>\n</dependency>",
                    e);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "Datafaker does not understand `" + expression + "`: " + e.getMessage(), e);
        }
    }

    /** The version of Datafaker, whose values are others from one to the next; to be asked where there is an expression. */
    public static String library() {
        return Objects.requireNonNullElse(Faker.class.getPackage().getImplementationVersion(), "unknown");
    }

    private Expression(String expression, Locale language) {
        this.expression = expression;
        this.fakes = ThreadLocal.withInitial(() -> {
            Numbers numbers = new Numbers();
            return new Fakes(new Faker(language, numbers), numbers);
        });
    }

    @Override
    public long size() {
        return ENDLESS;
    }

    @Override
    public Object nth(long number) {
        Fakes ours = fakes.get();
        ours.numbers().restart(number);
        return ours.faker().expression(expression);
    }
}
