package io.testflow.core.environment;

/**
 * What a service may take of the machine. Limits hold for containers; other providers know of none.
 *
 * @param cpus cores, also parts of one, more than 0; 0 for as many as there are
 * @param memory bytes, more than 0; 0 for as many as there are
 */
public record Resources(double cpus, long memory) {

    /** Whatever there is. */
    public static final Resources ANY = new Resources(0, 0);

    private static final long MEGABYTE = 1L << 20;

    /** These limits with another one for cores. */
    public Resources cpus(double cores) {
        return new Resources(cores, memory);
    }

    /** These limits with another one for memory, in units of 1,048,576 bytes. */
    public Resources megabytes(long count) {
        return new Resources(cpus, count * MEGABYTE);
    }
}
