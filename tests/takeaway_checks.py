"""What must hold of the downloads and the Markdown in the built site.

Of the form of site_checks; what must be there is read from the snippets, the sources of
the pages and pyproject.toml.
"""

import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import nbformat
from blocks import blocks
from bs4 import Tag
from built import NAMES, Page, folder, read_pages
from ledger import key, tomllib
from links import CODE
from mkdocs.utils.meta import get_data
from pages import Page as Source
from pages import read_page, read_tree, site_path
from site_checks import CHINESE, LEFTOVER

ROOT = Path(__file__).parent.parent
DOWNLOADS, TWINS = "see hooks/downloads.py", "see hooks/twins.py"
# https://packaging.python.org/en/latest/specifications/inline-script-metadata/
SCRIPT = re.compile(r"(?m)^# /// script$\s(?P<toml>(^#(| .*)$\s)+)^# ///$")
MARK = re.compile(r"[ ]*# \([0-9]+\)!$", re.M)
LINK = re.compile(r"\]\(([^)\s]+)")
HEADINGS = ("h1", "h2", "h3", "h4")


def expected(site: Path, root: Path) -> Iterator[tuple[str, Path, Path, str]]:
    """For each language and snippet: the download's place without suffix, the
    snippet, and its code without marks.
    """
    for language in NAMES:
        for snippet in read_tree(root).snippets:
            place = site / f"{folder(language)}snippets/{key(snippet)}"
            yield language, place, snippet, MARK.sub("", snippet.read_text("utf-8"))


def at(site: Path, path: Path, what: str, cure: str, line: int = 1) -> str:
    """A message about a file of the site."""
    return f"site/{path.relative_to(site).as_posix()}:{line}: {what}; {cure}"


def pins(root: Path) -> dict[str, object]:
    """What a script must say that it needs."""
    data = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    return {
        "requires-python": data["project"]["requires-python"],
        "dependencies": data["dependency-groups"]["tensorflow"],
    }


def check_scripts(site: Path, root: Path = ROOT) -> Iterator[str]:
    """Each snippet is there as a script: what it needs, where it's from, its code."""
    pages = {page.root + page.path: page for page in read_pages(site)}
    lines = {name: verified_lines(page) for name, page in pages.items()}
    needs = pins(root)
    for language, place, snippet, code in expected(site, root):
        path = place.with_suffix(".py")
        if not path.is_file():
            yield at(site, path, "isn't there", DOWNLOADS)
            continue
        text = path.read_text("utf-8")
        head = text.removesuffix(f"\n\n{code}")
        if head == text or not all(re.match("# |#?$", one) for one in head.split("\n")):
            what = f"its code isn't that of {snippet.relative_to(root)}"
            yield at(site, path, what, DOWNLOADS)
            continue
        found = SCRIPT.search(head)
        toml = re.sub(r"^# ?", "", found["toml"], flags=re.M) if found else ""
        if (says := tomllib.loads(toml)) != needs:
            yield at(site, path, f"it needs {says}, not {needs}", DOWNLOADS)
        about = [
            one.removeprefix("# ") for one in head.partition("# ///\n\n")[2].split("\n")
        ]
        address, _, anchor = "".join(about[1:2]).partition("#")
        page, line = pages.get(address), lines.get(address, {}).get(key(snippet))
        if not page or page.language != language:
            yield at(site, path, f"{address!r} is no page in {language!r}", DOWNLOADS)
        elif about != (shown := section(page, line, anchor)):
            yield at(site, path, f"it says {about}, not {shown}", DOWNLOADS)


def verified_lines(page: Page) -> dict[str, Tag]:
    """The lines under the snippets of a page, by the snippets' names."""
    lines = page.soup.select("article .verified")
    return {str(line.get("data-snippet", "")): line for line in lines}


def section(page: Page, line: Tag | None, anchor: str) -> list[str]:
    """What a script's comment must say: its section, the address, the versions."""
    heading = line and line.find_previous(HEADINGS)
    if heading is None or heading.get("id") != anchor:
        return [f"#{anchor}, which doesn't show it"]
    title = heading.text.removesuffix("#").strip()
    versions = "".join(line.find_all(string=True, recursive=False))
    return [title, f"{page.root}{page.path}#{anchor}", *versions.strip().split("\n")]


def check_notebooks(site: Path, root: Path = ROOT) -> Iterator[str]:
    """Each snippet is there as a notebook with what it needs, its code, its output."""
    needs = " ".join(pins(root)["dependencies"])
    for _, place, snippet, code in expected(site, root):
        path = place.with_suffix(".ipynb")
        if not path.is_file():
            yield at(site, path, "isn't there", DOWNLOADS)
            continue
        try:
            book = nbformat.reads(path.read_text("utf-8"), 4)
            nbformat.validate(book)
        except (nbformat.ValidationError, ValueError) as error:
            what = f"isn't a notebook: {str(error).splitlines()[0]}"
            yield at(site, path, what, DOWNLOADS)
            continue
        out = snippet.with_suffix(".out").read_text("utf-8")
        cells = {cell.id: cell.source for cell in book.cells}
        whole = {
            "install": cells.get("install", "").endswith(
                f"%pip install --quiet {needs}"
            ),
            "code": f"{cells.get('code')}\n" == code,
            "output": cells.get("output", "").endswith(f"```text\n{out}```"),
        }
        for name, right in whole.items():
            if not right:
                what = f"the cell {name!r} isn't what {snippet.relative_to(root)} needs"
                yield at(site, path, what, DOWNLOADS)


def check_archives(site: Path, root: Path = ROOT) -> Iterator[str]:
    """The zip of each page holds exactly its snippets, that of the home page all."""
    tree = read_tree(root)
    every = [path.relative_to(root / "snippets").as_posix() for path in tree.snippets]
    for page in tree.pages:
        home = page.name == f"{page.language}/index.md"
        own = every if home else [include for _, include in page.snippets]
        path = site / site_path(page.name) / "snippets.zip"
        if not path.is_file():
            if own:
                yield at(site, path, "isn't there", DOWNLOADS)
            continue
        scripts = site / folder(page.language) / "snippets"
        wanted = {f"snippets/{one}": (scripts / one).read_bytes() for one in own}
        for one in own:
            snippet = root / "snippets" / one
            for out in snippet.parent.glob("*.out"):
                if out.name.split(".")[0] == snippet.stem:
                    wanted[f"snippets/{snippet.parent.name}/{out.name}"] = (
                        out.read_bytes()
                    )
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
            found = {entry.filename: archive.read(entry) for entry in entries}
        readme = found.pop("snippets/README.md", b"").decode()
        if bool(CHINESE.search(readme)) != (page.language == "zh") or not readme:
            what = "its README.md isn't in the page's language"
            yield at(site, path, what, DOWNLOADS)
        for name in sorted(found.keys() | wanted.keys()):
            if found.get(name) != wanted.get(name):
                what = f"{name} isn't what the page shows"
                yield at(site, path, what, DOWNLOADS)
        names = [entry.filename for entry in entries]
        forms = {(one.date_time, one.external_attr >> 16) for one in entries}
        if names != sorted(names) or forms != {((1980, 1, 1, 0, 0, 0), 0o100644)}:
            yield at(site, path, "isn't the same on every build", DOWNLOADS)


def check_twins(site: Path, root: Path = ROOT) -> Iterator[str]:
    """Each page is there as Markdown: its code, no markup of this site, whole links."""
    pages = {page.root + page.path: page for page in read_pages(site)}
    for source in read_tree(root).pages:
        path = site / site_path(source.name) / "index.md"
        if not path.is_file():
            yield at(site, path, "isn't there", TWINS)
            continue
        text = path.read_text("utf-8")
        twin = read_page(source.path, root, text.split("\n"))
        about = get_data("\n".join(source.lines))[1].get("description")
        own = next(page.root for page in pages.values()) + site_path(source.name)
        if not re.match(
            rf"# .+\n\n> {re.escape(str(about))}\n\n<{re.escape(own)}>\n", text
        ):
            what = "it doesn't begin with the title, the description and the address"
            yield at(site, path, what, f"see docs/{source.name} and hooks/twins.py")
        codes = [(one.info.split()[0], body(one)) for one in twin.fences]
        if codes != verified_codes(source):
            what = f"its code isn't that of docs/{source.name}"
            yield at(site, path, what, TWINS)
        for number, line in enumerate(twin.lines, 1):
            if number in twin.inside:
                continue
            bare = CODE.sub("`", line)
            prose = LINK.sub("", bare)
            if LEFTOVER.search(prose) or re.search(r"\{ ?[.:#]|<div", prose):
                what = f"markup of this site: {line.strip()[:60]!r}"
                yield at(site, path, what, TWINS, number)
            for target in LINK.findall(bare):
                page, _, anchor = target.partition("#")
                inside = target.startswith(next(iter(pages.values())).root)
                lost = inside and not leads(site, pages, page, anchor)
                if lost or not re.match("https?://", target):
                    yield at(site, path, f"{target} leads to nothing", TWINS, number)


def leads(site: Path, pages: dict[str, Page], address: str, anchor: str) -> bool:
    """Whether an address within the site leads to a page's section, or to a file."""
    if address in pages:
        return not anchor or anchor in pages[address].ids
    root = next(iter(pages.values())).root
    return (site / address.removeprefix(root)).is_file()


def body(fence: object) -> str:
    """What stands in a fence, without the fence's indentation."""
    return "\n".join(line[fence.indent :] for line in fence.body).strip("\n")


def verified_codes(page: Source) -> list[tuple[str, str]]:
    """The blocks of a page as they are verified, outputs among them."""
    found = []
    for block in blocks(page):
        found.append((block.language, block.code.strip("\n")))
        if block.expected is not None:
            found.append(("text", block.expected.strip("\n")))
    return found


def check_lists(site: Path, root: Path = ROOT) -> Iterator[str]:
    """llms.txt lists each page of its language, llms-full.txt holds them; both name
    those of the other language.
    """
    address = next(page.root for page in read_pages(site))
    for language in NAMES:
        (other,) = NAMES.keys() - {language}
        for name in ("llms.txt", "llms-full.txt"):
            path, theirs = site / folder(language) / name, f"{folder(other)}{name}"
            text = path.read_text("utf-8") if path.is_file() else ""
            if not re.match(r"# .+\n\n> .+\n\n", text):
                yield at(site, path, "doesn't begin with # name and > summary", TWINS)
            if f"{address}{theirs}" not in text:
                yield at(site, path, f"doesn't name /{theirs}", TWINS)
            for page in read_tree(root).pages:
                twin = site / site_path(page.name) / "index.md"
                if page.language != language or not twin.is_file():
                    continue
                own = re.escape(f"{address}{site_path(page.name)}index.md")
                listed = re.search(rf"(?m)^- \[.+\]\({own}\): .+$", text)
                if not (
                    listed if name == "llms.txt" else twin.read_text("utf-8") in text
                ):
                    yield at(site, path, f"lacks /{site_path(page.name)}", TWINS)


def check_download_links(site: Path) -> Iterator[str]:
    """Under each snippet are links to its script and notebook, with a name each, and
    each page's head names its Markdown.
    """
    cure = "see hooks/takeaway.py"
    for page in read_pages(site):
        lines = verified_lines(page)
        if len(lines) != len(page.soup.select("article .language-python.highlight")):
            what = f"{len(lines)} snippets have a line with their versions"
            yield page.at(None, what, "run make versions")
        for name, line in lines.items():
            path = f"{folder(page.language)}snippets/{name}"
            links = {link.text: link for link in line.select("a")}
            wanted = {kind: path + kind for kind in (".py", ".ipynb")}
            found = {kind: page.target(a["href"]) for kind, a in links.items()}
            colab = str(links["Colab"]["href"]) if "Colab" in links else None
            if colab and not colab.endswith(f"/{path}.ipynb"):
                yield page.at(line, f"{colab} isn't the notebook {path}", cure)
            found.pop("Colab", None)
            if found != wanted or not all(
                (site / one).is_file() for one in wanted.values()
            ):
                yield page.at(line, f"the links lead to {found}, not {wanted}", cure)
            for text, link in links.items():
                file = Path(name).name + (".ipynb" if text == "Colab" else text)
                label = str(link.get("aria-label", ""))
                if text not in label or file not in label:
                    what = f"the link {text!r} is called {label!r}"
                    yield page.at(link, what, f"name {file} in it")
                if text != "Colab" and not link.has_attr("download"):
                    yield page.at(link, f"the link {text!r} opens a page", cure)
        heads = page.soup.select('link[rel=alternate][type="text/markdown"]')
        found = [page.target(link["href"]) for link in heads]
        if found != [f"{page.path}index.md"] or not (site / found[0]).is_file():
            yield page.at(None, f"its head names {found} as Markdown", cure)


CHECKS = tuple(
    check for name, check in sorted(globals().items()) if name.startswith("check_")
)
