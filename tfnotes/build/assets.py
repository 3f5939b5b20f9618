"""Our scripts without the lines that are comments, as readers load them."""

import re
from pathlib import Path

COMMENT = re.compile(r"^[ \t]*//.*\n", re.MULTILINE)


def shrink(docs: Path, site: Path) -> None:
    """Write the scripts of `docs` without comments into the built `site`."""
    for source in docs.glob("assets/*.js"):
        text = COMMENT.sub("", source.read_text("utf-8"))
        (site / source.relative_to(docs)).write_text(text, "utf-8")
