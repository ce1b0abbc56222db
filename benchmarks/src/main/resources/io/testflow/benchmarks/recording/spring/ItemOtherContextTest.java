package bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:other")
@Transactional
class Item%N%OtherContextTest {

    @Autowired
    private Item%N%Service service;

    @Test
    void what_was_added_is_found() {
        service.add("bed", 200);

        assertThat(service.above(100)).hasSize(1);
    }
}
