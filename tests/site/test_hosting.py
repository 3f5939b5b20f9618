"""The site as nginx serves it with deploy/site.conf, and what other hosts are told."""

import fnmatch
import os
import re
import shutil
from pathlib import Path

import pytest

from tests.site.browser import NOTE, SITE, lack
from tests.site.nginx import ask, serving
from tests.site.setup import BROTLI, find_nginx
from tfnotes.build.compress import compress

SENT = {
    "Content-Security-Policy": "default-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-cache",
    "Access-Control-Allow-Origin": None,
}
HTML = {"Content-Type": "text/html; charset=utf-8"}
KEPT = {"Cache-Control": "public, max-age=31536000, immutable"}
TAKEN = {"Access-Control-Allow-Origin": "*"}
SHEET = "/assets/stylesheets/main.*.min.css"
GZIP, ANY = {"Accept-Encoding": "gzip"}, {"Accept-Encoding": "gzip, br"}
# The path, what is asked with it, the status, the headers; `*` is a hash.
ANSWERS = [
    ("/", {}, 200, HTML),
    ("/en/", {"Accept-Language": "zh"}, 200, HTML),
    (f"/{NOTE}", {}, 200, HTML | {"Content-Encoding": None, "Vary": "Accept-Encoding"}),
    (f"/{NOTE}", GZIP, 200, HTML | {"Content-Encoding": "gzip"}),
    (f"/{NOTE}", ANY, 200, HTML | {"Content-Encoding": "br"}),
    (SHEET, ANY, 200, KEPT | {"Content-Type": "text/css; charset=utf-8"}),
    ("/assets/logo.svg", {}, 200, {"Content-Type": "image/svg+xml"}),
    ("/assets/search.js", {}, 200, {"Content-Type": "text/javascript; charset=utf-8"}),
    ("/search/search_index.json", {}, 200, {"Content-Type": "application/json"}),
    ("/snippets.zip", {}, 200, {"Content-Type": "application/zip"}),
    (
        "/snippets/*/a*.py",
        {},
        200,
        TAKEN | {"Content-Type": "text/plain; charset=utf-8"},
    ),
    (
        "/snippets/*/a*.ipynb",
        {},
        200,
        TAKEN | {"Content-Type": "application/x-ipynb+json"},
    ),
    ("/en/no/such/page", {}, 404, HTML),
    ("/assets/stylesheets/main.00000000.min.css", {}, 404, HTML),
    ("/_headers", {}, 404, HTML),
    ("/en/setup?q=1", {}, 301, {"Location": "/en/setup/?q=1"}),
    ("/zh/setup/", {}, 301, {"Location": "/setup/"}),
    ("/zh/%0Da:b", {}, 301, {"Location": "/%0Da:b"}),  # no header of the asker's
]


def real(path: str) -> str:
    """A path of ANSWERS with what stands for its `*`."""
    if "*" not in path:
        return path
    return f"/{min(SITE.glob(path[1:])).relative_to(SITE).as_posix()}"


@pytest.fixture(scope="session")
def nginx(tmp_path_factory):
    """The port of nginx, which serves the site with one page compressed."""
    if not (find_nginx() and Path(BROTLI).exists()):
        lack("no nginx with Brotli: make .venv/browser says how to get it")
    site, folder = tmp_path_factory.mktemp("site"), tmp_path_factory.mktemp("nginx")
    shutil.copytree(SITE, site, copy_function=os.symlink, dirs_exist_ok=True)
    compress(site / NOTE / "index.html")
    with serving(site, folder) as port:
        yield port


@pytest.mark.parametrize(("path", "asked", "status", "headers"), ANSWERS)
def test_an_answer_is_as_it_must_be(nginx, path, asked, status, headers):
    answer = ask(nginx, real(path), asked)
    assert answer.status == status
    wanted = SENT | {"Server": "nginx"} | headers
    assert {name: answer.headers[name] for name in wanted} == wanted


def test_a_page_that_is_known_is_not_sent_again(nginx):
    known = {"If-None-Match": ask(nginx, "/en/", ANY).headers["ETag"]}
    answer = ask(nginx, "/en/", ANY | known)
    assert (answer.status, answer.read()) == (304, b"")


def unlike(rules: str) -> list[str]:
    """The paths of ANSWERS whose headers `_headers` doesn't say as nginx does."""
    said: dict[str, list[tuple[str, ...]]] = {}
    for line in rules.splitlines():
        if line.startswith("/"):
            block = said.setdefault(line, [])
        else:
            block.append(tuple(line.strip().split(": ", 1)))
    found = []
    for path, _, status, headers in ANSWERS:
        wanted = {name: (SENT | headers)[name] for name in SENT}
        # Of itself such a host lets nothing be kept unasked.
        wanted = {k: v for k, v in wanted.items() if v not in (None, "no-cache")}
        blocks = [
            block for at, block in said.items() if fnmatch.fnmatch(real(path), at)
        ]
        sent = sorted(header for block in blocks for header in block)
        if status == 200 and sent != sorted(wanted.items()):
            found.append(
                f"docs/_headers:1: {path}: {sent}; write what deploy/site.conf says"
            )
    return found


def test_other_hosts_are_told_the_same():
    """By rules that Netlify and Cloudflare Pages read alike.

    No two rules give a path the same header, since one host joins the values and the
    other takes one of them, and `*` stands only at the end. Without a rule both say
    `max-age=0, must-revalidate`, which is `no-cache`. Both answer 404 with 404.html.
    https://docs.netlify.com/manage/routing/headers/
    https://developers.cloudflare.com/pages/configuration/headers/
    """
    rules = (SITE / "_headers").read_text("utf-8")
    assert unlike(rules) == []
    # A new version of the theme brings files of other names.
    kept = sorted(
        f"/{path.relative_to(SITE)}" for path in SITE.rglob("*.????????.min.*")
    )
    assert kept and re.findall(r"^/assets/\S+$", rules, re.M) == kept
    assert unlike(rules.replace("  Referrer-Policy: same-origin\n", "")) != []
    assert unlike(rules.replace("/snippets/*", "/snippet/*")) != []
    assert rules.count("\n/") < 100, "Cloudflare Pages reads no more rules"
    assert (SITE / "_redirects").read_text("utf-8") == "/zh/* /:splat 301\n"
