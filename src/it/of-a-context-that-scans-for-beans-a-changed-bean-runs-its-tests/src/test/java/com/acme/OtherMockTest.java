package com.acme;

import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class OtherMockTest {

    @Test
    void gets() {
        Mockito.mock(Runnable.class).run();
    }
}
