package org.clinic.shift;

import java.util.List;
import java.util.Optional;

class Roster {

    interface Nurses {
        Optional<String> free(String ward);

        List<String> all();

        void assign(String nurse, String ward, int hours);
    }

    static class Phone {
        private final String prefix;

        Phone(String prefix) {
            this.prefix = prefix;
        }

        final String call(String nurse) {
            return prefix.concat(nurse);
        }
    }

    private final Nurses nurses;

    Roster(Nurses nurses) {
        this.nurses = nurses;
    }

    void fill(String ward) {
        nurses.free(ward).ifPresent(nurse -> nurses.assign(nurse, ward, 8));
    }

    void fillTwice(String ward) {
        fill(ward);
        fill(ward);
    }
}
