package com.acme;

import java.io.Serializable;

public class Note implements Serializable {

    private static final long serialVersionUID = 1;

    public final String text;

    public Note(String text) {
        this.text = text;
    }
    // More comes here.
}
