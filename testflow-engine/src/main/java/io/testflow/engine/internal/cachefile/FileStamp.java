package io.testflow.engine.internal.cachefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * What tells without reading a file that it is the one that was read before.
 *
 * @param size in bytes
 * @param modified the time of its last modification, in nanoseconds since 1970
 * @param changed the time of the last change to its inode, which no program can set, in nanoseconds since 1970; the time of
 *     its creation where the platform has none
 * @param key its inode; 0 where the platform has none
 */
public record FileStamp(long size, long modified, long changed, long key) {

    private static final long FINE = Duration.ofMillis(50).toNanos();
    private static final long COARSE = Duration.ofSeconds(2).toNanos();
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    /** Whether stamps tell when a file was last changed, in a way that no program can hide. */
    public static boolean isOfChanges(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("unix");
    }

    /** The stamp of a file as it is now. */
    public static FileStamp of(Path file) throws IOException {
        if (isOfChanges(file)) {
            Map<String, Object> attributes = Files.readAttributes(file, "unix:size,lastModifiedTime,ctime,ino");
            return new FileStamp(
                    (Long) known(attributes, "size"),
                    nanos((FileTime) known(attributes, "lastModifiedTime")),
                    nanos((FileTime) known(attributes, "ctime")),
                    (Long) known(attributes, "ino"));
        }
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new FileStamp(
                attributes.size(), nanos(attributes.lastModifiedTime()), nanos(attributes.creationTime()), 0);
    }

    /** What {@link #write} wrote. */
    public static FileStamp read(CacheInput in) {
        return new FileStamp(in.wide(), in.wide(), in.wide(), in.wide());
    }

    /** Writes it into a cache. */
    public void write(CacheOutput out) {
        out.wide(size);
        out.wide(modified);
        out.wide(changed);
        out.wide(key);
    }

    /** The same as equality, which records find out in a way that starts slowly. */
    public boolean isSame(FileStamp other) {
        return size == other.size && modified == other.modified && changed == other.changed && key == other.key;
    }

    /**
     * Whether any later change must give the file another stamp: its times lie further back than clocks of file systems are
     * coarse. One whose times are whole seconds may know no smaller unit.
     */
    public boolean isSettledAt(Instant now) {
        long latest = Math.max(modified, changed);
        long grain = modified % SECOND == 0 || changed % SECOND == 0 ? COARSE : FINE;
        return latest < TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano() - grain;
    }

    /**
     * Whether a file or directory was changed after a time; not one that is gone. Where the platform tells of changes, the
     * times that programs set do not count: an archive can hold files of tomorrow.
     */
    public static boolean isChangedSince(FileTime time, Path file) {
        try {
            FileStamp stamp = of(file);
            return (isOfChanges(file) ? stamp.changed : stamp.modified) > nanos(time);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    private static Object known(Map<String, Object> attributes, String name) {
        return Objects.requireNonNull(attributes.get(name), name);
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }
}
