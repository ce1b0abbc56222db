"""Accounts of a ledger."""
import asyncio
import csv
import decimal
import pickle
import sqlite3


class LedgerError(Exception):
    def __init__(self, code):
        super().__init__(code)


class Account:
    def __init__(self, number, owner=None):
        self.number = number
        self.owner = owner
        self.entries = []

    def book(self, amount):
        self.entries.append(decimal.Decimal(amount).quantize(decimal.Decimal("0.1")))

    @property
    def balance(self):
        return sum(self.entries)

    def initials(self):
        return "".join(part[0] for part in self.owner.split())

    def latest(self):
        return max(self.entries, default=None) + 1


def import_rows(path):
    with open(path, newline="") as file:
        return [(row["number"], int(row["amount"])) for row in csv.DictReader(file)]


def check(amount, currency):
    if amount <= 0:
        raise ValueError(f"amount must be positive, got {amount}")
    if currency not in ("EUR", "CHF"):
        raise ValueError(f"invalid currency {currency!r}: expected one of EUR, CHF")


def close_year(year):
    raise LedgerError(year % 7)


async def post(client, url):
    answer = await client.get(url)
    answer.raise_for_status()
    return answer.json()


def store(rows, path=":memory:"):
    connection = sqlite3.connect(path, timeout=0.2)
    connection.executescript(
        "CREATE TABLE IF NOT EXISTS account (number TEXT PRIMARY KEY, owner TEXT NOT NULL);"
    )
    with connection:
        connection.executemany("INSERT INTO account VALUES (?, ?)", rows)
    return connection


def dump(account):
    account.printer = lambda: None
    return pickle.dumps(account)
