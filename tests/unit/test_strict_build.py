"""A strict build refuses what MkDocs and static-i18n can see, and a server goes on."""

import pytest
from pymdownx.snippets import SnippetMissingError

from tests.building import run_mkdocs

# jieba 0.42.1 on its first import.
pytestmark = pytest.mark.filterwarnings("ignore:invalid escape sequence")

SOURCES = {
    "docs/zh/index.md": "# 首页\n\n[a](page.md#gone) [b](/page/) [c](lost/) [d](l.md)",
    "docs/zh/page.md": "# 一页\n",
    "docs/zh/orphan.md": "# 孤页\n",
    "docs/en/index.md": "# Home\n",
    "docs/js/x.js": "",
}
INCLUDE = '# 首页\n\n```python title="gone.py"\n--8<-- "page/gone.py"\n```\n'


@pytest.fixture(scope="module")
def warnings(tmp_path_factory):
    return run_mkdocs(tmp_path_factory.mktemp("project"), SOURCES, "build")


@pytest.mark.parametrize(
    "words",
    [
        "does not contain an anchor '#gone'",
        "contains an absolute link '/page/'",
        "contains an unrecognized relative link 'lost/'",
        "contains a link 'l.md', but the target",
        'not included in the "nav" configuration',
        "'page.md' is included in the 'nav' configuration, which is not found",
        "docs/js/: static-i18n takes a folder of this name for a language",
        "in strict mode",
    ],
)
def test_a_strict_build_refuses(warnings, words):
    assert any(words in message for message in warnings), warnings


def test_a_build_stops_at_a_missing_include(tmp_path):
    with pytest.raises(SnippetMissingError, match=r"page/gone\.py"):
        run_mkdocs(tmp_path, SOURCES | {"docs/zh/index.md": INCLUDE}, "build")


def test_a_server_goes_on_and_logs_a_missing_include(tmp_path):
    messages = run_mkdocs(tmp_path, SOURCES | {"docs/zh/index.md": INCLUDE}, "serve")
    words = "docs/zh/index.md:3: snippets/page/gone.py does not exist; write the"
    assert any(words in message for message in messages), messages
    assert (tmp_path / "site/page/index.html").is_file()
