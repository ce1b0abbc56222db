package com.acme;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

class Counting implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        // Counts.
    }
}
