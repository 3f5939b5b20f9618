"""Steps between the HTML that Markdown makes of a page and what its readers get."""

import re

OUTPUT = re.compile(
    r'<div class="language-text highlight(?P<close>">.*?<code>)(?P<text>.*?)</code>',
    re.DOTALL,
)
ERROR = re.compile(
    r"^(?:[a-z_][\w.]*\.)?[A-Z]\w*(?:Error|Exception|Exit|Interrupt|Iteration)(?::|$)",
    re.MULTILINE,
)
SECTION = re.compile(r'(?<=<h2 id="errors").*?(?=<h2 |\Z)', re.DOTALL)
UNCOLORED = re.compile(r'<span class="[nwpo]">([^<]*)</span>')
LINK = '<a class="headerlink"'
LINK_NAMES = {"zh": "本节链接", "en": "Link to this section"}
VERDICTS = {
    "holds": ("成立", "holds"),
    "holds-but": ("成立，但", "holds, but"),
    "wrong": ("错误", "wrong"),
    "gone": ("已移除", "gone"),
}
VERDICT_OF = {word: name for name, words in VERDICTS.items() for word in words}
CELL = re.compile(rf"<td>(?P<word>{'|'.join(VERDICT_OF)})</td>")


def lighter(content: str) -> str:
    """A page without elements around code that has no color of its own.

    Two thirds of the elements on a page were names, spaces, punctuation and operators.
    The theme has names in the color of the code around them; here all four are, so that
    a phone has less to do.
    """
    return UNCOLORED.sub(r"\1", content)


def with_link_names(content: str, language: str) -> str:
    """A page whose link beside each heading, which shows only a sign, has a name.

    The table of contents' `permalink_title` is one for all languages, and isn't the
    link's name, since the link has a text (https://www.w3.org/TR/accname-1.2/).
    """
    return content.replace(LINK, f'{LINK} aria-label="{LINK_NAMES[language]}"')


def with_verdicts(content: str) -> str:
    """A page whose verdicts on claims have elements: cells of one word, no others."""

    def marked(cell: re.Match[str]) -> str:
        word = cell["word"]
        return f'<td><span class="verdict {VERDICT_OF[word]}">{word}</span></td>'

    return CELL.sub(marked, content)


def with_errors(content: str) -> str:
    """A page whose outputs with an error have a class: `error`, `error after-output`.

    An output is an error as Python prints it from its first line, or it ends in one.
    The stylesheet sets both apart from plain outputs, and names them. What stands in
    the section `#errors` is a message, also without the name of an exception.
    """
    return SECTION.sub(
        lambda section: OUTPUT.sub(_message, section[0]), OUTPUT.sub(_marked, content)
    )


def _marked(output: re.Match[str]) -> str:
    """An output's HTML, with its class if it holds an error."""
    error = ERROR.search(output["text"])
    if error is None:
        return output[0]
    return _message(output, "error" if error.start() == 0 else "error after-output")


def _message(output: re.Match[str], classes: str = "error") -> str:
    """An output's HTML with classes."""
    at = output.start("close") - output.start()
    return f"{output[0][:at]} {classes}{output[0][at:]}"
