package io.testflow.engine.internal.cachefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileStampTest {

    @Test
    void is_the_same_only_where_size_both_times_and_inode_are() {
        FileStamp stamp = new FileStamp(1, 2, 3, 4);

        assertThat(stamp.isSame(new FileStamp(1, 2, 3, 4))).isTrue();
        assertThat(stamp.isSame(new FileStamp(9, 2, 3, 4))).isFalse();
        assertThat(stamp.isSame(new FileStamp(1, 9, 3, 4))).isFalse();
        assertThat(stamp.isSame(new FileStamp(1, 2, 9, 4))).isFalse();
        assertThat(stamp.isSame(new FileStamp(1, 2, 3, 9))).isFalse();
    }
}
