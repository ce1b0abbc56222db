package com.acme;

import org.junit.jupiter.api.Test;

class UntouchedIT {

    @Test
    void runs() {}
}
