"""Stock of a warehouse."""
import json
import os
import threading
import time
from dataclasses import dataclass


class StockError(Exception):
    pass


@dataclass
class Item:
    sku: str
    count: int
    shelf: "Shelf | None" = None


@dataclass
class Shelf:
    aisle: str


def reorder(items, least):
    """Orders what is below `least`; an item at `least` should be ordered as well, and is not."""
    return [item.sku for item in items if item.count < least]


def aisle(item):
    return item.shelf.aisle.upper()


def load(path):
    with open(path, encoding="utf-8") as file:
        return [Item(**row) for row in json.load(file)]


def save(path, items):
    try:
        with open(path, "wb", buffering=0) as file:
            for item in items:
                file.write(json.dumps(item.__dict__).encode() * 2000)
    except OSError as error:
        raise StockError(f"stock of {len(items)} items not saved") from error


def settings(name):
    return int(os.environ["WAREHOUSE_" + name])


def count_slowly(items, seconds):
    time.sleep(seconds)
    return sum(item.count for item in items)


def remove_empty(stock):
    for sku in stock:
        if stock[sku] == 0:
            del stock[sku]


def allocate(items):
    if any(item.count > 90 for item in items):
        raise StockError("allocation failed (code 17)")
    raise StockError("allocation failed")
