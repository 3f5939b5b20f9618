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
from tfnotes.run.ledger import tomllib

TABLES = tomllib.loads(Path(__file__).with_name("answers.toml").read_text("utf-8"))
EVERY, ANSWERS = TABLES["every"], TABLES["answers"]


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


@pytest.mark.parametrize("row", ANSWERS, ids=lambda row: row["path"])
def test_an_answer_is_as_it_must_be(nginx, row):
    answer = ask(nginx, real(row["path"]), row.get("asked", {}))
    assert answer.status == row.get("status", 200)
    wanted = EVERY | {"Server": "nginx"} | row["headers"]
    assert {name: answer.headers.get(name, "") for name in wanted} == wanted


def test_a_page_that_is_known_is_not_sent_again(nginx):
    asked = {"Accept-Encoding": "gzip, br"}
    known = {"If-None-Match": ask(nginx, "/en/", asked).headers["ETag"]}
    answer = ask(nginx, "/en/", asked | known)
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
    for row in ANSWERS:
        wanted = {name: (EVERY | row["headers"])[name] for name in EVERY}
        # Of itself such a host lets nothing be kept unasked.
        wanted = {k: v for k, v in wanted.items() if v not in ("", "no-cache")}
        path = real(row["path"])
        blocks = [block for at, block in said.items() if fnmatch.fnmatch(path, at)]
        sent = sorted(header for block in blocks for header in block)
        if "status" not in row and sent != sorted(wanted.items()):
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
