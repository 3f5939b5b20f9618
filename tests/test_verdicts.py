"""Verdicts, and only they, are set apart, in each language."""

import pytest
import verdicts
from rendered import parse


@pytest.mark.parametrize("language", [0, 1])
def test_each_verdict_has_its_class(language):
    words = [words[language] for words in verdicts.VERDICTS.values()]
    cells = "".join(f"<tr><td>{word}</td></tr>" for word in words)
    soup = parse(verdicts.on_page_content(cells, None, None, None))
    classes = [tag["class"][1] for tag in soup.select("td > span.verdict")]
    assert classes == [*verdicts.VERDICTS]
    assert [tag.text for tag in soup.select("td")] == words


@pytest.mark.parametrize("html", ["<td>holds water</td>", "<p>holds</p>", "<td></td>"])
def test_other_words_stay(html):
    assert verdicts.on_page_content(html, None, None, None) == html
