package io.testflow.environment.internal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.testflow.environment.provider.StartFailure;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ChosenAccountTest {

    private final AtomicInteger choices = new AtomicInteger();

    @Test
    void is_chosen_once_and_ahead() throws Exception {
        CountDownLatch chosen = new CountDownLatch(1);
        ChosenAccount account = new ChosenAccount(() -> {
            choices.incrementAndGet();
            chosen.countDown();
            return Account.UNSHARED;
        });

        account.choose();
        chosen.await();

        assertThat(account.get()).isEqualTo(Account.UNSHARED);
        assertThat(account.get()).isEqualTo(Account.UNSHARED);
        assertThat(choices).hasValue(1);
    }

    @Test
    void is_chosen_again_where_there_was_none() throws Exception {
        ChosenAccount account = new ChosenAccount(() -> {
            if (choices.incrementAndGet() == 1) {
                throw StartFailure.lasting("Nobody may.");
            }
            return Account.SAME;
        });

        assertThatThrownBy(account::get).isInstanceOf(StartFailure.class).hasMessage("Nobody may.");
        assertThat(account.get()).isEqualTo(Account.SAME);
    }

    @Test
    void what_else_goes_wrong_is_told() {
        ChosenAccount account = new ChosenAccount(() -> {
            throw new IllegalStateException("odd");
        });

        assertThatThrownBy(account::get)
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("Nobody can be found whom it could run as")
                .hasMessageContaining("odd");
    }
}
