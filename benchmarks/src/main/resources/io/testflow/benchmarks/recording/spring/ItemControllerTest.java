package bench;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
@Transactional
class Item%N%ControllerTest {

    @Autowired
    private WebApplicationContext context;

    private MockMvc mvc;

    @BeforeEach
    void begin() {
        mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @Test
    void an_item_that_was_added_is_found() throws Exception {
        mvc.perform(post("/items%N%?name=lamp&price=100")).andExpect(status().isOk());
        mvc.perform(get("/items%N%?price=50")).andExpect(jsonPath("$[0].name").value("lamp"));
    }

    @Test
    void nothing_is_found_above_all_prices() throws Exception {
        mvc.perform(get("/items%N%?price=100000")).andExpect(jsonPath("$").isEmpty());
    }

    @Test
    void a_price_is_a_number() throws Exception {
        mvc.perform(get("/items%N%?price=much")).andExpect(status().isBadRequest());
    }
}
