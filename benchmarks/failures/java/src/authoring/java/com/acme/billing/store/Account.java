package com.acme.billing.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;

@Entity
class Account {

    @Id
    @GeneratedValue
    Long id;

    @Column(nullable = false, unique = true, length = 20)
    String iban;

    @Version
    int version;

    @OneToMany(fetch = FetchType.LAZY)
    List<Account> children = new ArrayList<>();

    Account() {}

    Account(String iban) {
        this.iban = iban;
    }
}
