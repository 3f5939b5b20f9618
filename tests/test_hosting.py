"""The site as nginx serves it with the configuration of deploy/, header by header."""

import fnmatch
import gzip
import os
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import bench_hosting
import brotli
import nginx
import pytest
from nginx import ROOT, ask, serving

SITE = ROOT / "site"
CONF = (ROOT / "deploy/site.conf").read_text("utf-8")
pytestmark = pytest.mark.built

NOTE = "/notes/control-dependencies/"
POLICY = {
    "Content-Security-Policy": "default-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}
SENT = [*POLICY, "Cache-Control", "Access-Control-Allow-Origin"]
POLICY["Server"] = "nginx"
ASKED = {"Cache-Control": "no-cache", "Access-Control-Allow-Origin": None}
KEPT = ASKED | {"Cache-Control": "public, max-age=31536000, immutable"}
HTML = ASKED | {"Content-Type": "text/html; charset=utf-8"}
PACKED = {"Vary": "Accept-Encoding"}
GZIP = PACKED | {"Content-Encoding": "gzip"}
BROTLI = PACKED | {"Content-Encoding": "br"}
DOWNLOAD = ASKED | {"Access-Control-Allow-Origin": "*"}
ANY = {"Accept-Encoding": "gzip, deflate, br"}
OLD = {"Accept-Encoding": "gzip"}
# Downloads as the site has them, in case it has none.
DOWNLOADS = {
    "snippets/probe/code.py": "print('图')\n" * 200,
    "snippets/probe/code.out": "图\n",
    "snippets/probe/code.ipynb": "{}",
    "snippets/probe/page.md": "# 图\n",
    "snippets/probe/unnamed": "图\n",
}
HASHED = "/assets/stylesheets/main.*.min.css"

# The path, the request's headers, the status, the headers; `*` in a path is a hash.
ANSWERS = [
    ("/", {}, 200, HTML),
    ("/en/", {"Accept-Language": "zh"}, 200, HTML),
    (NOTE, {}, 200, HTML | PACKED | {"Content-Encoding": None}),
    (NOTE, OLD, 200, HTML | GZIP),
    (NOTE, ANY, 200, HTML | BROTLI),
    (NOTE, OLD | {"Via": "1.0 proxy"}, 200, HTML | GZIP),
    (HASHED, ANY, 200, KEPT | BROTLI | {"Content-Type": "text/css; charset=utf-8"}),
    (HASHED + ".map", ANY, 200, KEPT | {"Content-Type": "application/json"}),
    (
        "/assets/javascripts/bundle.*.min.js",
        OLD,
        200,
        KEPT | GZIP | {"Content-Type": "text/javascript; charset=utf-8"},
    ),
    (
        "/assets/notes.css",
        {},
        200,
        ASKED | {"Content-Type": "text/css; charset=utf-8"},
    ),
    ("/assets/logo.svg", {}, 200, ASKED | {"Content-Type": "image/svg+xml"}),
    (
        "/en/search/search_index.json",
        {},
        200,
        ASKED | {"Content-Type": "application/json"},
    ),
    ("/assets/images/favicon.png", {}, 200, ASKED | {"Content-Type": "image/png"}),
    ("/snippets.zip", {}, 200, ASKED | {"Content-Type": "application/zip"}),
    ("/sitemap.xml.gz", {}, 200, ASKED | {"Content-Type": "application/gzip"}),
    ("/sitemap.xml", {}, 200, ASKED | {"Content-Type": "text/xml; charset=utf-8"}),
    (
        "/snippets/probe/code.py",
        ANY,
        200,
        DOWNLOAD | BROTLI | {"Content-Type": "text/plain; charset=utf-8"},
    ),
    (
        "/snippets/probe/code.ipynb",
        {},
        200,
        DOWNLOAD | {"Content-Type": "application/x-ipynb+json"},
    ),
    (
        "/snippets/probe/page.md",
        {},
        200,
        DOWNLOAD | {"Content-Type": "text/markdown; charset=utf-8"},
    ),
    (
        "/snippets/probe/unnamed",
        {},
        200,
        DOWNLOAD | {"Content-Type": "application/octet-stream"},
    ),
    ("/en/no/such/page", {}, 404, HTML),
    ("/snippets/none.py", {}, 404, HTML),
    ("/assets/stylesheets/main.00000000.min.css", {}, 404, HTML),
    ("/assets/", {}, 404, HTML),
    ("/404.html", {}, 404, HTML),
    ("/_headers", {}, 404, HTML),
    ("/_redirects", {}, 404, HTML),
    ("/setup", {}, 301, {"Location": "/setup/"}),
    ("/en/setup?q=1", {}, 301, {"Location": "/en/setup/?q=1"}),
    ("/zh", {}, 301, {"Location": "/"}),
    ("/zh/setup/", {}, 301, {"Location": "/setup/"}),
    ("/zh//n.example/", {}, 301, {"Location": "/n.example/"}),
    ("/zh/%0Da:b", {}, 301, {"Location": "/%0Da:b"}),  # no header of the asker's
    ("/zh/%0D%0Aa:b", {}, 404, HTML),
]


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Iterator[Path]:
    """The built site with downloads; what is asked for here is compressed."""
    if not (SITE / "index.html").is_file():
        pytest.fail("there is no built site to look at; run make site", pytrace=False)
    if line := nginx.lacking():
        line += "; the checks of the hosting are skipped"
        pytest.fail(line, pytrace=False) if os.environ.get("CI") else pytest.skip(line)
    site = tmp_path_factory.mktemp("site")
    shutil.copytree(SITE, site, dirs_exist_ok=True)
    for name, text in DOWNLOADS.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(text, "utf-8")
    named = {real(site, path) for path, asked, *_ in ANSWERS if {*asked} & {*ANY}}
    nginx.compress(*(file_of(site, path) for path in sorted(named)))
    return site


def real(site: Path, path: str) -> str:
    """A path of ANSWERS with the hash that the theme's file has now."""
    if "*" not in path:
        return path
    (file,) = site.glob(path[1:])
    return f"/{file.relative_to(site).as_posix()}"


def file_of(site: Path, path: str) -> Path:
    """The file that stands at a path."""
    return site / (path[1:] + "index.html" * path.endswith("/"))


def faults(port: int, site: Path) -> list[str]:
    """Where the answers aren't as they must be."""
    found = []
    for pattern, asked, status, headers in ANSWERS:
        path = real(site, pattern)
        answer = ask(port, path, asked)
        rows = [("status", answer.status, status)]
        rows += [
            (name, answer.headers.get(name.lower()), value)
            for name, value in (POLICY | headers).items()
        ]
        source = file_of(site, path if status == 200 else "/404.html")
        if status != 301:
            plain = unpacked(answer) == source.read_bytes()
            rows.append(
                ("the body", "another", "its file") if not plain else ("", 0, 0)
            )
        for name, is_, wanted in rows:
            if is_ != wanted:
                what = f"{path} {asked}: {name} is {is_!r}, not {wanted!r}"
                found.append(f"{what}; see deploy/site.conf")
    return found


def unpacked(answer: nginx.Answer) -> bytes:
    """The body as a reader gets it."""
    coding = answer.headers.get("content-encoding")
    unpack = {"gzip": gzip.decompress, "br": brotli.decompress}
    return unpack.get(coding, bytes)(answer.body)


def test_every_answer_is_as_it_must_be(site, tmp_path):
    with serving(site, tmp_path) as port:
        assert faults(port, site) == []


def test_what_is_sent_packed_is_the_file_that_was_packed(site, tmp_path):
    file = file_of(site, NOTE)
    with serving(site, tmp_path) as port:
        for suffix, asked in ((".gz", OLD), (".br", ANY)):
            packed = file.with_name(file.name + suffix).read_bytes()
            assert ask(port, NOTE, asked).body == packed


def test_a_page_that_is_known_is_not_sent_again(site, tmp_path):
    with serving(site, tmp_path) as port:
        for asked in ({}, OLD, ANY):
            etag = ask(port, NOTE, asked).headers["etag"]
            again = ask(port, NOTE, asked | {"If-None-Match": etag})
            assert (again.status, again.body) == (304, b"")
            assert again.headers["cache-control"] == "no-cache"


def test_nothing_is_taken_in(site, tmp_path):
    with serving(site, tmp_path) as port:
        assert ask(port, NOTE, method="POST").status == 405


def test_every_file_has_a_type(site, tmp_path):
    kinds = {p.suffix: p for p in site.rglob("*") if p.is_file() and p.suffix != ".br"}
    del kinds[""]
    untyped = []
    with serving(site, tmp_path) as port:
        for suffix, path in kinds.items():
            answer = ask(port, f"/{path.relative_to(site).as_posix()}")
            kind = answer.headers["content-type"]
            untyped += [suffix] if kind == "application/octet-stream" else []
    assert untyped == [], "add these to the types in deploy/site.conf"


def test_without_brotli_it_is_gzip(site, tmp_path):
    with serving(site, tmp_path, brotli=False) as port:
        assert ask(port, NOTE, ANY).headers["content-encoding"] == "gzip"


# Each directive of one line; without `listen` nginx would take port 80.
LINES = re.findall(r"^ +(?!listen)\S.*;(?: #.*)?$", CONF, re.M)


@pytest.mark.parametrize("line", LINES, ids=lambda line: line.split("#")[0].strip())
def test_without_one_of_its_lines_an_answer_differs(site, tmp_path, line):
    def edit(text: str) -> str:
        assert text.count(f"{line}\n") == 1
        kept = "root /none;" if line.strip().startswith("root") else ""
        return text.replace(f"{line}\n", f"{kept}\n")

    header = re.match(r" +add_header (\S+)", line)
    try:
        with serving(site, tmp_path, edit) as port:
            found = faults(port, site)
            assert found
            assert all(header[1] in fault for fault in found if header)
    except nginx.NotStarted as error:
        assert "[emerg]" in str(error)


def unlike(text: str, site: Path) -> list[str]:
    """Where a host that reads a text as `_headers` sends other headers than nginx."""
    rules: list[tuple[str, str, str]] = []
    for line in text.splitlines():
        if line.startswith("/"):
            path = line
        else:
            rules.append((path, *line.strip().split(": ", 1)))
    found = []
    for pattern, _, status, headers in ANSWERS:
        if status == 200:
            asked = real(site, pattern)
            sent = [rule[1:] for rule in rules if fnmatch.fnmatchcase(asked, rule[0])]
            wanted = {name: (POLICY | headers).get(name) for name in SENT}
            if Counter(sent) != Counter(unsaid(wanted).items()):
                found.append(f"site/_headers:1: {asked}: {sent}; see hooks/hosting.py")
    return found


def unsaid(headers: dict[str, str | None]) -> dict[str, str]:
    """Without what such a host sends by itself: it lets nothing be kept unasked."""
    return {k: v for k, v in headers.items() if v not in (None, "no-cache")}


def test_the_file_for_other_hosts_says_what_nginx_sends(site):
    text = (SITE / "_headers").read_text("utf-8")
    assert unlike(text, site) == []
    assert text.count("\n/") < 100, "Cloudflare Pages reads no more rules"


@pytest.mark.parametrize("name", SENT)
@pytest.mark.parametrize("new", ["", r"\g<0>\g<0>"], ids=["lacking", "twice"])
def test_a_fault_of_the_file_for_other_hosts_is_found(site, name, new):
    text = (SITE / "_headers").read_text("utf-8")
    assert unlike(re.sub(rf"  {name}: .*\n", new, text), site) != []


def test_the_redirects_for_other_hosts_are_those_of_nginx(site, tmp_path):
    lines = (SITE / "_redirects").read_text("utf-8").splitlines()
    with serving(site, tmp_path) as port:
        for line in lines:
            source, target, status = line.split()
            answer = ask(port, source.replace("*", "en/x"))
            assert answer.status == int(status)
            assert answer.headers["location"] == target.replace(":splat", "en/x")
    assert lines


def test_the_bench_measures_and_counts_what_fails(site, tmp_path, capsys):
    note = file_of(site, NOTE)
    bench_hosting.measure(note, tmp_path, rounds=1, seconds=1)
    assert re.search(r"^errors 0, ratio \d\.\d\d ", capsys.readouterr().out, re.M)
    (tmp_path / "again").mkdir()
    with serving(site, tmp_path / "again") as port:
        server = int((tmp_path / "again/nginx.pid").read_text())
        found = bench_hosting.load(server, f"http://127.0.0.1:{port}/none", 1)
    assert found.errors == found.requests > 0
