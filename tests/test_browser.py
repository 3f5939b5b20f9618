"""The built site in a real browser: what a reader sees, what leaves their machine."""

import functools
import http.server
import itertools
import os
import shutil
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from built import DEFAULT, NAMES, folder, read_pages
from playwright import sync_api as playwright
from queries import QUERIES

SITE = Path(__file__).parent.parent / "site"
WIDTHS = (1440, 390)
# Each scheme as the theme names it, and the widths, from that of the window at first.
SCHEMES = {"light": ("default", WIDTHS), "dark": ("slate", WIDTHS[::-1])}
TABS = 8
# At each start Chromium asks its maker's hosts; as root it needs --no-sandbox.
QUIET = (
    *("--no-sandbox", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync", "--disable-quic"),
)
pytestmark = pytest.mark.built


@pytest.fixture(scope="module")
def browser():
    if not (SITE / "index.html").is_file():
        pytest.fail("there is no built site to look at; run make site", pytrace=False)
    names = ("chromium", "chromium-browser", "google-chrome")
    found = os.environ.get("CHROMIUM") or next(
        filter(None, map(shutil.which, names)), ""
    )
    if not found:
        line = (
            "no Chromium: the browser checks of site/ are skipped; install it "
            "(Debian: apt-get install chromium), or set CHROMIUM to a Chrome's path"
        )
        if os.environ.get("CI"):
            pytest.fail(line, pytrace=False)
        pytest.skip(line)
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=found, args=list(QUIET))
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    class Handler(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *args: object) -> None:
            """Keep the terminal for the tests."""

        def send_error(self, code: int, *args: object) -> None:
            """Answer as a host of static pages does."""
            body = (SITE / "404.html").read_bytes()
            self.send_response(code)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    handler = functools.partial(Handler, directory=str(SITE))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@dataclass
class Visit:
    """A reader with a tab, and all that went wrong for them."""

    context: "playwright.BrowserContext"
    address: str
    faults: list[str] = field(default_factory=list)

    @functools.cached_property
    def tab(self) -> "playwright.Page":
        return self.context.new_page()

    def open(self, path: str, until: str = "load") -> None:
        self.tab.goto(self.address + path, wait_until=until)

    def width(self) -> int:
        """How wide the page is, which is the window's width if it fits."""
        return self.tab.evaluate("document.documentElement.scrollWidth")

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


@pytest.fixture
def visit(browser, address):
    """Opens a window; every test fails on any request elsewhere and console error."""
    visits = []

    def open_window(**options) -> Visit:
        visits.append(Visit(browser.new_context(**options), address))
        visits[-1].context.set_default_timeout(10_000)
        visits[-1].watch()
        return visits[-1]

    yield open_window
    for each in visits:
        each.context.close()
    assert [fault for each in visits for fault in each.faults] == []


def size(width: int) -> dict[str, int]:
    return {"width": width, "height": 900}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_page_fits_its_window(visit, scheme):
    name, widths = SCHEMES[scheme]
    paths = [page.path for page in read_pages(SITE)]
    wide = []
    for start in range(0, len(paths), TABS):  # side by side: each waits to be idle
        readers = {}
        window = visit(color_scheme=scheme, viewport=size(widths[0]))
        for path in paths[start : start + TABS]:
            readers[path] = Visit(window.context, window.address)
            readers[path].open(path, until="commit")
        for path, reader in readers.items():
            reader.tab.wait_for_load_state("networkidle")
            assert reader.tab.get_attribute("body", "data-md-color-scheme") == name
            for width in widths:
                reader.tab.set_viewport_size(size(width))
                if (across := reader.width()) > width:
                    wide.append(f"/{path} is {across} px wide in {width} px")
        window.context.close()
    assert wide == []


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_the_language_link_leads_to_the_same_page_and_anchor(visit, scripts, width):
    reader = visit(java_script_enabled=scripts, viewport=size(width))
    for page in read_pages(SITE):
        if page.language != DEFAULT:  # its link is what leads back
            continue
        anchors = [f"#{tag['id']}" for tag in page.soup.select("article h2[id]")]
        anchor = anchors[0 if width == WIDTHS[0] else -1] if scripts and anchors else ""
        reader.open(page.path + anchor)
        for language in ("en", "zh"):
            reader.follow(NAMES[language], page.twin(language) + anchor)


@pytest.mark.parametrize("width", WIDTHS)
def test_the_language_link_follows_the_reader_down_the_page(visit, width):
    reader = visit(viewport=size(width))
    reader.open("notes/control-dependencies/", until="networkidle")
    anchor = ""
    for heading in ("forces-execution", "errors"):
        reader.tab.evaluate(f"document.getElementById('{heading}').scrollIntoView()")
        reader.tab.wait_for_function(f"!['', '{anchor}'].includes(location.hash)")
        anchor = reader.tab.evaluate("location.hash")
    reader.follow("English", f"en/notes/control-dependencies/{anchor}")


def asked(reader: Visit, queries: list[str]) -> Iterator[tuple[str, list[str]]]:
    """Types queries into the search; each with the pages that it finds, best first."""
    field = reader.tab.get_by_role("textbox")
    results = reader.tab.locator(".md-search-result__item > a")
    field.click()
    for query in queries:
        for text in ("", query):
            field.fill(text)
            field.press("End")  # as an input method's last key: Material waits for one
            results.first.wait_for(state="attached" if text else "detached")
        paths = results.evaluate_all("all => all.map(a => a.pathname.slice(1))")
        yield query, [*dict.fromkeys(paths)]  # a page's sections stand below it


@pytest.mark.parametrize("language", NAMES)
def test_search_finds_the_page_in_the_language_it_is_asked_in(visit, language):
    reader = visit(viewport=size(1440))
    reader.open(folder(language) + "setup/", until="networkidle")
    first, lost = 0, []
    for query, found in asked(reader, [*QUERIES[language]]):
        expected = folder(language) + QUERIES[language][query]
        first += found[:1] == [expected]
        if expected not in found[:3]:
            lost.append((query, found[:3]))
        assert all(path.startswith("en/") == (language == "en") for path in found)
    assert lost == []
    assert first >= 0.8 * len(QUERIES[language])
    reader.tab.locator(".md-search-result__item > a").first.click()
    reader.tab.wait_for_url(f"**/{folder(language)}**")


@pytest.mark.parametrize("language", NAMES)
def test_a_pasted_message_finds_the_page_that_explains_it(visit, language):
    wanted: dict[str, set[str]] = {}
    for page in read_pages(SITE):
        if page.language == language and "errors" in page.ids:
            section = page.ids["errors"].find_all_next(["h2", "pre"])
            for tag in itertools.takewhile(lambda tag: tag.name == "pre", section):
                message = tag.text.strip().splitlines()[0]
                wanted.setdefault(message, set()).add(page.path)
    reader = visit(viewport=size(1440))
    reader.open(folder(language) + "setup/", until="networkidle")
    lost = [
        (message, found[:3])
        for message, found in asked(reader, [*wanted])
        if not wanted[message].intersection(found[:3])
    ]
    assert len(wanted) > 20
    assert lost == []


def test_without_its_script_the_search_takes_a_message_for_operators(visit):
    message = (
        "assertion failed: [] [Condition x > 0 did not hold element-wise:] [x (x:0)"
    )
    found = {}
    for name, body in {"with": None, "without": ""}.items():
        reader = visit(viewport=size(1440))
        if body is not None:
            reader.tab.route("**/assets/search.js", lambda one: one.fulfill(body=""))
        reader.open("en/setup/", until="networkidle")
        reader.context.set_default_timeout(3_000)
        try:
            [(_, found[name])] = asked(reader, [message])
        except playwright.TimeoutError:
            found[name] = []
        reader.faults = [one for one in reader.faults if "query" not in one.lower()]
    wanted = "en/notes/control-dependencies/"
    assert wanted in found["with"][:3]
    assert wanted not in found["without"][:3]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_missing_page_says_so_in_both_languages(visit, scheme):
    _, widths = SCHEMES[scheme]
    reader = visit(color_scheme=scheme, viewport=size(widths[0]))
    reader.open("en/no/such/page")
    for width in widths:
        reader.tab.set_viewport_size(size(width))
        for words in ("没有这一页", "There is no such page"):
            reader.tab.get_by_text(words).wait_for()
        assert reader.width() <= width
    reader.tab.get_by_role("link", name="Go to the home page").click()
    reader.tab.wait_for_url(reader.address + "en/")
    reader.follow(NAMES["zh"], "")
    expected = f"404 for {reader.address}en/no/such/page"
    refusals = [f for f in reader.faults if f == expected or "status of 404" in f]
    assert len(refusals) == 2
    reader.faults = [fault for fault in reader.faults if fault not in refusals]


def test_copy_takes_the_code_without_its_output(visit):
    reader = visit(permissions=["clipboard-read", "clipboard-write"])
    reader.open("notes/control-dependencies/")
    block = reader.tab.locator(".language-python.highlight").first
    block.hover()
    block.locator(".md-code__button, .md-clipboard").first.click()
    copied = reader.tab.evaluate("navigator.clipboard.readText()")
    assert copied.strip() == block.locator("code").text_content().strip()
