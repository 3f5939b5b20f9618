"""Collects every code block of every page, and every snippet for `make bless`.

verify.py loads this file as a plugin, since a conftest.py collects below its own folder
only and the pages are in ``docs``; without pytest's own Python plugin, which would
import a snippet that is named.
"""

from pathlib import Path
from random import Random

import pytest
from pymdownx.snippets import SnippetMissingError
from pymdownx.superfences import SuperFencesException

from tfnotes.check import forms
from tfnotes.files import Problem, write_text
from tfnotes.page import LANGUAGES, Page
from tfnotes.project import Project
from tfnotes.run.blocks import Block, blocks
from tfnotes.run.client import Result, Runner, difference
from tfnotes.run.rendered import parse
from tfnotes.run.shown import compare_shown, render
from tfnotes.run.structure import compare_structure

REFUSED = (ValueError, RuntimeError, SnippetMissingError, SuperFencesException)
DIFFERS = {
    ".out": "{snippet} printed something else",
    ".dot": "{path} isn't the graph that was built",
    ".err": "{path} isn't what was logged",
}
RUNNER = pytest.StashKey[Runner]()
PROJECT = pytest.StashKey[Project]()
WRITTEN = pytest.StashKey[list[str]]()
RAN = pytest.StashKey[set[str]]()  # pages with lines, or snippets


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options of `make verify` and `make bless`."""
    group = parser.getgroup("snippets")
    group.addoption("--fresh", action="store_true", help="a new interpreter each")
    group.addoption("--bless", action="store_true", help="write the outputs")
    group.addoption("--shuffle", metavar="SEED", help="run in a random order")
    group.addoption("--preload", default="tensorflow", help="imported before forking")


def pytest_collect_file(file_path: Path, parent: pytest.Collector):
    """Collect a page's blocks, or with --bless a snippet."""
    if not file_path.is_relative_to(parent.config.rootpath):
        return None
    folder, *below = file_path.relative_to(parent.config.rootpath).parts
    if parent.config.option.bless:
        if folder == "snippets" and file_path.suffix == ".py" and len(below) == 2:
            return SnippetFile.from_parent(parent, path=file_path)
    elif folder == "docs" and file_path.suffix == ".md" and below[0] in LANGUAGES:
        return PageFile.from_parent(parent, path=file_path)
    return None


def pytest_collection_modifyitems(
    config: pytest.Config, items: list[pytest.Item]
) -> None:
    """Put a page beside its translation, or shuffle all with --shuffle; the snippets
    run in the same order. Else all have run when half of the pages are still to render.
    """
    if not config.option.bless:
        docs = config.rootpath / "docs"
        items.sort(key=lambda item: item.path.relative_to(docs).parts[1:])
    if seed := config.option.shuffle:
        Random(seed).shuffle(items)


def pytest_collection_finish(session: pytest.Session) -> None:
    """Ask one runner for all that was selected; it works while items are compared."""
    wanted = [item.snippet for item in session.items if isinstance(item, Running)]
    if wanted and not session.config.option.collectonly:
        options = session.config.option
        session.config.stash[RUNNER] = Runner(
            wanted, fresh=options.fresh, draw=True, imports=(options.preload,)
        )


def pytest_configure(config: pytest.Config) -> None:
    """Read the project, and begin the lists of what runs and what is written."""
    config.stash[PROJECT] = Project(config.rootpath)
    config.stash[WRITTEN], config.stash[RAN] = [], set()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name each output that was written."""
    for line in terminalreporter.config.stash[WRITTEN]:
        terminalreporter.write_line(line)


def pytest_unconfigure(config: pytest.Config) -> None:
    """End the runner."""
    if runner := config.stash.get(RUNNER, None):
        runner.close()


class Broken(Exception):
    """A failure whose message says all; no traceback of ours is of use."""


class Failing(pytest.Item):
    """An item that reports `Broken` as one message."""

    def place(self, path: Path) -> Path:
        """The path as messages print it, below the project's folder."""
        return path.relative_to(self.config.rootpath)

    def repr_failure(self, excinfo, style=None):
        """Print the message without a traceback."""
        if isinstance(excinfo.value, Broken):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)


class Running(Failing):
    """An item that needs what a snippet printed."""

    snippet: Path

    def result(self) -> Result:
        """The snippet's result; fails if the snippet did not come to its end."""
        try:
            result = self.config.stash[RUNNER].result(self.snippet)
        except RuntimeError as error:
            raise Broken(str(error)) from None
        if result.end != "done":
            place = self.place(self.snippet)
            what = f"{place}:1: {result.how}; let it come to its end, or raise"
            raise Broken(f"{what}\n{stderr_of(result)}")
        if result.undrawn:
            dot = self.place(self.snippet.with_suffix(".dot"))
            raise Broken(f"{dot}:1: {self.snippet.name} {result.undrawn}")
        return result


class PageFile(pytest.File):
    """A page: one item for its form, one for each Python block."""

    def collect(self):
        """Yield the items; why a page has no blocks, its form says."""
        form = PageForm.from_parent(self, name="form")
        yield form
        if (page := form.page) is None:
            return
        try:
            found = blocks(form.project, page)
        except REFUSED:
            return
        includes = dict(page.snippets)
        for block in found:
            if block.language == "python" and block.line in includes:
                include = Path(includes[block.line])
                name = f"line {block.line} {include.stem}"
                item = PageBlock.from_parent(self, name=name)
                item.block, item.snippet = block, page.root / "snippets" / include
                yield item


class PageForm(Failing):
    """The page keeps the rules, and shows exactly the code that is verified."""

    @property
    def project(self) -> Project:
        """The project that the page belongs to."""
        return self.config.stash[PROJECT]

    @property
    def page(self) -> Page | None:
        """The page; None if it can't be read."""
        name = self.path.relative_to(self.project.root / "docs").as_posix()
        return self.project.by_name.get(name)

    def runtest(self) -> None:
        """Report every problem of the page at once."""
        page, place = self.page, self.place(self.path)
        self.config.stash[RAN].add(f"{place}:1")
        if page is None:
            problems = [one for one in self.project.unreadable if one.path == place]
        elif not (problems := forms.check_page(page)):
            try:
                tree = parse(render(self.project, page))
                problems = compare_shown(self.project, page, tree)
                problems += compare_structure(self.project, page, tree)
            except REFUSED as error:
                problems = [Problem(place, 1, str(error), "mend the page")]
        if problems:
            raise Broken("\n".join(map(str, problems)))

    def reportinfo(self):
        """Name the page."""
        return self.path, 0, f"{self.place(self.path)}:1 form"


class PageBlock(Running):
    """A block prints exactly what its page shows."""

    block: Block

    def runtest(self) -> None:
        """Compare what was printed with what the page shows."""
        where = f"{self.place(self.path)}:{self.block.line}"
        self.config.stash[RAN].add(where)
        if self.block.code != self.snippet.read_text(encoding="utf-8"):
            raise Broken(f"{where}: the block isn't {self.snippet.name} as it stands")
        try:
            result = self.result()
        except Broken as error:
            raise Broken(f"{where}: {error}") from None
        for suffix, text in result.recorded.items():
            path = self.snippet.with_suffix(suffix)
            recorded = (
                self.block.expected if suffix == ".out" else path.read_text("utf-8")
            )
            if text != recorded:
                place, snippet = self.place(path), self.place(self.snippet)
                what = DIFFERS[suffix].format(snippet=snippet, path=place)
                raise Broken(
                    f"{where}: {what}\n{difference(place, recorded or '', text)}\n"
                    f"if that is right: make bless ARGS={snippet} and read git diff\n"
                    f"{stderr_of(result)}"
                )

    def reportinfo(self):
        """Name the page, the line and the snippet."""
        where = f"{self.place(self.path)}:{self.block.line}"
        return self.path, self.block.line - 1, f"{where} {self.snippet.stem}"


class SnippetFile(pytest.File):
    """A snippet whose output `make bless` writes."""

    def collect(self):
        """Yield the one item."""
        item = SnippetOutput.from_parent(self, name=self.path.stem)
        item.snippet = self.path
        yield item


class SnippetOutput(Running):
    """Writes what the snippet printed; one that doesn't come to its end fails."""

    def runtest(self) -> None:
        """Write the output where it differs from the recorded one."""
        self.config.stash[RAN].add(f"{self.place(self.snippet)}:1")
        result = self.result()
        if not result.output:
            raise Broken(
                f"{self.place(self.snippet)}:1: prints nothing; print something"
            )
        for suffix, text in result.recorded.items():
            recorded = self.snippet.with_suffix(suffix)
            if not text:
                raise Broken(f"{self.place(recorded)}:1: holds nothing now; git rm it")
            if not recorded.exists() or recorded.read_text("utf-8") != text:
                write_text(recorded, text)
                self.config.stash[WRITTEN].append(f"wrote {self.place(recorded)}")


def stderr_of(result: Result) -> str:
    """The end of what a snippet wrote to standard error, its traceback included."""
    tail = result.errors.rstrip().splitlines()[-40:]
    return "\n".join(["standard error:", *tail]) if tail else "standard error: empty"
