"""Verdicts, and only they, are set apart, in each language."""

import pytest

from tfnotes.build import html
from tfnotes.run.rendered import parse


@pytest.mark.parametrize("language", [0, 1])
def test_each_verdict_has_its_class(language):
    words = [words[language] for words in html.VERDICTS.values()]
    cells = "".join(f"<tr><td>{word}</td></tr>" for word in words)
    soup = parse(html.with_verdicts(cells))
    classes = [tag["class"][1] for tag in soup.select("td > span.verdict")]
    assert classes == [*html.VERDICTS]
    assert [tag.text for tag in soup.select("td")] == words


@pytest.mark.parametrize("cell", ["<td>holds water</td>", "<p>holds</p>", "<td></td>"])
def test_other_words_stay(cell):
    assert html.with_verdicts(cell) == cell
