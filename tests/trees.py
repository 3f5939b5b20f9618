"""A small valid tree that the seeded faults break in one place."""

from pathlib import Path

from tfnotes.check import translations
from tfnotes.project import Project
from tfnotes.run.ledger import (
    ENVIRONMENTS,
    LEDGER,
    environments_text,
    ledger_text,
    read_versions,
)
from tfnotes.run.stale import current

PAGE = """\
---
kind: guide
title: {title}
---

# {title} {{#page}}

## {adds} {{#adds}}

{text} `inline <code>`.

```python title="adds.py"
--8<-- "sums/adds.py"
```

<!--pytest-codeblocks:expected-output-->
```text
--8<-- "sums/adds.out"
```

## {raises} {{#raises}}

```python title="raises.py"
--8<-- "sums/raises.py"
```

<!--pytest-codeblocks:expected-output-->
```text
--8<-- "sums/raises.out"
```

## {errors} {{#errors}}

### `division by zero` {{#error-zero}}

```text
ZeroDivisionError: division by zero
```

{printed} [{raises}](#raises)

## {claims} {{#checked}}

| {claim} | {verdict} | {proof} |
|---|---|---|
| {adds} | {holds} | [{adds}](#adds) |
| {raises} | {holds} | [{raises}](#raises) |

## {more} {{#more .about}}

[{title}](other.md#other) [{more}](https://example.org/)

!!! note "{more}"

    {text}

=== "{adds}"

    {text}

=== "{raises}"

    {text}

![{more}](picture.svg)

## {versions} {{#versions .about}}

{printed} TensorFlow 2.21.0.
"""

ENGLISH = {
    "title": "A page",
    "adds": "It adds",
    "raises": "It raises",
    "text": "Text with",
    "errors": "Messages",
    "printed": "This was printed by",
    "claims": "The claims",
    "claim": "Claim",
    "verdict": "Verdict",
    "holds": "holds",
    "proof": "Proof",
    "more": "More",
    "versions": "Versions",
}
CHINESE = {
    "title": "一页",
    "adds": "它会相加",
    "raises": "它会报错",
    "text": "一段文字",
    "errors": "报错",
    "printed": "输出来自",
    "claims": "核查",
    "claim": "说法",
    "verdict": "结论",
    "holds": "成立",
    "proof": "依据",
    "more": "更多",
    "versions": "版本",
}
OTHER = """\
---
kind: guide
match: ['today: (?P<which>True|False)']
---
# {more} {{#other}}

```python title="which.py"
--8<-- "sums/which.py"
```

<!--pytest-codeblocks:expected-output-->
```text
--8<-- "sums/which.out"
```

```python title="graph.py"
--8<-- "sums/graph.py"
```

<!--pytest-codeblocks:expected-output-->
```text
--8<-- "sums/graph.out"
```

```dot
--8<-- "sums/graph.dot"
```
"""
# What TensorFlow's graphs have, as far as a picture asks for it.
GRAPH = """\
from types import SimpleNamespace as Node


def op(name, kind, inputs=(), waits=()):
    before = [Node(op=one) for one in inputs]
    waits = list(waits)
    return Node(name=name, type=kind, inputs=before, control_inputs=waits, outputs=[])


class Graph:
    def __init__(self):
        v = op("v", "VariableV2")
        update = op("net/update", "AssignAdd", [v])
        self.ops = [v, update, op("net/y", "Neg", [v], [update])]

    def get_operations(self):
        return self.ops

    def get_all_collection_keys(self):
        return ["update_ops"]

    def get_collection(self, key):
        return [self.ops[1]] if key == "update_ops" else self.ops[:1]


graph = Graph()
print("ops:", len(graph.ops))
"""
DOT = """\
digraph "sums/graph" {
  "v" [label="v\\nVariableV2" class="variable trainable"];
  subgraph "cluster_net/" {
    label="net/";
    "net/update" [label="update\\nAssignAdd" class="update_ops"];
    "net/y" [label="y\\nNeg" class="op"];
  }
  "v" -> "net/update" [class="data"];
  "v" -> "net/y" [class="data"];
  "net/update" -> "net/y" [class="control" style=dashed];
}
"""
# Versions that any interpreter can play: -O is 1.15.5.
VERSIONS = """\
[versions."1.15.5"]
python = "3.7"
packages = ["six"]
note.zh = "老的"
note.en = "old"

[versions."2.21.0"]
python = "3.10 – 3.13"
note.zh = "锁定的"
note.en = "pinned"

[causes]
"sums/which" = "other"
"""
CONFIG = """\
site_name: x
site_url: !ENV [SITE_URL, "https://notes.example/"]
hooks: [tfnotes/build/hooks.py]
markdown_extensions:
  - tfnotes.build.extension
nav:
  - 一页: page.md
  - 更多:
      - API: other.md
plugins:
  - search
  - i18n:
      languages:
        - locale: zh
        - locale: en
          nav_translations:
            一页: A page
            更多: More
"""
SETTINGS = """\
[project]
requires-python = ">=3.10,<3.14"

[dependency-groups]
tensorflow = ["tensorflow==2.21.0"]
"""
FILES = {
    "pyproject.toml": SETTINGS,
    "mkdocs.yml": CONFIG,
    "snippets/sums/adds.py": 'print("sum:", 1 + 2)\n',
    "snippets/sums/adds.out": "sum: 3\n",
    "snippets/sums/raises.py": "1 / 0\n",
    "snippets/sums/raises.out": "ZeroDivisionError: division by zero\n",
    "docs/zh/page.md": PAGE.format(**CHINESE),
    "docs/en/page.md": PAGE.format(**ENGLISH),
    "snippets/sums/which.py": 'print("today:", __debug__)\n',
    "snippets/sums/which.out": "today: True\n",
    "snippets/sums/which.tf-1.15.out": "today: False\n",
    "snippets/sums/graph.py": GRAPH,
    "snippets/sums/graph.out": "ops: 3\n",
    "snippets/sums/graph.dot": DOT,
    "snippets/versions.toml": VERSIONS,
    "snippets/locks/1.15.5.txt": "six==1.16.0\ntensorflow==1.15.5\n",
    "docs/zh/other.md": OTHER.format(**CHINESE),
    "docs/en/other.md": OTHER.format(**ENGLISH),
    "docs/zh/picture.svg": "<svg/>\n",
    "docs/en/picture.svg": "<svg/>\n",
}


def make_tree(root: Path, more: dict[str, str] | None = None) -> Path:
    """Write the valid tree, and more files, below a folder, and return the folder."""
    for name, text in (FILES | (more or {})).items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    declare(root)
    return root


def declare(root: Path) -> None:
    """Record a tree as one whose languages agree and whose every snippet ran."""
    tree, versions = Project(root), read_versions(root)
    translations.write_record(root, translations.current(tree))
    text = ledger_text(current(tree, versions), versions)
    (root / LEDGER).write_text(text, "utf-8")
    made_with = {
        version.full: versions.environment(version) for version in versions.all
    }
    (root / ENVIRONMENTS).write_text(environments_text(made_with, versions), "utf-8")


def edit(root: Path, name: str, old: str, new: str) -> None:
    """Replace the first occurrence of a text in a file of the tree."""
    path = root / name
    text = path.read_text("utf-8")
    assert old in text, f"{name} doesn't hold {old!r}"
    path.write_text(text.replace(old, new, 1), "utf-8")
