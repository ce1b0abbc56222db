package com.acme.shop.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import net.bytebuddy.ByteBuddy;
import org.junit.Test;

public class ReportLoadTest {

    private static List<byte[]> pages(int count) {
        List<byte[]> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pages.add(new byte[1_000_000]);
        }
        return pages;
    }

    // cause: out-of-memory / all-pages-are-kept
    @Test
    public void a_report_has_pages() {
        assertThat(pages(90)).hasSize(90);
    }

    @Test
    public void a_report_has_many_pages() {
        assertThat(pages(4000)).isNotEmpty();
    }

    @Test
    public void a_report_is_written_in_the_background() {
        assertThat(CompletableFuture.supplyAsync(() -> pages(500)).join()).hasSize(500);
    }

    @Test
    public void a_report_is_written_by_a_worker() {
        try {
            assertThat(CompletableFuture.supplyAsync(() -> pages(600)).get()).hasSize(600);
        } catch (Exception e) {
            throw new IllegalStateException("report of May not written", e);
        }
    }

    // cause: out-of-memory / one-array-for-the-whole-year
    @Test
    public void a_year_fits() {
        assertThat(new long[366 * 24 * 60 * 60]).isNotEmpty();
    }

    // cause: out-of-memory / array-longer-than-the-vm-allows
    @Test
    public void a_century_fits() {
        assertThat(new byte[Integer.MAX_VALUE]).isNotEmpty();
    }

    // cause: out-of-memory / line-repeated-for-ever
    @Test
    public void a_line_is_repeated() {
        StringBuilder line = new StringBuilder("0123456789");
        while (line.length() > 0) {
            line.append(line);
        }
    }

    // cause: out-of-memory / buffers-outside-the-heap
    @Test
    public void buffers_for_printing() {
        List<ByteBuffer> buffers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            buffers.add(ByteBuffer.allocateDirect(1 << 20));
        }
        assertThat(buffers).hasSize(20);
    }

    // cause: out-of-memory / classes-generated-without-end
    @Test
    public void templates_are_compiled() {
        List<Class<?>> templates = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            templates.add(new ByteBuddy()
                    .subclass(Object.class)
                    .name("com.acme.shop.stock.Template" + i)
                    .make()
                    .load(new ClassLoader() {})
                    .getLoaded());
        }
        assertThat(templates).isNotEmpty();
    }
}
