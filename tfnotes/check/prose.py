"""How pages are written: Chinese typography, spelling, terms, one language a page.

AutoCorrect sets Chinese and typos spells English; what typos is to leave stands in
pyproject.toml.
"""

import json
import re
import subprocess
import sysconfig
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path

import autocorrect_py as autocorrect

from tfnotes.check import glossary
from tfnotes.files import Problem
from tfnotes.page import CODE, LANGUAGES, Page, read_page
from tfnotes.project import Project

NAMES = ["AutoGraph", "GitHub", "GraphDef", "MkDocs", "NumPy", "TensorFlow"]
HAN = "\u3400-\u9fff"
CHINESE = re.compile(rf"[{HAN}\u3000-\u303f\uff00-\uffef]+")
HALF_WIDTH = re.compile(rf"[{HAN}][,;:!?]|[,;:!?][{HAN}]")  # AutoCorrect leaves some
ENGLISH = re.compile(r"(?:\b[A-Za-z][\w'’-]*[ ,;:]+){3}[A-Za-z]")
TITLE = re.compile(r"\[[^\[\]]*\]\(https?:[^)]*\)")  # of a page elsewhere, as it is
LINK = re.compile(r"!?\[([^\[\]]*)\]\([^)]*\)")
WORDS = re.compile(r"(?P<key>\w+):(?P<words>.*)")  # of the front matter
MARKUP = re.compile(r"\{[^}]*\}|<[^>]*>|\*+")


def check_chinese(project: Project) -> Iterator[Problem]:
    """Spaces, punctuation and names stand as AutoCorrect wants them."""
    config = {"rules": {"spellcheck": 1}, "spellcheck": {"words": NAMES}}
    autocorrect.load_config(json.dumps(config))
    pages = [*project.checked]
    for path in project.documents():
        try:
            pages.append(read_page(path, project.root))
        except ValueError as error:
            cure = "save it as a plain UTF-8 file of its own"
            yield Problem(path.relative_to(project.root), 1, str(error), cure)
    for page in pages:
        for number, text in _prose(page):
            wanted = autocorrect.format(text)
            if wanted != text:
                pairs = enumerate(zip_longest(text, wanted))
                start = max(next(at for at, (a, b) in pairs if a != b) - 8, 0)
                part = slice(start, start + 20)
                what = f"{text[part]!r} isn't as AutoCorrect wants it"
                yield page.problem(number, what, f"write {wanted[part]!r}")
            elif found := HALF_WIDTH.search(text):
                what = f"{found[0]!r} has half-width punctuation"
                yield page.problem(number, what, "write ，；：！？")


def check_spelling(project: Project) -> Iterator[Problem]:
    """English words are spelled as Americans do, in names and identifiers too."""
    # typos, not codespell: that one passes recieve_value, recieveValue and file names.
    pages = [*project.documents(), *(page.path for page in project.checked)]
    snippets = project.new(project.snippets)
    paths = [str(path.relative_to(project.root)) for path in pages + snippets]
    typos = Path(sysconfig.get_path("scripts"), "typos")
    options = ["--isolated", "--config=pyproject.toml", "--format=json"]
    run = subprocess.run(
        [typos, *options, "--file-list=-"],
        cwd=project.root,
        input="\n".join(paths).encode(),
        capture_output=True,
    )
    if run.returncode not in (0, 2):
        reason = run.stderr.decode().strip().rpartition("\n")[2]
        what = f"typos fails: {reason}"
        yield Problem(Path("pyproject.toml"), 1, what, "mend [tool.typos]")
    for found in map(json.loads, run.stdout.splitlines()):
        if found["type"] == "typo":
            path, line = Path(found["path"]), found.get("line_num", 1)
            cure = f"write {' or '.join(found['corrections'])!r}"
            yield Problem(path, line, f"{found['typo']!r} is misspelled", cure)


def check_terms(project: Project) -> Iterator[Problem]:
    """A term has one name on our pages; the glossary alone lists the others."""
    if (data := project.glossary) is None:
        return
    for language in LANGUAGES:
        names = glossary.names(data, language)
        longest = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
        pattern = re.compile(rf"(?<![A-Za-z])({longest})s?(?![A-Za-z])", re.I)
        for page in project.checked:
            if page.language != language or page.is_a("glossary"):
                continue
            for number, text in _prose(page, titles=False):
                for found in pattern.finditer(text):
                    preferred = names[found[1].lower()]
                    if found[1].lower() != preferred.lower():
                        what = f"{found[0]!r} is another name of a term"
                        yield page.problem(number, what, f"write {preferred!r}")


def check_mixed(project: Project) -> Iterator[Problem]:
    """An English page holds no Chinese, a Chinese page nothing left in English."""
    for page in project.checked:
        for number, text in _prose(page, titles=False):
            for part in text.split("|"):
                chinese, english = CHINESE.search(part), ENGLISH.search(part)
                if page.language == "en" and chinese:
                    what = f"{chinese[0]!r} on an English page"
                    yield page.problem(number, what, "write it in English")
                if page.language == "zh" and english and not chinese:
                    what = f"{part.strip()[:40]!r} is left in English"
                    yield page.problem(number, what, "translate it")


def _prose(page: Page, titles: bool = True) -> Iterator[tuple[int, str]]:
    """The lines outside fences as text: `…` for inline code, links by their text."""
    # The title of an error's page is the message, as its patterns are.
    messages = ("title", "match") if page.is_a("error") else ("match",)
    for number, line in enumerate(page.lines, 1):
        if number < page.body:
            front = WORDS.match(line)
            text = front["words"] if front and front["key"] not in messages else ""
        elif number in page.inside:
            continue
        else:
            text = line
        text = CODE.sub("`…`", text)
        text = text if titles else TITLE.sub("`…`", text)
        yield number, MARKUP.sub("", LINK.sub(r"\1", text))
