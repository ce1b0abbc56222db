package io.testflow.engine.internal.failure.junitxml;

import io.testflow.core.failure.FailedTest;
import io.testflow.core.failure.Outcomes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes reports and reads them back. */
record Reports(Path folder) {

    Outcomes read(String xml) {
        return read(xml.getBytes(StandardCharsets.UTF_8));
    }

    Outcomes read(byte[] xml) {
        return ReportFiles.read(List.of(write("TEST-a.xml", xml)));
    }

    FailedTest only(String xml) {
        List<FailedTest> failed = read(xml).failed();
        if (failed.size() != 1) {
            throw new AssertionError(failed.size() + " failed: " + failed);
        }
        return failed.get(0);
    }

    Path write(String name, String xml) {
        return write(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    Path write(String name, byte[] xml) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, xml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
