"""Every language has all words of ours, and they stand nowhere else."""

import re

from tests.building import ROOT
from tfnotes.page import LANGUAGES
from tfnotes.words import WORDS

COMMENT = re.compile(r"^ *//.*", re.M)
CHINESE = re.compile(r"[\u3400-\u9fff]")


def keys(words, above=""):
    for name, value in words.items():
        if isinstance(value, dict):
            yield from keys(value, f"{above}{name}.")
        else:
            yield f"{above}{name}", sorted(re.findall(r"\{\w*\}", value))


def test_all_languages_have_the_same_words_with_the_same_places():
    first, *others = ([*keys(WORDS[language])] for language in LANGUAGES)
    assert others == [first] * len(others)


def test_templates_styles_and_code_hold_no_words_of_a_language():
    """That is seen in Chinese: such a letter stands in a comment alone."""
    paths = [
        *ROOT.glob("overrides/**/*.html"),
        *ROOT.glob("docs/assets/*.*s"),
        *ROOT.glob("tfnotes/build/*.py"),
    ]
    found = [
        (path.name, CHINESE.findall(text))
        for path in paths
        if CHINESE.search(text := COMMENT.sub("", path.read_text("utf-8")))
    ]
    assert len(paths) > 30
    assert found == []
