"""What an output is."""

import pytest

from tfnotes.printed import kind_of


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("sum: 3\n", "output"),
        ("ValueError: Variable w already exists\n", "error"),
        ("v: 1\nKeyError: 'w'\n", "error-after-output"),
        ("tensorflow.errors.InvalidArgumentError: x\n", "error"),
        ("StopIteration\n", "error"),
        ("caught: ValueError: x\n", "output"),
        ("ErrorHandler: none\n", "output"),
    ],
)
def test_an_output_is_an_error_by_what_it_holds(text, kind):
    assert kind_of(text) == kind
