package org.clinic.shift;

import static org.junit.Assert.assertEquals;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.atMost;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.only;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.mockito.ArgumentCaptor;
import org.mockito.InjectMocks;
import org.mockito.Mock;
import org.mockito.Mockito;
import org.mockito.junit.MockitoJUnitRunner;

@RunWith(MockitoJUnitRunner.Silent.class)
public class RosterTest {

    @Mock
    private Roster.Nurses nurses;

    @InjectMocks
    private Roster roster;

    // cause: mock-or-stub / shift-has-eight-hours
    @Test
    public void a_shift_is_filled() {
        given(nurses.free("A")).willReturn(Optional.of("Eva"));
        roster.fill("A");
        then(nurses).should().assign("Eva", "A", 12);
    }

    @Test
    public void a_night_shift_is_filled() {
        given(nurses.free("N")).willReturn(Optional.of("Tom"));
        roster.fill("N");
        then(nurses).should(timeout(100)).assign("Tom", "N", 10);
    }

    // cause: mock-or-stub / ward-filled-twice
    @Test
    public void a_shift_is_filled_once() {
        given(nurses.free(anyString())).willReturn(Optional.of("Eva"));
        roster.fillTwice("B");
        verify(nurses).assign(anyString(), anyString(), anyInt());
    }

    @Test
    public void a_shift_is_filled_at_most_once() {
        given(nurses.free(anyString())).willReturn(Optional.of("Ida"));
        roster.fillTwice("C");
        verify(nurses, atMost(1)).assign(anyString(), anyString(), anyInt());
    }

    // cause: mock-or-stub / when-without-a-mock
    @Test
    public void a_roster_is_stubbed() {
        when(List.of("Eva").get(0)).thenReturn("Tom");
    }

    // cause: mock-or-stub / captor-outside-of-verification
    @Test
    public void hours_are_captured() {
        ArgumentCaptor<Integer> hours = ArgumentCaptor.forClass(Integer.class);
        verify(nurses, Mockito.never()).assign(anyString(), anyString(), hours.capture());
        assertEquals(8, (int) hours.getValue());
    }

    // cause: mock-or-stub / spy-of-phone-returns-a-number
    @Test
    public void a_nurse_is_called() {
        Roster.Phone phone = spy(new Roster.Phone("0"));
        doReturn(7).when(phone).call("Eva");
    }

    // cause: mock-or-stub / verify-of-what-is-no-mock
    @Test
    public void a_roster_is_verified() {
        verify(roster, only()).fill("A");
    }
}
