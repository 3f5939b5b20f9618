"""Mark the outputs that hold an error, so that they look like one.

An output is an error as Python prints it from its first line, or it ends in one. The
stylesheet sets both apart from plain outputs, and names them. What stands in the
section `#errors` is a message, also without the name of an exception.
"""

import re

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

OUTPUT = re.compile(
    r'<div class="language-text highlight(?P<close>">.*?<code>)(?P<text>.*?)</code>',
    re.DOTALL,
)
ERROR = re.compile(
    r"^(?:[a-z_][\w.]*\.)?[A-Z]\w*(?:Error|Exception|Exit|Interrupt|Iteration)(?::|$)",
    re.MULTILINE,
)
SECTION = re.compile(r'(?<=<h2 id="errors").*?(?=<h2 |\Z)', re.DOTALL)


def on_page_content(
    content: str, page: Page, config: MkDocsConfig, files: Files
) -> str:
    """Give each output with an error its class: `error`, or `error after-output`."""
    return SECTION.sub(
        lambda section: OUTPUT.sub(message, section[0]), OUTPUT.sub(marked, content)
    )


def marked(output: re.Match[str]) -> str:
    """An output's HTML, with its class if it holds an error."""
    error = ERROR.search(output["text"])
    if error is None:
        return output[0]
    return message(output, "error" if error.start() == 0 else "error after-output")


def message(output: re.Match[str], classes: str = "error") -> str:
    """An output's HTML with classes."""
    at = output.start("close") - output.start()
    return f"{output[0][:at]} {classes}{output[0][at:]}"
