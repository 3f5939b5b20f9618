"""What the paste page knows of names beside `api/names.json`: whether a name is there,
and how its call differs, on the newest version: `api/paste.json`.
"""

import ast
import json
import string
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from tfnotes.build import names
from tfnotes.build.calls import Difference, compare, parameters
from tfnotes.build.verdicts import V1, Api, Class, Verdict
from tfnotes.page import LANGUAGES
from tfnotes.project import Project
from tfnotes.run.api import below

PASTE = "api/paste.json"
# What is known of a name, as the sum of these.
IN_TF, IN_V1, MODULE, SAME, LOSES, ONE = 1, 2, 4, 8, 16, 32
# Whose classes have most members by far; of these only the lost ones are told.
LARGE = ("tf.keras.", "tf.contrib.", "tf.estimator.", "tf.app.", "tf.flags.")
DIGITS = string.digits + string.ascii_letters + "+-"
# Arguments whose new default does what the old one did, as tests/tensorflow tries.
SAME_DEFAULT = {
    ("data_format", "None"),
    ("dilations", "None"),
    ("reduction", "'sum_over_batch_size'"),
}


def files(project: Project, language: str) -> Iterator[tuple[str, bytes]]:
    """What the paste page looks up, with its path; one for all languages."""
    if project.api and not project.same_names and language == LANGUAGES[0]:
        yield PASTE, lookup(project.api).encode()


def lookup(api: Api) -> str:
    """What is known of names, as JSON: by namespace, of each name in the order of
    `api/names.json`, a digit to the base 64; how calls differ, from `tf` and from
    `tf.compat.v1`; the members that classes lost, by where; and the names that 1.15
    hasn't got, by where they are, without what is below one that is told.
    """
    spaces = api.by_namespace
    every = [one for verdicts in spaces.values() for one in verdicts]
    known = {one.name for one in every}
    newer: dict[str, int] = defaultdict(int)
    for name, state in api.new.items():
        plain = name.replace(V1, "tf", 1) if below(name, V1) else name
        is_newer = below(plain, "tf") and "." in plain and plain not in known
        if is_newer and "legacy" not in state:
            newer[plain] |= IN_TF if plain == name else IN_V1
    where = {place: defaultdict(list) for place in (IN_TF, IN_V1, IN_TF | IN_V1)}
    for name, place in newer.items():
        space, _, end = name.rpartition(".")
        if space not in newer:
            where[place][space].append(end)
    gone = [(one.name, lost(one, api)) for one in every]
    return json.dumps(
        {
            "known": {
                space: "".join(DIGITS[facts(one, api)] for one in verdicts)
                for space, verdicts in spaces.items()
            },
            "calls": [
                {one.name: found for one in every if (found := call(one, api, v1))}
                for v1 in (False, True)
            ],
            "lost": {
                place: {name: " ".join(has[place]) for name, has in gone if has[place]}
                for place in where
            },
            "members": {
                one.name: " ".join(found)
                for one in every
                if not one.name.startswith(LARGE) and (found := members(one, api))
            },
            "newer": {
                place: {space: " ".join(ends) for space, ends in found.items()}
                for place, found in where.items()
            },
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def facts(verdict: Verdict, api: Api) -> int:
    """What is known of a name, in one number."""
    found = 0
    now, one = api.now(verdict.name), api.now(v1_name(verdict.name))
    found += IN_TF if now else 0
    found += IN_V1 if one else 0
    was = api.old.get(verdict.name, now or {"kind": "module"})
    found += MODULE if was["kind"] == "module" else 0
    found += SAME if same_in_v1(verdict, api) or same_in_slim(verdict) else 0
    only_lost = verdict.number == Class.BEHAVIOR and "class" not in verdict.advice
    found += LOSES if only_lost else 0
    one_object = (
        now
        and one
        and api.identity(verdict.name) == api.identity(v1_name(verdict.name))
    )
    return found + (ONE if one_object else 0)


def v1_name(name: str) -> str:
    """A name in `tf.compat.v1`."""
    return names.v1_name(name)


def same_in_v1(verdict: Verdict, api: Api) -> bool:
    """Whether a new name is in `tf.compat.v1` too, and there the same object."""
    if verdict.number != Class.RENAMED or not verdict.write:
        return False
    new = api.new.get(v1_name(verdict.write))
    if new is None or not below(verdict.write, "tf") or below(verdict.write, V1):
        return False
    if not below(verdict.name, "tf.contrib"):
        own = api.new[v1_name(verdict.name)]
        return new.get("is", v1_name(verdict.write)) == own.get("is", own)
    old = verdict.same_as and api.old[verdict.same_as].get("is", verdict.same_as)
    renamed = api.old.get(verdict.write, {}).get("is", verdict.write)
    return old == renamed


def same_in_slim(verdict: Verdict) -> bool:
    """Whether `tf_slim` has a name of slim, and nothing is told of a difference."""
    slim = verdict.name.replace("tf.contrib.slim", "tf_slim", 1)
    return verdict.write == slim and "en" not in verdict.advice


def call(verdict: Verdict, api: Api, v1: bool) -> list[Any] | None:
    """How a call differs: [removed, renamed pairs, how many arguments may stand without
    names, defaults [parameter, place, old, new], required [parameter, place]].
    """
    old = verdict.old
    if v1:
        new = (api.now(v1_name(verdict.name)) or {}).get("call")
        found = compare(old, new) if old and new else Difference()
    else:
        found = verdict.difference
    if not found or found.holds or not old:
        return None
    defaults = [one for one in found.defaults if not same_default(*one)]
    if replace(found, defaults=tuple(defaults)).holds:
        return None
    places = {one.name: at for at, one in enumerate(parameters(old))}
    only = [places[name] for name in found.keyword_only]
    ends = [n for n in (found.positional, *only) if n is not None]
    return [
        list(found.removed),
        [list(pair) for pair in found.renamed],
        min(ends, default=-1),
        [
            [name, places[name], was, now]
            for name, was, now in defaults
            if was  # one that may be left out now changes no call
        ],
    ]


def same_default(name: str, was: str, now: str) -> bool:
    """Whether a call that leaves an argument out computes as before."""
    if name == "name" or (name, now) in SAME_DEFAULT:
        return True
    try:
        return bool(now) and ast.literal_eval(was) == ast.literal_eval(now)
    except (SyntaxError, ValueError):  # a name, or what Python can't write
        return False


def members(verdict: Verdict, api: Api) -> list[str]:
    """The members of a class, on the oldest version and the newest."""
    name = verdict.name
    if api.old.get(name, api.new.get(name, {})).get("kind") != "class":
        return []
    found = dict.fromkeys(api.members(api.old, name) if name in api.old else ())
    for one in (name, v1_name(name)):
        if api.now(one):
            found |= dict.fromkeys(api.members(api.new, one))
    return [*found]


def lost(verdict: Verdict, api: Api) -> dict[int, list[str]]:
    """The members of a class that it hasn't got where it is now, by where that is."""
    there = {
        place: {*api.members(api.new, name)}
        for place, name in ((IN_TF, verdict.name), (IN_V1, v1_name(verdict.name)))
        if api.now(name) is not None
    }
    found: dict[int, list[str]] = defaultdict(list)
    for one in members(verdict, api):
        found[sum(place for place, has in there.items() if one not in has)].append(one)
    return found
