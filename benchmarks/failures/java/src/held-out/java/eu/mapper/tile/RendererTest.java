package eu.mapper.tile;

import org.junit.jupiter.api.Test;

class RendererTest {

    // cause: jvm-crash / renderer-copies-a-bad-address
    @Test
    void a_map_is_rendered() throws Exception {
        Renderer.render("vienna");
    }

    @Test
    void a_large_map_is_rendered() {
        try {
            Renderer.render("europe");
        } catch (Exception e) {
            throw new IllegalStateException("map of Europe", e);
        }
    }
}
