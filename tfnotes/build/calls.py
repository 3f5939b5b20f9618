"""How the call of a function differs between two versions.

A call is written as tfnotes/run/walk.py does, ``(x, axis=None, *, name=None)``.
"""

import ast
import re
from dataclasses import dataclass
from functools import cache
from itertools import takewhile

COMMON = ("None", "False", "True")  # defaults that tell no parameter from another
NAMELESS = re.compile(r"<\w+>")  # a default that Python writes so, such as a lambda
# Parameters that 1.x took under two names at once, and 2.x under the second alone.
RENAMED = {
    "keep_dims": "keepdims",
    "reduction_indices": "axis",
    "dim": "axis",
    "dimension": "axis",
    "squeeze_dims": "axis",
    "seq_dim": "seq_axis",
    "batch_dim": "batch_axis",
    "filter": "filters",
    "value": "input",
    "fn1": "true_fn",
    "fn2": "false_fn",
}


@dataclass(frozen=True)
class Parameter:
    """A parameter of a call."""

    name: str  # with its stars
    default: str | None = None
    keyword_only: bool = False

    def __str__(self) -> str:
        return self.name if self.default is None else f"{self.name}={self.default}"


@dataclass(frozen=True)
class Difference:
    """What differs between an old call and a new one, by the parameters' names."""

    removed: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    renamed: tuple[tuple[str, str], ...] = ()
    defaults: tuple[tuple[str, str, str], ...] = ()  # parameter, old and new default
    keyword_only: tuple[str, ...] = ()  # that could stand without their name before
    positional: int | None = None  # how many may still stand so; None if all may

    def __bool__(self) -> bool:
        return self != Difference()

    @property
    def holds(self) -> bool:
        """Whether each call that the old one took still means the same."""
        return self == Difference(added=self.added)


@cache
def parameters(call: str) -> tuple[Parameter, ...]:
    """The parameters of a call, in order.

    Raises:
        ValueError: it isn't a call.
    """
    plain = NAMELESS.sub("...", call)
    try:
        (function,) = ast.parse(f"def function{plain}: ...").body
    except SyntaxError as error:
        raise ValueError(f"{call} isn't a call: {error.msg}") from None
    if not isinstance(function, ast.FunctionDef):
        raise ValueError(f"{call} isn't a call")
    given = function.args
    names = [*given.posonlyargs, *given.args]
    without: list[ast.expr | None] = [None] * (len(names) - len(given.defaults))
    found = [
        Parameter(one.arg, default and ast.unparse(default))
        for one, default in zip(names, [*without, *given.defaults], strict=True)
    ]
    if given.vararg:
        found.append(Parameter(f"*{given.vararg.arg}"))
    found += [
        Parameter(one.arg, default and ast.unparse(default), True)
        for one, default in zip(given.kwonlyargs, given.kw_defaults, strict=True)
    ]
    if given.kwarg:
        found.append(Parameter(f"**{given.kwarg.arg}"))
    return tuple(found)


def compare(old: str, new: str) -> Difference:
    """What differs between two calls.

    Raises:
        ValueError: one of them isn't a call.
    """
    before, after = parameters(old), parameters(new)
    if _passes_on(before) or _passes_on(after):
        return Difference()
    was, now = ({one.name: one for one in call} for call in (before, after))
    removed = [name for name in was if name not in now]
    added = [name for name in now if name not in was]
    renamed = dict(_renamed(before, after, removed, added))
    same = [
        (one, now[name])
        for one in before
        if (name := renamed.get(one.name, one.name)) in now
    ]
    return Difference(
        tuple(name for name in removed if name not in renamed),
        tuple(name for name in added if name not in renamed.values()),
        tuple(renamed.items()),
        tuple(
            (b.name, a.default or "", b.default or "")
            for a, b in same
            if a.name not in {*renamed, *renamed.values()}
            and _differs(a.default, b.default)
        ),
        tuple(a.name for a, b in same if b.keyword_only and not a.keyword_only),
        _positional(before, after, renamed),
    )


def _passes_on(call: tuple[Parameter, ...]) -> bool:
    """Whether a call says nothing, because it hands all arguments on."""
    return [one.name.count("*") for one in call] == [1, 2]


def _differs(old: str | None, new: str | None) -> bool:
    """Whether a default is another, as far as it could be written down.

    What is off stands as None in TensorFlow 1 and as False in 2.
    """
    written = "..." not in (old or "") + (new or "")
    return written and old != new and {old, new} != {"None", "False"}


def _renamed(
    before: tuple[Parameter, ...],
    after: tuple[Parameter, ...],
    removed: list[str],
    added: list[str],
) -> list[tuple[str, str]]:
    """The parameters that have another name: those at the same place with an equal
    default that others lack, and those that 1.x took under both.
    """
    names = [one.name for one in after]
    found = []
    for place, one in enumerate(before):
        at = after[place] if place < len(after) else None
        other = RENAMED.get(one.name)
        if one.name not in removed or one.name.startswith("*"):
            continue
        if other in names:
            found.append((one.name, other))
        elif one.default in COMMON:
            continue
        elif at and at.name in added and at.default == one.default:
            found.append((one.name, at.name))
    return found


def _positional(
    before: tuple[Parameter, ...],
    after: tuple[Parameter, ...],
    renamed: dict[str, str],
) -> int | None:
    """How many arguments mean the same without their names; None if all do that the
    new call takes so, and where a call hides its parameters behind `*args`.
    """
    old, new = (
        [one.name for one in call if not (one.keyword_only or one.name[:2] == "**")]
        for call in (before, after)
    )
    pairs = zip(old, new, strict=False)
    equal = takewhile(lambda pair: pair[1] in (pair[0], renamed.get(pair[0])), pairs)
    count = len(list(equal))
    hidden = any(call and call[0].startswith("*") for call in (old, new))
    return None if hidden or count in (len(old), len(new)) else count
