package io.testflow.agent;

import io.testflow.agent.recording.Recorder;

/** Closes the recording when the JVM ends. */
final class RecordingEnd extends Thread {

    private final Recorder recorder;

    RecordingEnd(Recorder recorder) {
        super("testflow-recorder");
        this.recorder = recorder;
    }

    @Override
    public void run() {
        recorder.close();
    }
}
