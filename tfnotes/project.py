"""A project's sources, each read once: pages, snippets, versions, ledger, glossary."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from tfnotes.build import made
from tfnotes.build.verdicts import Api
from tfnotes.files import Problem, digest, read_text
from tfnotes.page import LANGUAGES, Page, Places, places, read_page
from tfnotes.run.ledger import VERSIONS, Versions, read_versions, tomllib

GLOSSARY = Path("docs/glossary.yml")
CONFIG = Path("mkdocs.yml")
PIN = re.compile(r"tensorflow==(?P<version>[\d.]+)")


@dataclass(eq=False)
class Project:
    """All that a command reads of a project, as far as it can be read.

    What can't be read is a problem, and missing elsewhere. Nothing is read anew: make
    another project where files may have changed.
    """

    root: Path
    changed: frozenset[str] | None = None  # below a language; None: all are checked
    same_names: bool = False  # all that is known of names is an earlier reading's
    earlier: "Project | None" = None  # what was checked when this began

    @cached_property
    def _read(self) -> tuple[list[Page], list[Problem]]:
        pages, problems = [], []
        for language in LANGUAGES:
            for path in sorted((self.root / "docs" / language).rglob("*.md")):
                try:
                    pages.append(read_page(path, self.root))
                except (ValueError, OSError) as error:
                    cure = "save it as a plain UTF-8 file of its own"
                    place = path.relative_to(self.root)
                    problems.append(Problem(place, 1, str(error), cure))
        return pages, problems

    @property
    def pages(self) -> list[Page]:
        """The pages, by language and path."""
        return self._read[0]

    @property
    def unreadable(self) -> list[Problem]:
        """The pages that can't be read, and why."""
        return self._read[1]

    @cached_property
    def by_name(self) -> dict[str, Page]:
        """The pages by their paths below ``docs``, with those made while building."""
        return {page.name: page for page in self.pages} | self.made

    @cached_property
    def made(self) -> dict[str, Page]:
        """The pages that have no source, by the paths that they would have."""
        return {
            name: read_page(self.root / "docs" / name, self.root, text)
            for name, text in made.pages(self)
        }

    def take_over(self, before: "Project") -> None:
        """Go on from an earlier reading, whose problems were told.

        What it found of names holds if their files are as they were.
        """
        self.earlier, before.earlier = before, None
        if self.walked == before.walked:
            self.api, self.made, self.same_names = before.api, before.made, True

    @cached_property
    def walked(self) -> list[tuple[str, int]]:
        """The files that the verdicts on names follow from, and when each changed."""
        files = [*sorted((self.root / "api").glob("*")), self.root / VERSIONS]
        return [(one.name, one.stat().st_mtime_ns) for one in files if one.is_file()]

    @cached_property
    def api(self) -> Api | None:
        """What became of each name of TensorFlow 1.15.

        None without readable versions and walks: the checks say what is wrong.
        """
        try:
            return Api(self.root, self.versions) if self.versions else None
        except (ValueError, TypeError, KeyError, AttributeError, OSError):
            return None

    @cached_property
    def showing(self) -> dict[str, Places]:
        """The page and section that show each snippet, by language and include."""
        return {one: places(self.of_language(one)) for one in LANGUAGES}

    @property
    def checked(self) -> list[Page]:
        """The pages that are checked; the others are there to be linked to."""
        if self.changed is None:
            return self.pages
        return [page for page in self.pages if page.below in self.changed]

    def of_language(self, language: str) -> list[Page]:
        """The pages of a language."""
        return [page for page in self.pages if page.language == language]

    def in_order(self, language: str) -> list[Page]:
        """The pages of a language in the order of the navigation, then the others."""
        places = {
            path: at for at, path in enumerate(_paths(self.config.get("nav", [])))
        }
        pages = self.of_language(language)
        return sorted(pages, key=lambda page: places.get(page.below, len(places)))

    @cached_property
    def translations(self) -> list[tuple[Page, Page]]:
        """Each page of the first language with its translation into each other one."""
        return [
            (page, translation)
            for page in self.of_language(LANGUAGES[0])
            for other in LANGUAGES[1:]
            if (translation := self.by_name.get(f"{other}/{page.below}"))
        ]

    @cached_property
    def snippets(self) -> list[Path]:
        """The snippets, sorted."""
        return sorted((self.root / "snippets").glob("*/*.py"))

    @cached_property
    def outputs(self) -> list[Path]:
        """The recorded outputs, sorted."""
        return self.files(".out")

    @cached_property
    def _recorded(self) -> dict[tuple[Path, str], list[Path]]:
        found: dict[tuple[Path, str], list[Path]] = {}
        for path in (*self.outputs, *self.files(".err")):
            key = path.parent, path.name.partition(".")[0]
            found.setdefault(key, []).append(path)
        return found

    def recorded(self, snippet: Path) -> list[Path]:
        """What a snippet printed and logged, on the pin and where one differs."""
        return self._recorded.get((snippet.parent, snippet.stem), [])

    def outputs_of(self, snippet: Path) -> list[Path]:
        """What a snippet printed: on the pin, and where a version differs."""
        return [one for one in self.recorded(snippet) if one.suffix == ".out"]

    def has_file(self, name: str) -> bool:
        """Whether there is a file below ``docs``."""
        return name in self.made or (self.root / "docs" / name).is_file()

    def files(self, suffix: str) -> list[Path]:
        """What is recorded beside snippets under a suffix, sorted."""
        return sorted((self.root / "snippets").glob(f"*/*{suffix}"))

    @cached_property
    def _texts(self) -> dict[Path, bytes]:
        return {}

    def content(self, path: Path) -> bytes | None:
        """A file's content; None if there is none."""
        if path not in self._texts:
            if not path.is_file():
                return None
            self._texts[path] = path.read_bytes()
        return self._texts[path]

    def new(self, paths: Iterable[Path]) -> list[Path]:
        """The files that an earlier reading had otherwise; all if there is none."""
        now = {path: self.content(path) for path in paths}
        if self.earlier is None:
            return [*now]
        return [path for path in now if now[path] != self.earlier.content(path)]

    def text(self, path: Path) -> str:
        """A file's text, with a sign for what isn't UTF-8; empty if there is none."""
        return (self.content(path) or b"").decode("utf-8", "replace")

    def digest(self, path: Path) -> str | None:
        """A short hash of a file; None if there is none."""
        content = self.content(path)
        return None if content is None else digest(content)

    @cached_property
    def versions(self) -> Versions | None:
        """What is recorded of the versions of TensorFlow.

        None without a readable versions.toml and ledger: the checks say what is wrong.
        """
        try:
            versions = read_versions(self.root)
            return versions if versions.ledger else None
        except (ValueError, OSError):
            return None

    @cached_property
    def settings(self) -> dict[str, Any]:
        """What pyproject.toml says."""
        return tomllib.loads((self.root / "pyproject.toml").read_text("utf-8"))

    @cached_property
    def pin(self) -> str:
        """The pinned version of TensorFlow."""
        text = (self.root / "pyproject.toml").read_text("utf-8")
        return PIN.search(text)["version"]

    @cached_property
    def config(self) -> dict[str, Any]:
        """What mkdocs.yml says, scalars as text.

        Raises:
            yaml.MarkedYAMLError: it isn't YAML; the error's mark names the file.
        """
        return read_yaml(self.root / CONFIG)

    @cached_property
    def address(self) -> str:
        """The site's address; that of mkdocs.yml where the environment may say another.

        It is empty where mkdocs.yml says none.

        Raises:
            yaml.MarkedYAMLError: as :attr:`config` does.
        """
        address = self.config.get("site_url", "")
        return str(address[-1] if isinstance(address, list) else address)

    @cached_property
    def glossary(self) -> dict[str, Any] | None:
        """The data of the glossary; None if there is none.

        Raises:
            yaml.MarkedYAMLError: it isn't YAML; the error's mark names the file.
        """
        path = self.root / GLOSSARY
        return read_yaml(path) if path.is_file() else None

    def documents(self) -> Iterator[Path]:
        """The Markdown files beside the pages, such as the README."""
        yield from sorted(self.root.glob("*.md"))


def _paths(nav: list[Any]) -> Iterator[str]:
    """The pages of a navigation, in order."""
    for entry in nav:
        for target in entry.values() if isinstance(entry, dict) else [entry]:
            yield from [target] if isinstance(target, str) else _paths(target)


def read_yaml(path: Path) -> Any:
    """Read YAML, with scalars as text and MkDocs' own tags left out.

    Raises:
        yaml.MarkedYAMLError: it isn't YAML in plain UTF-8; its mark names the file.
    """
    try:
        # libyaml's is ten times as fast.
        return yaml.load(read_text(path), getattr(yaml, "CBaseLoader", yaml.BaseLoader))
    except (ValueError, yaml.YAMLError) as error:
        line = error.problem_mark.line if hasattr(error, "problem_mark") else 0
        mark = yaml.Mark(str(path), 0, line, 0, None, None)
        what = getattr(error, "problem", str(error))
        raise yaml.MarkedYAMLError(problem=what, problem_mark=mark) from error
