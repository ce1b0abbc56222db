package io.testflow.launcher;

/** A call by which TestFlow's agent is told something. */
interface AgentCall {

    void run() throws Throwable;

    /** Makes it; the agent throws nothing that is checked. */
    static void make(AgentCall call) {
        try {
            call.run();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
