"""Code of a page holds no elements for what has the color of the code around it."""

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from tfnotes.build import html
from tfnotes.run.rendered import parse

CODE = 'with tf.name_scope("a < b"):\n    x = [v.op for v in (1, -2)]\n'


def test_only_what_has_a_color_is_an_element():
    before = highlight(CODE, PythonLexer(), HtmlFormatter())
    after = html.lighter(before)
    assert parse(after).text == parse(before).text
    classes = {one["class"][0] for one in parse(after).select("span[class]")}
    assert classes == {"k", "s2", "ow", "mi"}
