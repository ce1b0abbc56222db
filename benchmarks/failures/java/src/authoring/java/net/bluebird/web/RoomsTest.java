package net.bluebird.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringJUnitWebConfig(App.class)
class RoomsTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    UserDetailsService users;

    @Autowired
    App.Rates rates;

    private MockMvc mvc;

    @BeforeEach
    void open() {
        mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    private AuthenticationManager manager() {
        return new ProviderManager(new DaoAuthenticationProvider(users));
    }

    // cause: authentication / requests-without-credentials
    @ParameterizedTest
    @ValueSource(strings = {"/rooms", "/rooms/12"})
    void rooms_are_shown(String path) throws Exception {
        mvc.perform(get(path)).andExpect(status().isOk());
    }

    // cause: authentication / guest-types-a-wrong-password
    @Test
    void a_guest_signs_in() {
        manager().authenticate(UsernamePasswordAuthenticationToken.unauthenticated("ann", "Secret"));
    }

    // cause: authentication / account-of-eve-is-disabled
    @Test
    void another_guest_signs_in() {
        assertThat(manager()
                        .authenticate(UsernamePasswordAuthenticationToken.unauthenticated("eve", "secret"))
                        .isAuthenticated())
                .isTrue();
    }

    // cause: authorisation / guest-opens-the-prices
    @Test
    void prices_are_shown() throws Exception {
        mvc.perform(get("/admin/prices").with(httpBasic("ann", "secret"))).andExpect(status().isOk());
    }

    @Test
    @WithMockUser(username = "bob", roles = "CLERK")
    void prices_are_shown_to_a_clerk() throws Exception {
        mvc.perform(get("/admin/prices")).andExpect(status().is2xxSuccessful());
    }

    // cause: authorisation / clerk-may-not-raise-rates
    @Test
    @WithMockUser(username = "bob", roles = "CLERK")
    void rates_are_raised() {
        assertThat(rates.raise(5)).isEqualTo(5);
    }

    @Test
    @WithMockUser(username = "tom", roles = {"CLERK", "AUDITOR"})
    void rates_are_raised_again() {
        assertThat(rates.raise(7)).isEqualTo(7);
    }

    // cause: http-status / rooms-have-no-such-page
    @Test
    @WithMockUser
    void suites_are_shown() throws Exception {
        mvc.perform(get("/suites")).andExpect(status().isOk());
    }

    // cause: http-status / channel-manager-is-down
    @Test
    @WithMockUser
    void broken_rooms_are_shown() throws Exception {
        mvc.perform(get("/rooms/broken")).andExpect(status().isOk());
    }

    // cause: http-status / guests-are-posted-not-got
    @Test
    @WithMockUser
    void guests_are_shown() throws Exception {
        mvc.perform(get("/guests")).andExpect(status().isOk());
    }

    // cause: validation / guest-without-a-name
    @Test
    @WithMockUser
    void a_guest_books() throws Exception {
        mvc.perform(post("/guests").contentType(MediaType.APPLICATION_JSON).content("{\"name\": \"\", \"nights\": 2}"))
                .andExpect(result -> {
                    if (result.getResolvedException() != null) {
                        throw result.getResolvedException();
                    }
                });
    }

    // cause: serialisation / nights-in-words
    @Test
    @WithMockUser
    void a_guest_books_for_a_week() throws Exception {
        mvc.perform(post("/guests").contentType(MediaType.APPLICATION_JSON).content("{\"name\": \"Ann\", \"nights\": \"seven\"}"))
                .andExpect(result -> {
                    if (result.getResolvedException() != null) {
                        throw new AssertionError("booking was refused", result.getResolvedException());
                    }
                });
    }
}
