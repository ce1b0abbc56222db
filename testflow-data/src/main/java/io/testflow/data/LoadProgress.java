package io.testflow.data;

/** Is told how far a load has come, by the thread that loads. */
@FunctionalInterface
public interface LoadProgress {

    /**
     * More rows of an entity are in its table.
     *
     * @param entity its name
     * @param rows that are there, of those to load
     * @param all rows of the entity
     */
    void loaded(String entity, long rows, long all);

    /** Nobody who wants to know. */
    static LoadProgress none() {
        return (entity, rows, all) -> {};
    }
}
