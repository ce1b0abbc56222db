import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        status, body = 200, b"[]"
        if self.path.startswith("/broken"):
            status = 500
        if self.path.startswith("/missing"):
            status = 404
        if self.path.startswith("/slow"):
            time.sleep(1)
        if self.path.startswith("/text"):
            body = b"all is well"
        self.send_response(status)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


@pytest.fixture(scope="session")
def server():
    running = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=running.serve_forever, daemon=True).start()
    yield f"http://localhost:{running.server_port}"
    running.shutdown()
