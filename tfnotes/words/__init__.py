"""Every word of ours that a reader sees beside the pages, by language and place."""

from pathlib import Path
from typing import Any

from tfnotes.page import LANGUAGES
from tfnotes.run.ledger import tomllib

Words = dict[str, Any]
WORDS: dict[str, Words] = {
    language: tomllib.loads(
        Path(__file__).with_name(f"{language}.toml").read_text("utf-8")
    )
    for language in LANGUAGES
}
