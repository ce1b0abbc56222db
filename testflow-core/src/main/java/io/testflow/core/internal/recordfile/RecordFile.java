package io.testflow.core.internal.recordfile;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A small file of records that is complete or refused: a head with kind and version, the records, and a tail with their
 * number and a checksum. UTF-8, one record a line.
 *
 * @param kind the first field of the head, {@code testflow-plan}
 * @param version the version of the format, from 1
 */
public record RecordFile(String kind, int version) {

    private static final String TAIL = "end";

    /** Writes the records under a temporary name beside the file and moves them into place. */
    public void write(Path file, List<List<String>> records) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(Fields.join(List.of(kind, Integer.toString(version)))).append('\n');
        for (List<String> record : records) {
            text.append(Fields.join(record)).append('\n');
        }
        String sum = checksum(text.toString());
        text.append(Fields.join(List.of(TAIL, Integer.toString(records.size()), sum)))
                .append('\n');
        AtomicFile.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads all records.
     *
     * @throws UnreadableFileException when the file is missing, foreign, of another version, cut off or altered
     */
    public List<List<String>> read(Path file) throws UnreadableFileException {
        String text = text(file);
        int tail = text.lastIndexOf('\n', text.length() - 2) + 1;
        if (!text.endsWith("\n") || tail == 0) {
            throw new UnreadableFileException(file, "the file is cut off");
        }
        List<String> lines = text.substring(0, tail).lines().toList();
        checkHead(file, Fields.split(lines.get(0)));
        List<String> expectedTail =
                List.of(TAIL, Integer.toString(lines.size() - 1), checksum(text.substring(0, tail)));
        if (!Fields.split(text.substring(tail, text.length() - 1)).equals(expectedTail)) {
            throw new UnreadableFileException(file, "the file is cut off or was altered (its checksum does not fit)");
        }
        List<List<String>> records = new ArrayList<>(lines.size());
        for (String line : lines.subList(1, lines.size())) {
            records.add(Fields.split(line));
        }
        return records;
    }

    private void checkHead(Path file, List<String> head) throws UnreadableFileException {
        if (!head.get(0).equals(kind)) {
            throw new UnreadableFileException(file, "this is not a " + kind + " file");
        }
        if (head.size() != 2 || !head.get(1).equals(Integer.toString(version))) {
            throw new UnreadableFileException(
                    file,
                    "format version " + String.join(" ", head.subList(1, head.size())) + ", this TestFlow reads "
                            + version);
        }
    }

    private static String text(Path file) throws UnreadableFileException {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new UnreadableFileException(file, "there is no such file", e);
        } catch (CharacterCodingException e) {
            throw new UnreadableFileException(file, "this is not a text file in UTF-8", e);
        } catch (IOException e) {
            throw new UnreadableFileException(file, "cannot be read: " + e.getMessage(), e);
        }
    }

    private static String checksum(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
