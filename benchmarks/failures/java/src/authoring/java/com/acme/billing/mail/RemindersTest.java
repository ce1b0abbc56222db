package com.acme.billing.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mockStatic;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.InjectMocks;
import org.mockito.Mock;
import org.mockito.junit.jupiter.MockitoExtension;

@ExtendWith(MockitoExtension.class)
class RemindersTest {

    @Mock
    Reminders.Debtors debtors;

    @Mock
    Reminders.Mail mail;

    @InjectMocks
    Reminders reminders;

    // cause: mock-or-stub / mail-goes-to-lower-case-name
    @ParameterizedTest
    @ValueSource(strings = {"Jo", "Max", "ANN"})
    void a_reminder_is_sent(String debtor) {
        when(debtors.late(30)).thenReturn(List.of(debtor));
        reminders.send(30);
        verify(mail).send(eq(debtor), anyString());
    }

    @Test
    void reminders_are_sent_in_order() {
        when(debtors.late(14)).thenReturn(List.of("B", "A"));
        reminders.send(14);
        var order = inOrder(mail);
        order.verify(mail).send("B", "Bitte zahlen");
        order.verify(mail).send("A", "Bitte zahlen");
    }

    // cause: mock-or-stub / nobody-is-late
    @Test
    void somebody_is_reminded() {
        reminders.send(7);
        verify(mail, times(2)).send(anyString(), anyString());
    }

    @Test
    void somebody_is_reminded_at_least() {
        lenient().when(debtors.language("jo")).thenReturn("de");
        reminders.send(8);
        verify(mail).send(any(), eq("Bitte zahlen"));
    }

    // cause: mock-or-stub / reminder-sent-though-unwanted
    @Test
    void nothing_is_sent_on_sundays() {
        when(debtors.late(anyInt())).thenReturn(List.of("jo"));
        reminders.send(1);
        verify(mail, never()).send(anyString(), anyString());
    }

    @Test
    void nothing_is_sent_at_night() {
        when(debtors.late(anyInt())).thenReturn(List.of("jo", "max"));
        reminders.send(2);
        verifyNoInteractions(mail);
    }

    // cause: mock-or-stub / language-stubbed-and-never-asked
    @Test
    void a_reminder_is_sent_in_french() {
        when(debtors.language("jo")).thenReturn("fr");
        when(debtors.late(3)).thenReturn(List.of("jo"));
        reminders.send(3);
    }

    // cause: mock-or-stub / days-stubbed-with-another-value
    @Test
    void a_reminder_is_sent_after_a_month() {
        when(debtors.late(31)).thenReturn(List.of("jo"));
        reminders.send(30);
    }

    // cause: mock-or-stub / matcher-mixed-with-value
    @Test
    void a_reminder_has_a_text() {
        reminders.send(4);
        verify(mail, never()).send("jo", anyString());
    }

    // cause: mock-or-stub / stubbing-not-finished
    @Test
    void stubs_are_whole() {
        when(debtors.late(5));
        reminders.send(5);
    }

    // cause: mock-or-stub / checked-exception-not-declared
    @Test
    void a_mail_that_fails_is_repeated() {
        doThrow(new IOException("mail server")).when(mail).send(any(), any());
        reminders.send(6);
    }

    // cause: mock-or-stub / return-type-does-not-fit
    @Test
    void a_language_is_a_number() {
        @SuppressWarnings("unchecked")
        org.mockito.stubbing.OngoingStubbing<Object> stub =
                (org.mockito.stubbing.OngoingStubbing<Object>) (Object) when(debtors.language("jo"));
        stub.thenReturn(49);
    }

    // cause: mock-or-stub / debtor-asked-twice-about-languages
    @Test
    void nothing_else_is_asked() {
        when(debtors.late(9)).thenReturn(List.of());
        debtors.language("jo");
        reminders.send(9);
        verify(debtors).late(9);
        verifyNoMoreInteractions(debtors);
    }

    // cause: mock-or-stub / static-mock-left-open
    @Test
    void the_stamp_is_of_today() {
        mockStatic(Reminders.Stamp.class);
        mockStatic(Reminders.Stamp.class);
        assertEquals("today", Reminders.Stamp.today());
    }
}
