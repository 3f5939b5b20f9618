"""The seeded faults: data below tests/faults/, and how one is put into a tree."""

from pathlib import Path
from typing import Any

from tests.trees import edit
from tfnotes.run.ledger import tomllib

FOLDER = Path(__file__).with_name("faults")
FENCE = '```python title="adds.py"\n'
INCLUDE = '--8<-- "sums/adds.py"\n'
MARKER = "<!--pytest-codeblocks:expected-output-->\n"
OUTPUT = '```text\n--8<-- "sums/adds.out"\n```\n'
WHOLE = f"{FENCE}{INCLUDE}```\n"
BLOCK = f"{WHOLE}\n{MARKER}{OUTPUT}"


def indented(text: str, by: str) -> str:
    """A text whose lines but the blank ones begin with something more."""
    return "".join(f"{by}{line}\n" if line else "\n" for line in text.splitlines())


PARTS = {
    "«FENCE»": FENCE,
    "«INCLUDE»": INCLUDE,
    "«MARKER»": MARKER,
    "«OUTPUT»": OUTPUT,
    "«WHOLE»": WHOLE,
    "«BLOCK»": BLOCK,
    "«QUOTED»": indented(BLOCK, "> "),
    "«TABBED»": indented(BLOCK, "    "),
    "«LISTED»": indented(BLOCK, "        "),
    "«LONG»": " ".join(map(str, range(250_000))),
}


def read(name: str) -> list[tuple[str, dict[str, Any]]]:
    """The faults of a file, each with the name of the check that must see it."""
    text = (FOLDER / f"{name}.toml").read_text("utf-8")
    groups = tomllib.loads(text).items()
    rows = [(check, row) for check, rows in groups for row in rows]
    for _, row in rows:
        assert row.get("says", True), f"{row} says nothing"
        for key in row.keys() & {"old", "new"}:
            for sign, part in PARTS.items():
                row[key] = row[key].replace(sign, part)
    return rows


def ids(rows: list[tuple[str, dict[str, Any]]]) -> list[str]:
    """What pytest calls the rows."""
    return [f"{check}: {row['fault']}" for check, row in rows]


def seed(root: Path, row: dict[str, Any], file: str = "docs/en/page.md") -> None:
    """Break one thing of a tree; ``file`` is broken where the row names none."""
    name = row.get("file") or row.get("linked") or file
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    if "old" in row:
        edit(root, name, row["old"], row["new"])
    elif "bytes" in row:
        path.write_bytes(bytes.fromhex(row["bytes"]))
    elif "linked" in row:
        path.symlink_to(path.rename(root.with_name(f"{root.name}-elsewhere")))
    elif "new" in row:
        path.write_text(row["new"] * row.get("repeat", 1), "utf-8")
    else:
        path.unlink()
