package io.testflow.core.configuration;

/**
 * How long snapshots are kept.
 *
 * @param days those older than that go, from 1
 * @param snapshots so many of each line stay, the newest, counted apart for clean work trees and for others, from 1
 */
public record Retention(int days, int snapshots) {

    /** What holds where nothing is said. */
    public static final Retention DEFAULT = new Retention(90, 50);

    /** Refuses numbers below 1. */
    public Retention {
        if (days < 1 || snapshots < 1) {
            throw new IllegalArgumentException(days + " days and " + snapshots + " snapshots would keep nothing");
        }
    }
}
