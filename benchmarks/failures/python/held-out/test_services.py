import asyncio
import os
import socket
import ssl
import subprocess

import httpx
import pymysql
import pytest
import redis
import sqlalchemy

from ledger import accounts


@pytest.fixture(scope="session")
def event_loop():
    loop = asyncio.new_event_loop()
    yield loop
    loop.close()


async def answer(reader, writer):
    line = await reader.readline()
    if b"slow" in line:
        await asyncio.sleep(2)
    status = b"422 Unprocessable Entity" if b"entry" in line else b"401 Unauthorized" if b"me" in line else b"502 Bad Gateway"
    writer.write(b"HTTP/1.1 " + status + b"\r\nContent-Length: 0\r\n\r\n")
    await writer.drain()
    writer.close()


@pytest.fixture
async def base():
    running = await asyncio.start_server(answer, "127.0.0.1", 0)
    yield f"http://127.0.0.1:{running.sockets[0].getsockname()[1]}"
    running.close()


async def get(url, **options):
    async with httpx.AsyncClient(timeout=0.3, **options) as client:
        return await accounts.post(client, url)


# cause: http-status / rates-answer-with-502
@pytest.mark.asyncio
@pytest.mark.parametrize("currency", ["usd", "gbp", "chf", "jpy"])
async def test_rates_are_fetched(base, currency):
    assert await get(f"{base}/rates/{currency}")


# cause: http-status / entry-not-processable
@pytest.mark.asyncio
async def test_an_entry_is_posted(base):
    assert await get(f"{base}/entry")


# cause: authentication / session-of-user-missing
@pytest.mark.asyncio
async def test_a_user_is_shown(base):
    assert await get(f"{base}/me")


# cause: integration-timeout / rates-are-slow
@pytest.mark.asyncio
async def test_rates_are_fetched_in_time(base):
    assert await get(f"{base}/slow")


# cause: integration-timeout / report-not-ready-in-time
@pytest.mark.asyncio
async def test_a_report_is_awaited(base):
    async with httpx.AsyncClient(timeout=9) as client:
        await asyncio.wait_for(client.get(f"{base}/slow"), 0.3)


# cause: connection-refused / rates-not-running
@pytest.mark.asyncio
async def test_rates_of_yesterday():
    assert await get("http://127.0.0.1:8777/rates")


def test_rates_over_a_socket():
    socket.create_connection(("127.0.0.1", 8777), timeout=1)


# cause: dns / rates-host-unknown
@pytest.mark.asyncio
async def test_rates_of_the_bank():
    assert await get("http://rates.bank.invalid/")


def test_address_of_the_bank():
    socket.getaddrinfo("rates.bank.invalid", 443)


# cause: tls / bank-speaks-no-tls
@pytest.mark.asyncio
async def test_rates_over_tls(base):
    assert await get(base.replace("http", "https"))


# cause: tls / trust-store-is-no-certificate
def test_the_trust_store(tmp_path):
    store = tmp_path / "ca.pem"
    store.write_text("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")
    ssl.create_default_context(cafile=str(store))


# cause: database-connection / ledger-database-not-running
def test_the_ledger_answers():
    pymysql.connect(host="127.0.0.1", port=3399, user="fleet", password="secret", database="fleet")


def test_the_ledger_has_tables():
    engine = sqlalchemy.create_engine("mysql+pymysql://fleet:secret@127.0.0.1:3399/fleet")
    assert sqlalchemy.inspect(engine).get_table_names() == []


# cause: authentication / ledger-password-wrong
def test_the_ledger_signs_in():
    engine = sqlalchemy.create_engine("mysql+pymysql://fleet:geheim@127.0.0.1:3390/fleet")
    engine.connect().close()


# cause: authorisation / guest-may-not-create-tables
def test_a_guest_creates_a_table():
    connection = pymysql.connect(host="127.0.0.1", port=3390, user="guest", password="secret", database="fleet")
    connection.cursor().execute("CREATE TABLE rates (id INT)")


# cause: authorisation / redis-user-may-not-flush
def test_the_cache_is_cleared():
    admin = redis.Redis(port=6390, password="secret")
    admin.execute_command("ACL", "SETUSER", "viewer", "on", ">secret", "~*", "+get")
    redis.Redis(port=6390, username="viewer", password="secret").flushall()


# cause: configuration / ledger-home-not-set
def test_there_is_a_home():
    assert os.environ.get("LEDGER_HOME"), "LEDGER_HOME is not set; export it or add it to .env"


# cause: configuration / dialect-unknown
def test_the_engine_has_a_dialect():
    sqlalchemy.create_engine("oracul://ledger")


# cause: file-missing / statement-not-there
@pytest.mark.parametrize("month", ["2024-01", "2024-02", "2023-12"])
def test_a_statement_is_imported(month):
    assert accounts.import_rows(f"statements/{month}.csv")


# cause: file-missing / program-pdftotext-not-installed
def test_a_statement_is_printed():
    subprocess.run(["pdftotext-ledger", "in.pdf"], check=True)


# cause: port-in-use / callback-port-taken
def test_a_callback_is_taken():
    with socket.socket() as first, socket.socket() as second:
        first.bind(("127.0.0.1", 0))
        first.listen()
        second.bind(first.getsockname())


# cause: disk / backup-disk-full
def test_a_backup_is_made():
    with open("/home/dev/servers/disk/backup.tar", "wb") as file:
        file.write(bytes(3_000_000))


# cause: out-of-memory / years-do-not-fit-in-memory
def test_many_years_are_loaded(limit):
    assert len([bytes(10_000_000) for _ in range(400)]) == 400


@pytest.mark.parametrize("years", [300, 900])
def test_years_are_loaded(limit, years):
    assert len([bytes(10_000_000) for _ in range(years)]) == years


@pytest.fixture
def limit():
    import resource
    before = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (1 << 30, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_AS, before)


# cause: test-timeout / closing-of-year-hangs
@pytest.mark.timeout(0.4, method="signal")
def test_a_year_is_closed_in_time():
    import threading
    threading.Event().wait(6)


# cause: snapshot-or-golden-file / statement-has-another-footer
def test_a_statement_is_as_ever():
    import pathlib
    golden = pathlib.Path(__file__).parent / "golden" / "statement.txt"
    assert "Statement 7\npage 1 of 1\n" == golden.read_text(), "output differs from golden/statement.txt, run with --update-golden"


# cause: environment-start / compose-file-without-engine
@pytest.fixture(scope="module")
def services():
    done = subprocess.run(["docker", "-H", "tcp://127.0.0.1:2399", "run", "-d", "redis:7"], capture_output=True, text=True)
    if done.returncode:
        pytest.fail("could not start service container redis: " + done.stderr.strip())


def test_the_queue_is_empty(services):
    pass


def test_the_queue_takes_entries(services):
    pass
