"""What one build of the site knows, and so what a server's next one need not do."""

import os
import re
from dataclasses import dataclass, field
from functools import cached_property

from mkdocs.structure.files import File

from tfnotes.build.article import article
from tfnotes.build.revision import Revision, read_revision
from tfnotes.build.search import Entries
from tfnotes.files import digest
from tfnotes.project import CONFIG, GLOSSARY, Project
from tfnotes.run.ledger import LEDGER, VERSIONS

INCLUDED = re.compile(r'(?:--8<-- |against=)"([^":]+)')
ONLY = "TFNOTES_LANGUAGE"  # the language that a server shows, if it isn't to show all


@dataclass
class Build:
    """A build in all languages.

    A server writes a page again if its source has changed, or what is included in it,
    or what is added to it: hashes of these are what it keeps.
    """

    project: Project
    serving: bool = False
    colab: str = ""  # what Colab's address of a notebook begins with
    before: "Build | None" = None  # a server's last that came to its end
    entries: Entries | None = None  # of the search, when it has come to its end
    shared: list[File] = field(default_factory=list)  # by all languages

    def next(self, project: Project, colab: str) -> "Build":
        """The build after this one."""
        before = self.before if self.entries is None else self
        return Build(project, self.serving, colab, before if self.serving else None)

    @cached_property
    def revision(self) -> Revision:
        """What git knows; a server asks once."""
        return self.before.revision if self.before else read_revision(self.project.root)

    @cached_property
    def articles(self) -> dict[str, str]:
        """The pages' Markdown as it is rendered, by their names."""
        return {
            name: self._kept(name) or article(self.project, page, self.colab)
            for name, page in self.project.by_name.items()
        }

    def _kept(self, name: str) -> str | None:
        """A page's Markdown if all that it is made of is as it was."""
        before = self.before
        if not before or not self.project.same_names or self.others != before.others:
            return None
        same = self.sources[name] == before.sources.get(name)
        return before.articles[name] if same else None

    @cached_property
    def others(self) -> str:
        """A hash of what pages take from each other, and from the records."""
        parts = [self.colab]
        for page in self.project.pages:
            shown = (fence.include or "" for fence in page.fences)
            parts += [page.name, *page.lines[: page.body - 1], *shown]
            parts += [f"{one.id} {one.title}" for one in page.headings]
        root = self.project.root
        files = [root / one for one in (CONFIG, GLOSSARY, LEDGER, VERSIONS)]
        files += [one for one in self.project.outputs if "." in one.stem]
        files += self.project.files(".err")
        return digest("\0".join([*parts, *map(self.project.text, files)]).encode())

    @cached_property
    def sources(self) -> dict[str, str]:
        """A hash of each page's source and of what is included in it."""
        pages = self.project.by_name.items()
        return {name: self._digest("\n".join(page.lines)) for name, page in pages}

    @cached_property
    def inputs(self) -> dict[str, str]:
        """A hash of all that each page is made of."""
        root = self.project.root
        files = [root / CONFIG, *sorted(root.glob("overrides/**/*.html"))]
        common = "\0".join([*self.sources, *map(self.project.text, files)])
        return {
            name: self._digest(text, self.sources[name], common)
            for name, text in self.articles.items()
        }

    def _digest(self, text: str, *more: str) -> str:
        folder = self.project.root / "snippets"
        files = [self.project.text(folder / path) for path in INCLUDED.findall(text)]
        return digest("\0".join([text, *files, *more]).encode())

    @property
    def changed(self) -> frozenset[str] | None:
        """The pages to check, below a language; None for all."""
        if self.before is None:
            return None
        old, new = self.before.sources, self.sources
        return frozenset(
            name.partition("/")[2] for name in new if new[name] != old.get(name)
        )

    @cached_property
    def stale(self) -> set[str]:
        """The names of the pages to write; a server writes no other."""
        only = os.environ.get(ONLY, "") if self.serving else ""
        old, new = self.before.inputs if self.before else {}, self.inputs
        return {
            name for name in new if new[name] != old.get(name) and name.startswith(only)
        }
