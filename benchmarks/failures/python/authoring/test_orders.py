import subprocess
import sys
from unittest.mock import MagicMock, Mock, create_autospec, patch

import psycopg2
import pydantic
import pytest
import requests


class Order(pydantic.BaseModel):
    id: int
    email: str
    count: pydantic.conint(gt=0) = 1


class Mailer:
    def send(self, to, text):
        raise NotImplementedError


def confirm(order, mailer):
    mailer.send(order["email"].lower(), "Thank you")


def fetch(url, timeout=0.3):
    answer = requests.get(url, timeout=timeout)
    answer.raise_for_status()
    return answer.json()


# cause: mock-or-stub / confirmation-goes-to-lower-case-address
@pytest.mark.parametrize("email", ["Jo@acme.com", "MAX@acme.com"])
def test_an_order_is_confirmed(email):
    mailer = Mock()
    confirm({"email": email}, mailer)
    mailer.send.assert_called_once_with(email, "Thank you")


# cause: mock-or-stub / nothing-sent-without-order
def test_somebody_gets_a_mail():
    mailer = MagicMock()
    mailer.send.assert_called()


# cause: mock-or-stub / mailer-called-with-too-few-arguments
def test_the_mailer_takes_a_text():
    mailer = create_autospec(Mailer)
    mailer.send("jo@acme.com")


# cause: mock-or-stub / patched-name-does-not-exist
def test_the_clock_is_fixed():
    with patch("warehouse.stock.clock"):
        pass


# cause: mock-or-stub / answers-of-mock-used-up
def test_prices_are_asked_three_times():
    price = Mock(side_effect=[1, 2])
    assert [price(), price(), price()] == [1, 2, 3]


# cause: validation / order-without-email
def test_an_order_from_a_form():
    assert Order(id=1).email


def test_an_order_from_json():
    assert Order.parse_raw('{"id": 3, "count": 2}').count == 2


# cause: validation / order-with-negative-count
def test_a_return_is_an_order():
    assert Order(id=7, email="jo@acme.com", count=-1)


# cause: connection-refused / order-service-not-running
def test_orders_are_fetched():
    assert fetch("http://localhost:8999/orders") == []


def test_an_order_is_fetched():
    assert fetch("http://localhost:8999/orders/17")["id"] == 17


# cause: dns / order-service-has-no-name
def test_orders_are_fetched_from_staging():
    assert fetch("http://orders.staging.invalid/orders") == []


# cause: http-status / order-service-answers-500
@pytest.mark.parametrize("path", ["orders", "orders/3"])
def test_orders_are_fetched_from_the_service(server, path):
    assert fetch(f"{server}/broken/{path}")


# cause: http-status / order-service-has-moved
def test_orders_have_a_page(server):
    assert requests.get(f"{server}/missing", timeout=2).status_code == 200


# cause: integration-timeout / order-service-is-slow
def test_orders_are_fetched_quickly(server):
    assert fetch(f"{server}/slow/orders")


def test_an_order_is_fetched_quickly(server):
    assert fetch(f"{server}/slow/orders/4", timeout=0.2)


# cause: serialisation / order-service-answers-with-text
def test_orders_are_json(server):
    assert fetch(f"{server}/text")


def connect(**other):
    return psycopg2.connect(**{"host": "localhost", "port": 5440, "user": "shop", "password": "secret", "dbname": "shop", **other})


@pytest.fixture
def database():
    connection = connect()
    with connection.cursor() as cursor:
        cursor.execute("CREATE TEMP TABLE orders (id int PRIMARY KEY, email text NOT NULL)")
        cursor.execute("INSERT INTO orders VALUES (1, 'jo@acme.com')")
    yield connection
    connection.close()


@pytest.fixture
def archive():
    return connect(port=5434)


def execute(connection, sql):
    with connection.cursor() as cursor:
        cursor.execute(sql)


# cause: database-schema-or-constraint / order-id-used-again
@pytest.mark.parametrize("email", ["jo", "max"])
def test_an_order_is_inserted(database, email):
    execute(database, f"INSERT INTO orders VALUES (1, '{email}')")


# cause: database-schema-or-constraint / orders-have-no-column-total
def test_orders_have_a_total(database):
    execute(database, "SELECT total FROM orders")


# cause: database-connection / archive-database-not-running
def test_the_archive_is_empty(archive):
    execute(archive, "SELECT 1")


def test_the_archive_has_a_table(archive):
    execute(archive, "SELECT * FROM archived")


# cause: authentication / shop-user-has-another-password
def test_the_shop_signs_in():
    connect(password="geheim").close()


# cause: authentication / role-may-not-log-in
def test_the_locked_role_signs_in():
    connect(user="locked").close()


# cause: environment-start / stub-server-ends-at-once
@pytest.fixture(scope="module")
def stub():
    process = subprocess.run(
        [sys.executable, "-c", "import sys; sys.exit('cannot read stubs.yml')"], capture_output=True, text=True
    )
    if process.returncode:
        raise RuntimeError(f"stub server did not start, exit code {process.returncode}: {process.stderr.strip()}")


def test_the_stub_answers(stub):
    pass


def test_the_stub_has_orders(stub):
    pass


# cause: test-data / customer-not-in-seed
@pytest.fixture
def customer():
    seed = {"jo": 1}
    return seed["max"]


@pytest.mark.parametrize("discount", [5, 10])
def test_a_customer_has_a_discount(customer, discount):
    assert customer


def test_a_customer_has_orders(customer):
    assert customer == 1
