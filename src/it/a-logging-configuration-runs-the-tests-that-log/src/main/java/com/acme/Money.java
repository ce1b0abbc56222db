package com.acme;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Money {

    private static final Logger LOG = LoggerFactory.getLogger(Money.class);

    public boolean saysAll() {
        return LOG.isDebugEnabled();
    }
}
