package com.acme;

@Deprecated(since = Limits.SPEED)
public class Annotated {

    public String since() {
        return getClass().getAnnotation(Deprecated.class).since();
    }
}
