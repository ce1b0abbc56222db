package com.acme.billing.mail;

import java.util.List;

class Reminders {

    private final Debtors debtors;
    private final Mail mail;

    Reminders(Debtors debtors, Mail mail) {
        this.debtors = debtors;
        this.mail = mail;
    }

    interface Debtors {
        List<String> late(int days);

        String language(String debtor);
    }

    interface Mail {
        void send(String to, String text);
    }

    static final class Stamp {
        static String today() {
            return "today";
        }

        int value() {
            return 70;
        }
    }

    /** Sends in the wrong language, and to nobody twice. */
    void send(int days) {
        for (String debtor : debtors.late(days)) {
            mail.send(debtor.toLowerCase(), "Bitte zahlen");
        }
    }
}
