"""Reads the code that a rendered page shows."""

from dataclasses import dataclass
from html.parser import HTMLParser

VOID = {
    *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta"),
    *("source", "track", "wbr"),
}


@dataclass(frozen=True)
class ShownCode:
    """A code block as a reader sees and copies it.

    Attributes:
        language: from its ``language-…`` class; empty if it has none.
        text: the block's text, without the HTML of the highlighting.
    """

    language: str
    text: str


def shown_code(html: str) -> list[ShownCode]:
    """Every ``<pre>`` of the article, in the order of the page.

    Args:
        html: what ``markdown.Markdown.convert`` gives, or a whole page of the site: of
            that only what stands inside ``<article>`` is taken.
    """
    parser = _CodeParser()
    parser.feed(html)
    parser.close()
    return parser.in_article if parser.has_article else parser.found


class _CodeParser(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[tuple[str, str]] = []
        self.found: list[ShownCode] = []
        self.in_article: list[ShownCode] = []
        self.has_article = False
        self.text: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.has_article |= tag == "article"
        if tag == "br" and self.text is not None:
            self.text.append("\n")
        if tag in VOID:
            return
        self.open.append((tag, dict(attrs).get("class") or ""))
        if tag == "pre" and self.text is None:
            self.text = []

    def handle_endtag(self, tag: str) -> None:
        if not any(tag == name for name, _ in self.open):
            return
        if tag == "pre" and self.text is not None:
            self._keep("".join(self.text))
            self.text = None
        while self.open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        if self.text is not None:
            self.text.append(data)

    def _keep(self, text: str) -> None:
        code = ShownCode(self._language(), text)
        self.found.append(code)
        if any(name == "article" for name, _ in self.open):
            self.in_article.append(code)

    def _language(self) -> str:
        """The innermost language; superfences puts it on the block around ``pre``."""
        for _, classes in reversed(self.open):
            for name in classes.split():
                if name.startswith("language-"):
                    return name.removeprefix("language-")
        return ""
