"""Writes `_headers` and `_redirects`, which Netlify and Cloudflare Pages read.

The headers are those of deploy/site.conf, in rules that both hosts read alike: no two
rules give a path the same header, since one host joins the values and the other takes
one of them, and `*` stands only at the end. Without a rule both hosts say
`max-age=0, must-revalidate`, which is `no-cache`. Both answer 404 with 404.html.
https://docs.netlify.com/manage/routing/headers/
https://developers.cloudflare.com/pages/configuration/headers/
"""

import re
from collections.abc import Iterator
from pathlib import Path

SOURCE = Path("deploy/site.conf")
HEADER = re.compile(r'^\s*add_header (\S+) (?:"(.+)"|(\$\w+)) always;', re.M)
MAP = re.compile(r"^map \$uri (\$\w+) \{$(.+?)^\}", re.M | re.S)
ROW = re.compile(r'^\s*"~(\S+)" "(.+)";', re.M)
FOLDER = re.compile(r"\^(/[\w/]+/)")
REDIRECTS = "/zh/* /:splat 301\n"


def rules(source: str, files: list[str]) -> Iterator[tuple[str, str, str]]:
    """Each rule of nginx's configuration: the path, the header, its value.

    Args:
        source: the text of the configuration.
        files: the paths of the site's files, from its root.
    """
    maps = {name: ROW.findall(body) for name, body in MAP.findall(source)}
    for header, value, variable in HEADER.findall(source):
        if value:
            yield "/*", header, value
        for pattern, one in maps.get(variable, ()):
            if folder := FOLDER.fullmatch(pattern):
                yield f"{folder[1]}*", header, one
            else:
                for path in files:
                    if re.search(pattern, path):
                        yield path, header, one


def write(site: Path, source: str) -> None:
    """Write both files at the site's root.

    Args:
        site: the folder of the built site.
        source: the text of nginx's configuration.
    """
    files = [path for path in site.rglob("*") if path.is_file()]
    paths = sorted(f"/{path.relative_to(site).as_posix()}" for path in files)
    blocks: dict[str, list[str]] = {}
    for path, header, value in rules(source, paths):
        blocks.setdefault(path, [path]).append(f"  {header}: {value}")
    text = "\n".join(line for block in blocks.values() for line in block)
    (site / "_headers").write_text(text + "\n", "utf-8")
    (site / "_redirects").write_text(REDIRECTS, "utf-8")
