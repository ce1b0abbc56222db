package com.acme;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Basket {

    private static final Logger LOG = LoggerFactory.getLogger(Basket.class);

    public boolean saysAll() {
        return LOG.isDebugEnabled();
    }
}
