"""How pages write versions of TensorFlow, and lines that they printed."""

from itertools import groupby

from tfnotes.run.ledger import Version, Versions

LENGTH = 110  # of a printed line in the lists


def names(found: list[Version], versions: Versions) -> str:
    """Versions in brief, such as ``TF 1.15 · 2.12 – 2.21``."""
    every = [*versions.all]

    def together(version: Version) -> tuple[str, int]:
        return version.full.split(".")[0], every.index(version) - found.index(version)

    parts = []
    for _, group in groupby(found, together):
        first, *rest = [version.short for version in group]
        parts.append(f"{first} – {rest[-1]}" if rest else first)
    return f"TF {' · '.join(parts)}"


def code(line: str, most: int = LENGTH) -> str:
    """A printed line as inline code, shortened."""
    text = line.strip()
    text = text if len(text) <= most else f"{text[: most - 1]}…"
    return f"`` {text} ``" if "`" in text else f"`{text}`"
