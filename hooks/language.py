"""How pages are written: Chinese typography, spelling, terms, one language a page."""

import json
import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from os.path import commonprefix
from pathlib import Path

import autocorrect_py as autocorrect
import glossary
from links import CODE
from pages import Page, Problem, Tree, read_page, read_text

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

HAN = "\u3400-\u9fff"
CHINESE = re.compile(rf"[{HAN}\u3000-\u303f\uff00-\uffef]+")
HALF_WIDTH = re.compile(rf"[{HAN}][,;:!?()]|[,;:!?)][{HAN}]")  # AutoCorrect leaves some
ENGLISH = re.compile(r"(?:\b[A-Za-z][\w'’-]*[ ,;:]+){3}[A-Za-z]")
TITLE = re.compile(r"\[[^\]]*\]\(https?:[^)]*\)")  # of a page elsewhere, as it is
LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
MARKUP = re.compile(r"\{[^}]*\}|<[^>]*>|\*+")


def check_chinese(tree: Tree) -> Iterator[Problem]:
    """Spaces, punctuation and names stand as AutoCorrect wants them."""
    tools = tomllib.loads(read_text(tree.root / "pyproject.toml")).get("tool", {})
    autocorrect.load_config(json.dumps(tools.get("autocorrect", {})))
    pages = [*tree.pages]
    for path in sorted(tree.root.glob("*.md")):
        try:
            pages.append(read_page(path, tree.root))
        except ValueError as error:
            shown = path.relative_to(tree.root)
            yield Problem(shown, 1, str(error), "save it as a plain UTF-8 file")
    for page in pages:
        for number, text in _prose(page):
            wanted = autocorrect.format(text)
            if wanted != text:
                at = max(len(commonprefix([text, wanted])) - 8, 0)
                what = f"{text[at : at + 20]!r} isn't set like Chinese"
                cure = f"write {wanted[at : at + 20]!r}"
                yield Problem(page.shown, number, what, cure)
            elif found := HALF_WIDTH.search(text):
                what = f"{found[0]!r} has half-width punctuation"
                yield Problem(page.shown, number, what, "write ，；：！？（）")


def check_spelling(tree: Tree) -> Iterator[Problem]:
    """English words are spelled as Americans do, in names and identifiers too."""
    # typos, not codespell: that one passes recieve_value, recieveValue and file names.
    texts = [tree.root / "docs", tree.root / "snippets", *tree.root.glob("*.md")]
    paths = [path.relative_to(tree.root) for path in texts if path.exists()]
    typos = [Path(sysconfig.get_path("scripts"), "typos"), "--format", "json"]
    run = subprocess.run([*typos, *paths], cwd=tree.root, capture_output=True)
    if run.returncode not in (0, 2):
        what = f"typos fails: {run.stderr.decode().strip()}"
        yield Problem(Path("pyproject.toml"), 1, what, "mend [tool.typos]")
        return
    for found in map(json.loads, run.stdout.splitlines()):
        if found["type"] == "typo":
            what = f"{found['typo']!r} is misspelled"
            cure = f"write {' or '.join(found['corrections'])!r}"
            path = Path(found["path"])
            yield Problem(path, found.get("line_num", 1), what, cure)


def check_terms(tree: Tree) -> Iterator[Problem]:
    """A term has one name on our pages; the glossary alone lists the others."""
    preferred = glossary.read_preferred(tree.root)
    for page in tree.pages:
        if page.path.stem == "glossary" or not preferred:
            continue
        terms = preferred[page.language]
        longest = sorted(map(re.escape, terms), key=len, reverse=True)
        names = re.compile(rf"(?<![A-Za-z])({'|'.join(longest)})s?(?![A-Za-z])", re.I)
        for number, text in _prose(page, titles=False):
            for found in names.finditer(text):
                if term := terms[found[1].lower()]:
                    what = f"{found[0]!r} isn't the name of the term on our pages"
                    yield Problem(page.shown, number, what, f"write {term!r}")


def check_mixed(tree: Tree) -> Iterator[Problem]:
    """An English page holds no Chinese, a Chinese page nothing left in English."""
    for page in tree.pages:
        for number, text in _prose(page, titles=False):
            for part in text.split("|"):
                chinese, english = CHINESE.search(part), ENGLISH.search(part)
                if page.language == "en" and chinese:
                    what = f"{chinese[0]!r} on an English page"
                    yield Problem(page.shown, number, what, "write it in English")
                if page.language == "zh" and english and not chinese:
                    what = f"{part.strip()[:40]!r} is left in English"
                    yield Problem(page.shown, number, what, "translate it")


def _prose(page: Page, titles: bool = True) -> Iterator[tuple[int, str]]:
    """The lines outside fences as text: `x` for inline code, links by their text."""
    for number, line in enumerate(page.lines, 1):
        if number < page.body:
            line = line.partition(":")[2]
        elif number in page.inside:
            continue
        line = CODE.sub("`x`", line)
        line = line if titles else TITLE.sub("`x`", line)
        yield number, MARKUP.sub("", LINK.sub(r"\1", line))
