import json

import pytest

from warehouse import stock
from warehouse.stock import Item, Shelf


@pytest.fixture
def items():
    return [Item("pen", 5), Item("ink", 10), Item("pad", 12, Shelf("b"))]


# cause: assertion / item-at-the-least-count-is-not-ordered
def test_items_at_the_least_count_are_ordered(items):
    assert stock.reorder(items, 10) == ["pen", "ink"]


@pytest.mark.parametrize("least", [5, 12])
def test_something_is_ordered_at(items, least):
    item = next(item for item in items if item.count == least)
    assert item.sku in stock.reorder([item], least), f"{item.sku} should be ordered"


# cause: assertion / aisle-has-no-number
def test_aisle_has_a_number(items):
    assert stock.aisle(items[2]).endswith("1")


# cause: assertion / duplicate-sku-not-refused
def test_a_sku_is_used_once():
    with pytest.raises(stock.StockError, match="duplicate"):
        [Item("pen", 1), Item("pen", 2)]


# cause: null-dereference / item-without-shelf
def test_aisle_of_an_item(items):
    assert stock.aisle(items[0]) == "A"


def test_aisles_of_all(items):
    assert {stock.aisle(item) for item in items} == {"A", "B"}


# cause: null-dereference / no-item-with-that-name
def test_count_of_a_new_item(items):
    found = {item.sku: item for item in items}.get("cap")
    assert found.count == 0


# cause: file-missing / stock-file-not-there
def test_stock_is_loaded():
    assert len(stock.load("data/stock.json")) == 3


def test_stock_is_loaded_and_ordered():
    try:
        items = stock.load("data/stock.json")
    except OSError as error:
        raise RuntimeError("nightly order") from error
    assert stock.reorder(items, 1) == []


# cause: file-missing / export-folder-removed-before-listed
def test_exports_are_listed(tmp_path):
    folder = tmp_path / "exports"
    assert [file.name for file in folder.iterdir()] == []


# cause: serialisation / stock-file-is-cut-off
def test_stock_of_a_broken_file(tmp_path):
    file = tmp_path / "stock.json"
    file.write_text('[{"sku": "pen", "count": ')
    assert stock.load(file)[0].sku == "pen"


# cause: serialisation / stock-file-in-latin-1
def test_stock_of_an_old_file(tmp_path):
    file = tmp_path / "stock.json"
    file.write_bytes('[{"sku": "Füller", "count": 1}]'.encode("latin-1"))
    assert stock.load(file)[0].count == 1


# cause: serialisation / shelf-cannot-be-written-as-json
def test_stock_can_be_written(items):
    assert json.dumps(items[2].__dict__)


# cause: serialisation / item-cannot-be-written-as-json
def test_stock_can_be_written_in_one(items):
    assert "pad" in json.dumps({item.sku: item for item in items})


# cause: disk / stock-does-not-fit-on-disk
@pytest.mark.parametrize("count", [60, 90])
def test_much_stock_is_saved(count):
    stock.save("/home/dev/servers/disk/stock.json", [Item(f"sku-{i}", i) for i in range(count)])


# cause: disk / reports-mounted-read-only
def test_a_report_is_saved():
    stock.save("/home/dev/servers/readonly/report.json", [])


# cause: configuration / warehouse-limit-not-set
def test_there_is_a_limit():
    assert stock.settings("LIMIT") > 0


# cause: configuration / warehouse-port-is-no-number
def test_there_is_a_port(monkeypatch):
    monkeypatch.setenv("WAREHOUSE_PORT", "default")
    assert stock.settings("PORT") > 1024


# cause: test-timeout / counting-takes-for-ever
@pytest.mark.timeout(0.4)
def test_stock_is_counted(items):
    assert stock.count_slowly(items, 5) == 27


@pytest.mark.timeout(0.3)
@pytest.mark.parametrize("seconds", [3, 4])
def test_stock_is_counted_at(items, seconds):
    assert stock.count_slowly(items, seconds) == 27


# cause: concurrency-or-deadlock / stock-changed-while-walked
def test_empty_items_are_removed():
    counts = {"pen": 0, "ink": 3}
    stock.remove_empty(counts)
    assert counts == {"ink": 3}


# cause: unknown / allocation-failed-without-code
def test_items_are_allocated(items):
    stock.allocate(items)


def test_nothing_is_allocated():
    assert stock.allocate([]) is None


# cause: unknown / allocation-failed-with-code-17
def test_many_items_are_allocated(items):
    items.append(Item("box", 99))
    stock.allocate(items)
