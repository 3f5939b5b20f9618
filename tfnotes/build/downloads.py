"""A snippet as a reader takes it away: a script, a notebook, and a zip a page.

The script is the snippet below a head of comments. The head begins with the versions
that printed the output, as inline script metadata, which `uv run` and `pipx run` read:
https://packaging.python.org/en/latest/specifications/inline-script-metadata/
"""

import io
import json
import re
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tfnotes.build.ledger_lines import printed_by
from tfnotes.build.tooltips import MARKUP
from tfnotes.page import Page, site_path
from tfnotes.project import Project
from tfnotes.run.ledger import key, tomllib

MARK = re.compile(r" *# \(\d+\)!$", re.M)
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
WORDS = {
    "zh": {
        "install": "# 安装打印出下面输出的版本；装好之后不用再运行这一格",
        "output": "网页上的输出（笔记本还会显示 TensorFlow 的日志和警告，这里不列）：",
        "readme": """\
# 示例：{title}

出自 <{address}>。每个 `.py` 都是完整的程序。装好 [uv](https://docs.astral.sh/uv/) \
就能直接运行，它会按文件开头写明的版本安装依赖：

    uv run {first}

不用 uv，就建一个虚拟环境（Python {python}），装好依赖再运行：

    pip install {pins}
    python {first}

同名的 `.out` 是程序打印的内容；程序抛出异常时，末尾是异常的文字，不含带文件名的行。\
`.tf-1.15.out` 这样的文件是那个版本打印的，只在输出不同时才有。
""",
    },
    "en": {
        "install": "# Installs the versions that printed the output below: once",
        "output": "The output on the page, without TensorFlow's log and warnings, "
        "which a notebook shows as well:",
        "readme": """\
# Snippets: {title}

From <{address}>. Each `.py` is a whole program. With \
[uv](https://docs.astral.sh/uv/) you can run it right away; uv installs the versions \
that the head of the file names:

    uv run {first}

Without uv, use a virtual environment (Python {python}):

    pip install {pins}
    python {first}

The `.out` of the same name holds what the program prints. If it raises an exception, \
the output ends with the exception's text, without the lines that name files. A file \
such as `.tf-1.15.out` holds what that version printed; there is one only where the \
output differs.
""",
    },
}


@dataclass(frozen=True)
class Needs:
    """What pyproject.toml says that a snippet needs: the Python, and the packages."""

    python: str
    pins: tuple[str, ...]


@dataclass(frozen=True)
class Shown:
    """A snippet, and the section of a language that shows it."""

    snippet: Path
    language: str
    title: str  # Markdown
    address: str  # absolute, of the section
    printed: tuple[str, ...]  # by which versions, in words

    @property
    def path(self) -> str:
        """Its place in the built site, without the suffix."""
        return snippet_path(key(self.snippet), self.language)


def snippet_path(name: str, language: str) -> str:
    """Where the downloads of a snippet stand in the site, without the suffix."""
    return site_path(f"{language}/snippets/{name}")


def archive_path(page: Page) -> str:
    """Where the zip of a page's snippets stands; the home page's has all."""
    return f"{site_path(page.name)}snippets.zip"


def needs(root: Path) -> Needs:
    """Read what a snippet needs.

    Raises:
        KeyError: pyproject.toml lacks requires-python or the group `tensorflow`.
    """
    data = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    pins = data["dependency-groups"]["tensorflow"]
    return Needs(data["project"]["requires-python"], tuple(pins))


def shown(project: Project, pages: list[Page], site: str) -> dict[str, Shown]:
    """The snippets that are there, each with its section, by their includes.

    Args:
        project: the project.
        pages: the pages of a language in the order of the navigation; of several that
            show a snippet, the one named as its folder counts, else the first.
        site: the site's absolute address.
    """
    found: dict[str, Shown] = {}
    versions = project.versions
    for page in pages:
        name = Path(page.name.removesuffix("/index.md")).stem
        for line, include in page.snippets:
            snippet = page.root / "snippets" / include
            printed = snippet.with_suffix(".out").is_file() and snippet.is_file()
            if printed and (include not in found or snippet.parent.name == name):
                section = page.section(line).heading
                run = (key(snippet), page.language, versions)
                found[include] = Shown(
                    snippet,
                    page.language,
                    section.title,
                    f"{site}{site_path(page.name)}#{section.id}",
                    tuple(printed_by(*run) if versions else ()),
                )
    return found


def bare(title: str) -> str:
    """A heading's title without Markdown."""
    return MARKUP.sub(r"\1", title)


def code(one: Shown) -> str:
    """A snippet's code without the marks of annotations, which are the page's."""
    return MARK.sub("", one.snippet.read_text("utf-8"))


def script(one: Shown, needs: Needs) -> str:
    """A snippet as a script that says what it needs and where it comes from."""
    head = [
        "# /// script",
        f'# requires-python = "{needs.python}"',
        "# dependencies = [",
        *(f'#   "{pin}",' for pin in needs.pins),
        "# ]",
        "# ///",
        "",
        f"# {bare(one.title)}",
        f"# {one.address}",
        *(f"# {line}" for line in one.printed),
    ]
    return "\n".join(head) + f"\n\n{code(one)}"


def notebook(one: Shown, needs: Needs) -> str:
    """A snippet as a notebook, the same on every build."""
    words, out = WORDS[one.language], one.snippet.with_suffix(".out")
    about = [f"## {one.title}", f"<{one.address}>", *one.printed]
    install = f"{words['install']}\n%pip install --quiet {' '.join(needs.pins)}"
    output = f"{words['output']}\n\n```text\n{out.read_text('utf-8')}```"
    source = code(one).removesuffix("\n")
    runs = {"cell_type": "code", "execution_count": None, "outputs": []}
    cells = [
        {"id": "about", "cell_type": "markdown", "source": "\n\n".join(about)},
        {"id": "install", "source": install} | runs,
        {"id": "code", "source": source} | runs,
        {"id": "output", "cell_type": "markdown", "source": output},
    ]
    found = {"cells": [cell | {"metadata": {}} for cell in cells]} | FORM
    return json.dumps(found, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def readme(page: Page, title: str, site: str, first: str, needs: Needs) -> str:
    """How to run the snippets of a zip, in the page's language."""
    return WORDS[page.language]["readme"].format(
        title=bare(title),
        address=f"{site}{site_path(page.name)}",
        first=f"snippets/{first}",
        python=needs.python,
        pins=" ".join(needs.pins),
    )


def archive(files: dict[str, bytes]) -> bytes:
    """A zip of files by their paths, the same on every build and machine."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as found:
        for path in sorted(files):
            entry = zipfile.ZipInfo(path)  # of 1980, when a zip's time begins
            entry.create_system, entry.external_attr = 3, 0o100644 << 16
            found.writestr(entry, files[path], zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def files(project: Project, pages: list[Page], site: str) -> dict[str, bytes]:
    """All downloads of a language, by their paths in the site.

    Args:
        project: the project.
        pages: the language's pages in the order of the navigation.
        site: the site's absolute address.

    Raises:
        KeyError: as :func:`needs` does.
    """
    pages = [page for page in pages if page.headings]  # while one is being written
    found: dict[str, bytes] = {}
    packed: dict[str, dict[str, bytes]] = {}
    if not (snippets := shown(project, pages, site)):
        return found
    need = needs(pages[0].root)
    for include, one in snippets.items():
        text = script(one, need).encode()
        found[f"{one.path}.py"] = text
        found[f"{one.path}.ipynb"] = notebook(one, need).encode()
        packed[include] = {f"snippets/{include}": text} | {
            f"snippets/{path.parent.name}/{path.name}": path.read_bytes()
            for path in outputs(one.snippet)
        }
    for page in pages:
        own = [include for _, include in page.snippets if include in snippets]
        if own := [*snippets] if page.is_a("home") else own:
            text = readme(page, page.title, site, min(own), need).encode()
            files = {"snippets/README.md": text}
            for include in own:
                files |= packed[include]
            found[archive_path(page)] = archive(files)
    return found


def outputs(snippet: Path) -> Iterable[Path]:
    """What a snippet printed, on the pin and where another version differs."""
    return [
        snippet.with_suffix(".out"),
        *snippet.parent.glob(f"{snippet.stem}.tf-*.out"),
    ]
