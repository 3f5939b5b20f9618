"""Small valid trees that the seeded faults break in one place."""

from pathlib import Path

PAGE = """\
---
title: A page
---

# A page {{#page}}

## It adds {{#adds}}

Text with `inline <code>`.

```python title="adds.py"
--8<-- "sums/adds.py"
```

<!--pytest-codeblocks:expected-output-->
```text
--8<-- "sums/adds.out"
```

## It raises {{#raises}}

```python title="raises.py"
--8<-- "sums/raises.py"
```

<!--pytest-codeblocks:expected-output-->
```text
--8<-- "sums/raises.out"
```

## Messages {{#errors}}

```text
ZeroDivisionError: division by zero
```

## Versions {{#versions}}

{printed} TensorFlow 2.21.0.
"""

FILES = {
    "pyproject.toml": '[dependency-groups]\ntensorflow = ["tensorflow==2.21.0"]\n',
    "snippets/sums/adds.py": 'print("sum:", 1 + 2)\n',
    "snippets/sums/adds.out": "sum: 3\n",
    "snippets/sums/raises.py": "1 / 0\n",
    "snippets/sums/raises.out": "ZeroDivisionError: division by zero\n",
    "docs/zh/page.md": PAGE.format(printed="输出来自"),
    "docs/en/page.md": PAGE.format(printed="Printed by"),
}


def make_tree(root: Path) -> Path:
    """Write the valid tree below a folder, and return the folder."""
    for name, text in FILES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return root


def edit(root: Path, name: str, old: str, new: str) -> None:
    """Replace the first occurrence of a text in a file of the tree."""
    path = root / name
    text = path.read_text("utf-8")
    assert old in text, f"{name} doesn't hold {old!r}"
    path.write_text(text.replace(old, new, 1), "utf-8")
