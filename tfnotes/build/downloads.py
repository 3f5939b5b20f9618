"""A snippet as a reader takes it away: a script, a notebook, and a zip a page.

The script is the snippet below a head of comments. The head begins with the versions
that printed the output, as inline script metadata, which `uv run` and `pipx run` read:
https://packaging.python.org/en/latest/specifications/inline-script-metadata/
"""

import io
import json
import zipfile
from collections.abc import Container, Iterator
from dataclasses import dataclass
from pathlib import Path

from mkdocs.utils import get_relative_url

from tfnotes.build.ledger_lines import printed_by
from tfnotes.build.tooltips import bare
from tfnotes.page import Page, places, site_path
from tfnotes.project import Project
from tfnotes.run.ledger import key
from tfnotes.words import WORDS

FORM = {  # of a notebook, beside its cells
    "metadata": {
        "kernelspec": {
            "display_name": "Python 3",
            "language": "python",
            "name": "python3",
        },
        "language_info": {"file_extension": ".py", "name": "python"},
    },
    "nbformat": 4,
    "nbformat_minor": 5,
}


@dataclass(frozen=True)
class Download:
    """A snippet, the page that shows it, and what is said of it."""

    snippet: Path
    page: Page
    title: str  # of the section, in Markdown
    about: list[str]  # the section's absolute address, and which versions ran it
    code: str


def snippet_path(name: str, language: str) -> str:
    """Where the downloads of a snippet stand in the site, without the suffix."""
    return site_path(f"{language}/snippets/{name}")


def archive_path(page: Page) -> str:
    """Where the zip of a page's snippets stands; the home page's has all."""
    return f"{site_path(page.name)}snippets.zip"


def links(page: Page, name: str, colab: str) -> str:
    """The links to a snippet's downloads, as HTML within a line.

    Args:
        page: the page on which they stand.
        name: the snippet's, as the ledger has it.
        colab: what Colab's address of a notebook begins with; empty without Colab.
    """
    words, path = WORDS[page.language]["download"], snippet_path(name, page.language)
    file, found = name.rpartition("/")[2], []
    for kind in (".py", ".ipynb"):
        address = get_relative_url(f"{path}{kind}", site_path(page.name))
        label = words["script"].format(f"{file}{kind}")
        found.append(f'<a href="{address}" download aria-label="{label}">{kind}</a>')
    if colab:
        address, label = f"{colab}{path}.ipynb", words["colab"].format(f"{file}.ipynb")
        found.append(f'<a href="{address}" aria-label="{label}">Colab</a>')
    return f'<span class="downloads"> {" ".join(found)}</span>'


def needs(project: Project) -> tuple[str, list[str]]:
    """The Python and the packages that pyproject.toml says a snippet needs.

    Raises:
        KeyError: it lacks requires-python or the group `tensorflow`.
    """
    pins = project.settings["dependency-groups"]["tensorflow"]
    return project.settings["project"]["requires-python"], pins


def shown(project: Project, pages: list[Page], site: str) -> dict[str, Download]:
    """The snippets that are there, each with its section, by their includes.

    Args:
        project: the project.
        pages: the pages of a language in the order of the navigation.
        site: the site's absolute address.
    """
    found: dict[str, Download] = {}
    for include, (page, section) in places(pages).items():
        snippet = page.root / "snippets" / include
        if snippet.is_file() and snippet.with_suffix(".out").is_file():
            about = [f"{site}{site_path(page.name)}#{section.id}"]
            if versions := project.versions:
                about += printed_by(key(snippet), page.language, versions)
            code = project.text(snippet)
            found[include] = Download(snippet, page, section.title, about, code)
    return found


def script(one: Download, project: Project) -> bytes:
    """A snippet as a script that says what it needs and where it comes from."""
    python, pins = needs(project)
    head = [
        "# /// script",
        f'# requires-python = "{python}"',
        "# dependencies = [",
        *(f'#   "{pin}",' for pin in pins),
        "# ]",
        "# ///",
        "",
        f"# {bare(one.title)}",
        *(f"# {line}" for line in one.about),
    ]
    return ("\n".join(head) + f"\n\n{one.code}").encode()


def notebook(one: Download, project: Project) -> bytes:
    """A snippet as a notebook, the same on every build."""
    words, (address, *versions) = WORDS[one.page.language]["download"], one.about
    about = [f"## {one.title}", f"<{address}>", *versions]
    install = f"{words['install']}\n%pip install --quiet {' '.join(needs(project)[1])}"
    printed = project.text(one.snippet.with_suffix(".out"))
    output = f"{words['output']}\n\n```text\n{printed}```"
    runs = {"cell_type": "code", "execution_count": None, "outputs": []}
    cells = [
        {"id": "about", "cell_type": "markdown", "source": "\n\n".join(about)},
        {"id": "install", "source": install} | runs,
        {"id": "code", "source": one.code.removesuffix("\n")} | runs,
        {"id": "output", "cell_type": "markdown", "source": output},
    ]
    found = {"cells": [cell | {"metadata": {}} for cell in cells]} | FORM
    text = json.dumps(found, indent=1, sort_keys=True, ensure_ascii=False)
    return f"{text}\n".encode()


def readme(page: Page, project: Project, site: str, first: str) -> bytes:
    """How to run the snippets of a zip, in the page's language."""
    python, pins = needs(project)
    text = WORDS[page.language]["download"]["readme"].format(
        title=bare(page.title),
        address=f"{site}{site_path(page.name)}",
        first=f"snippets/{first}",
        python=python,
        pins=" ".join(pins),
    )
    return text.encode()


def archive(files: dict[str, bytes]) -> bytes:
    """A zip of files by their paths in it, the same on every build and machine."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as found:
        for path in sorted(files):
            entry = zipfile.ZipInfo(f"snippets/{path}")  # of 1980: no time of a build
            entry.create_system, entry.external_attr = 3, 0o100644 << 16
            found.writestr(entry, files[path], zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def files(
    project: Project, pages: list[Page], site: str, built: Container[str]
) -> Iterator[tuple[str, bytes]]:
    """The downloads of a language, with their paths in the site.

    Args:
        project: the project.
        pages: the language's pages in the order of the navigation.
        site: the site's absolute address.
        built: the names of the pages whose downloads are wanted.

    Raises:
        KeyError: as :func:`needs` does.
    """
    snippets = shown(project, pages, site)
    for one in snippets.values():
        if one.page.name in built:
            path = snippet_path(key(one.snippet), one.page.language)
            yield f"{path}.py", script(one, project)
            yield f"{path}.ipynb", notebook(one, project)
    for page in pages:
        own = [include for _, include in page.snippets if include in snippets]
        if own and page.name in built:
            own = [*snippets] if page.is_a("home") else own
            packed = {"README.md": readme(page, project, site, min(own))}
            for include in own:
                packed[include] = script(snippets[include], project)
                for path in project.outputs_of(snippets[include].snippet):
                    packed[f"{path.parent.name}/{path.name}"] = project.content(path)
            yield archive_path(page), archive(packed)
