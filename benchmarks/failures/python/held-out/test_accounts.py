import json
import pickle
import sqlite3
import threading
import unittest
from decimal import Decimal
from unittest import mock

from ledger import accounts
from ledger.accounts import Account


class AccountTest(unittest.TestCase):
    def setUp(self):
        self.account = Account("AT-1")

    # cause: assertion / cents-are-rounded-away
    def test_balance_has_cents(self):
        self.account.book("10.25")
        self.assertEqual(Decimal("10.25"), self.account.balance)

    def test_balance_of_two(self):
        self.account.book("0.05")
        self.account.book("0.05")
        self.assertAlmostEqual(float(self.account.balance), 0.10, places=2)

    # cause: assertion / numbers-are-not-unique
    def test_numbers_differ(self):
        self.assertNotEqual(Account("AT-1").number, self.account.number)

    # cause: assertion / entries-are-not-sorted
    def test_entries_are_sorted(self):
        for amount in ("3", "1"):
            self.account.book(amount)
        self.assertListEqual(self.account.entries, sorted(self.account.entries))

    # cause: null-dereference / account-without-owner
    def test_initials(self):
        self.assertEqual(self.account.initials(), "JD")

    def test_initials_of_all(self):
        for account in (Account("AT-2", "Jo Doe"), Account("AT-3")):
            with self.subTest(account.number):
                self.assertEqual(len(account.initials()), 2)

    # cause: null-dereference / no-latest-entry
    def test_latest(self):
        self.assertEqual(self.account.latest(), 0)

    # cause: validation / amount-not-positive
    def test_a_payment_is_checked(self):
        accounts.check(-12, "EUR")

    def test_no_payment_is_checked(self):
        accounts.check(0, "CHF")

    # cause: validation / currency-not-allowed
    def test_a_payment_in_pounds_is_checked(self):
        accounts.check(3, "GBP")

    # cause: mock-or-stub / bank-asked-with-another-number
    def test_the_bank_is_asked(self):
        bank = mock.Mock()
        bank.balance(number="AT-1")
        bank.balance.assert_any_call(number="AT-2")

    # cause: mock-or-stub / mock-has-no-such-method
    def test_the_bank_closes(self):
        bank = mock.Mock(spec=["balance"])
        bank.close()

    # cause: database-schema-or-constraint / number-stored-twice
    def test_accounts_are_stored(self):
        accounts.store([("AT-1", "Jo"), ("AT-1", "Max")])

    def test_many_accounts_are_stored(self):
        accounts.store([(f"AT-{i % 5}", "Jo") for i in range(9)])

    # cause: database-schema-or-constraint / owner-is-null
    def test_an_account_of_nobody_is_stored(self):
        accounts.store([("AT-1", None)])

    # cause: database-schema-or-constraint / table-of-entries-missing
    def test_entries_are_stored(self):
        accounts.store([]).execute("INSERT INTO entry VALUES (1)")

    # cause: database-connection / sqlite-closed-before-use
    def test_accounts_are_counted(self):
        connection = accounts.store([])
        connection.close()
        connection.execute("SELECT count(*) FROM account")

    # cause: serialisation / account-with-a-lambda
    def test_an_account_is_dumped(self):
        self.assertTrue(accounts.dump(self.account))

    # cause: serialisation / pickle-is-cut-off
    def test_an_account_is_read(self):
        pickle.loads(pickle.dumps(self.account)[:-4])

    # cause: unknown / closing-ends-with-4
    def test_a_year_is_closed(self):
        accounts.close_year(2020)

    def test_another_year_is_closed(self):
        accounts.close_year(2027)

    # cause: unknown / assertion-without-a-word
    def test_books_are_open(self):
        raise RuntimeError()


class SharedTest(unittest.TestCase):
    # cause: concurrency-or-deadlock / ledger-file-locked
    def test_two_write_a_file(self):
        import tempfile
        path = tempfile.mktemp(".db")
        first = accounts.store([], path)
        first.execute("BEGIN EXCLUSIVE")
        accounts.store([("AT-1", "Jo")], path)

    # cause: test-data / no-account-in-fixture-file
    def test_the_fixture_has_an_account(self):
        rows = json.loads("[]")
        if not rows:
            self.fail("fixture accounts.json: expected at least one account, found none")
