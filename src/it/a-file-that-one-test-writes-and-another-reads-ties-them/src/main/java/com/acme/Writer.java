package com.acme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

public class Writer {

    public void write(Path file) throws IOException {
        Files.writeString(file, "1");
    }
}
