package com.acme.billing.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AccountStoreTest {

    private EntityManagerFactory factory;
    private EntityManager manager;

    @BeforeEach
    void open() {
        factory = factory("create-drop", "billing" + System.nanoTime());
        manager = factory.createEntityManager();
    }

    private static EntityManagerFactory factory(String ddl, String name) {
        Configuration configuration = new Configuration().addAnnotatedClass(Account.class);
        Map.of(
                        "hibernate.connection.url", "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1",
                        "hibernate.connection.username", "sa",
                        "hibernate.hbm2ddl.auto", ddl)
                .forEach(configuration::setProperty);
        return configuration.buildSessionFactory();
    }

    private void inTransaction(Runnable work) {
        manager.getTransaction().begin();
        work.run();
        manager.getTransaction().commit();
    }

    @AfterEach
    void close() {
        factory.close();
    }

    // cause: database-schema-or-constraint / iban-used-twice
    @Test
    void two_accounts_of_a_family() {
        inTransaction(() -> {
            manager.persist(new Account("DE02120300000000202051".substring(0, 20)));
            manager.persist(new Account("DE02120300000000202051".substring(0, 20)));
        });
        assertEquals(2L, manager.createQuery("select count(a) from Account a").getSingleResult());
    }

    @Test
    void an_account_is_opened_again() {
        inTransaction(() -> manager.persist(new Account("AT61190430023457")));
        manager.clear();
        inTransaction(() -> {
            manager.persist(new Account("AT61190430023457"));
            manager.flush();
        });
    }

    // cause: database-schema-or-constraint / iban-longer-than-column
    @Test
    void accounts_of_malta_have_long_numbers() {
        inTransaction(() -> manager.persist(new Account("MT84MALT011000012345MTLCAST001S")));
    }

    // cause: database-schema-or-constraint / schema-lacks-table-account
    @Test
    void an_empty_database_is_validated() {
        factory("validate", "empty").close();
    }

    @Test
    void an_empty_database_has_no_accounts() {
        try (EntityManagerFactory none = factory("none", "nothing");
                EntityManager empty = none.createEntityManager()) {
            assertEquals(0, empty.createQuery("from Account a where a.iban = 'x'").getResultList().size());
        }
    }

    // cause: concurrency-or-deadlock / account-changed-by-somebody-else
    @Test
    void two_clerks_change_an_account() {
        Account account = new Account("CH9300762011623852957".substring(0, 20));
        inTransaction(() -> manager.persist(account));
        try (EntityManager other = factory.createEntityManager()) {
            other.getTransaction().begin();
            other.find(Account.class, account.id).iban = "CH56";
            other.getTransaction().commit();
        }
        inTransaction(() -> account.iban = "CH57");
    }
}
