package bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Item%N%ServiceTest {

    private final Item%N%Repository items = mock(Item%N%Repository.class);
    private final Item%N%Service service = new Item%N%Service(items);

    @Test
    void adds_the_tax() {
        when(items.save(any())).thenAnswer(call -> call.getArgument(0));

        assertThat(service.add("chair", 100).getPrice()).isEqualTo(119);
    }

    @Test
    void asks_the_repository() {
        when(items.findByPriceGreaterThan(5)).thenReturn(List.of(new Item%N%("table", 6)));

        assertThat(service.above(5)).extracting(Item%N%::getName).containsExactly("table");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 100, 1000})
    void a_tax_is_never_negative(int price) {
        assertThat(Item%N%Service.taxed(price)).isGreaterThanOrEqualTo(price);
    }
}
