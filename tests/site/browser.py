"""A reader with a real browser, and the server that the built site is read from.

The server does what a good host does: it compresses, lets browsers keep what it sent,
answers 404 with the page of the site, and sends a strict security policy.
"""

import contextlib
import functools
import gzip
import http.server
import io
import os
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn

import pytest
from playwright import sync_api as playwright

from tfnotes.check.built import NAMES, Site

ROOT = Path(__file__).parents[2]
SITE = ROOT / "site"
WIDTHS = (1440, 390)
SCHEMES = {"light": "default", "dark": "slate"}  # as the system and the theme name it
NOTE = "notes/control-dependencies/"
# In each language the first page of each kind: what is asked of many pages is asked of
# these in the browser, and of all by their HTML.
SAMPLE = [path for name in NAMES for path in Site(SITE).kinds(name).values()]
# Sheets and scripts are the same in all languages: what depends on these alone is asked
# of a kind of page in one of them.
IN_ONE_LANGUAGE = SAMPLE[: len(SAMPLE) // len(NAMES)]
# At each start Chromium asks its maker's hosts; as root it needs --no-sandbox.
QUIET = (
    *("--no-sandbox", "--no-first-run", "--disable-background-networking"),
    "--disable-gpu",
    *("--disable-component-update", "--disable-sync", "--disable-quic"),
)
# Nothing is loaded from elsewhere, and a page holds no script or style itself.
CONF = (ROOT / "deploy/site.conf").read_text("utf-8")
POLICY = re.search(r'Content-Security-Policy "(.+?)"', CONF)[1]
# Storage as a reader's browser forbids it.
BLOCKED = """\
Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("blocked", "SecurityError") }
})
"""
TEXT = (".html", ".css", ".js", ".json", ".svg", ".xml", ".txt", ".md")


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves files as a static host does."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # a body isn't to wait until its head is confirmed

    def setup(self) -> None:
        super().setup()
        self.wfile = Counted(self.wfile, self)

    def log_message(self, *args: object) -> None:
        """Keep the terminal for the tests."""

    def handle(self) -> None:
        with contextlib.suppress(ConnectionError):  # a browser left in the middle
            super().handle()

    def send_head(self) -> io.BufferedIOBase | None:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if self.path.split("?")[0].endswith("/") else path
        accepted = self.headers.get("Accept-Encoding", "")
        if path.suffix not in TEXT or not path.is_file() or "gzip" not in accepted:
            return super().send_head()
        body = packed(path, path.stat().st_mtime_ns)
        return self.send(200, self.guess_type(str(path)), body, "gzip")

    def send_error(self, code: int, *args: object) -> None:
        body = Path(self.directory, "404.html").read_bytes()
        self.wfile.write(self.send(code, "text/html", body).read())

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", POLICY)
        page = Path(self.path.split("?")[0]).suffix in ("", ".html")
        self.send_header("Cache-Control", "no-cache" if page else "max-age=604800")
        super().end_headers()

    def send(
        self, code: int, kind: str, body: bytes, coding: str = "identity"
    ) -> io.BytesIO:
        """Send the head of an answer; return its body."""
        self.send_response(code)
        charset = "; charset=utf-8" if kind.startswith("text/") else ""
        self.send_header("Content-Type", kind + charset)
        self.send_header("Content-Encoding", coding)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        return io.BytesIO(body)


@functools.lru_cache(maxsize=200)
def packed(path: Path, changed: int) -> bytes:
    """A file compressed, as it was when it changed last."""
    return gzip.compress(path.read_bytes(), mtime=0)


class Counted(io.RawIOBase):
    """The line to a browser; its server notes what went over it."""

    def __init__(self, line: io.RawIOBase, handler: Handler):
        self.line, self.handler = line, handler

    def write(self, data: bytes) -> int:
        self.handler.server.sent.append((self.handler.path, len(data)))
        return self.line.write(data)


class Server(http.server.ThreadingHTTPServer):
    """Serves a folder on a port; on a free one if that is taken, or 0.

    Attributes:
        sent: the path asked for and the number of bytes, head or body, for each write.
    """

    def __init__(self, folder: Path, port: int = 0):
        handler = functools.partial(Handler, directory=str(folder))
        try:
            super().__init__(("127.0.0.1", port), handler)
        except OSError:
            super().__init__(("127.0.0.1", 0), handler)
        self.address = f"http://127.0.0.1:{self.server_port}/"
        self.sent: list[tuple[str, int]] = []


@contextlib.contextmanager
def serve(folder: Path, port: int = 0) -> Iterator[Server]:
    """Serve a folder as long as the context lasts."""
    with Server(folder, port) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


def lack(line: str) -> NoReturn:
    """Skip a test that lacks what it needs; in CI nothing is skipped, and it fails."""
    if os.environ.get("CI"):
        pytest.fail(line, pytrace=False)
    pytest.skip(line)


@dataclass
class Visit:
    """A reader with a tab, and all that went wrong for them."""

    context: playwright.BrowserContext
    address: str
    faults: list[str] = field(default_factory=list)

    @functools.cached_property
    def tab(self) -> playwright.Page:
        return self.context.new_page()

    def open(self, path: str, until: str = "load") -> None:
        self.tab.goto(self.address + path, wait_until=until)

    def settle(self) -> None:
        """Wait until Material has closed search and drawer, 125 ms after an address."""
        self.tab.evaluate("new Promise(done => setTimeout(done, 150))")

    def resize(self, width: int) -> None:
        """Give the window another width."""
        self.tab.set_viewport_size(size(width))

    def width(self) -> int:
        """How wide the page is, which is the window's width if it fits."""
        return self.tab.evaluate("document.documentElement.scrollWidth")

    def path(self) -> str:
        """What the address is below the site's."""
        return self.tab.url.removeprefix(self.address)

    def follow(self, link: str, path: str) -> None:
        """Click on a language's link that must lead to a path."""
        self.tab.get_by_role("link", name=link, exact=True).click()
        self.tab.wait_for_url(self.address + path, wait_until="domcontentloaded")

    def watch(self) -> None:
        on = self.context.on
        on("request", lambda request: self.note_request(request.url))
        on("weberror", lambda fault: self.faults.append(f"script error: {fault.error}"))
        on("console", lambda entry: self.note_console(entry.type, entry.text))
        on("response", lambda answer: self.note_response(answer.status, answer.url))

    def note_request(self, url: str) -> None:
        if not url.startswith((self.address, "data:", "blob:")):
            self.faults.append(f"request to another host: {url}")

    def note_console(self, kind: str, text: str) -> None:
        if kind in ("error", "warning"):
            self.faults.append(f"console {kind}: {text}")

    def note_response(self, status: int, url: str) -> None:
        if status >= 400:
            self.faults.append(f"{status} for {url}")


def size(width: int) -> dict[str, int]:
    """The size of a window."""
    return {"width": width, "height": 900}
