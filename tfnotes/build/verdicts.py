"""What became of each name of TensorFlow 1.15: worked out from the walks in `api/`.

A name is compared by identity and by its call between the oldest version that was
walked and the newest: with `tf`, with `tf.compat.v1`, with what Keras 2 has where
`TF_USE_LEGACY_KERAS=1` asks for it, and with packages that carry contrib on. What data
can't know, such as another behavior of the same call, is in `api/advice.toml`, for one
name or for all below a package.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import IntEnum
from functools import cached_property
from pathlib import Path
from typing import Any

from tfnotes.build.calls import Difference, compare
from tfnotes.run.api import FOLDER, WALKS, below, between, read_advice
from tfnotes.run.ledger import Versions

V1, CONTRIB = "tf.compat.v1", "tf.contrib"
PRIVATE = "tensorflow"  # what modules that aren't public are imported from
PREFIXES = (V1, CONTRIB)
KERAS = "tf.keras"
DEEPER = (CONTRIB, KERAS)  # whose modules are namespaces of their own
# What Keras 3 sets on each layer, or model: their classes haven't got it.
ON_INSTANCES = ("activity_regularizer", "input_shape", "name", "output_shape", "states")
WRITTEN = re.compile(r"\b(?:tf|tf_slim|tf_keras)(?:\.\w+)+")  # names in code to write


class Class(IntEnum):
    """What became of a name."""

    OLD = 0  # gone since 1.0
    UNCHANGED = 1
    ARGUMENTS = 2  # the same name, other arguments
    BEHAVIOR = 3  # the same name, other behavior
    RENAMED = 4  # the same function
    RENAMED_ARGUMENTS = 5
    COMPAT = 6  # only in tf.compat.v1
    LEGACY = 7  # needs Keras 2
    PACKAGE = 8  # moved to another one
    GONE = 9


class Proof(IntEnum):
    """What shows that a verdict holds, the strongest first."""

    SNIPPET = 1  # a program of the site ran on all versions
    SAME = 2  # it is the same function or class
    CALL = 3  # what is to be written has an equal call; it wasn't run
    EXISTS = 4  # what is to be written can be imported; it wasn't run
    NONE = 5  # not tried


@dataclass(frozen=True)
class Verdict:
    """What became of a name, and what to write."""

    name: str
    number: Class
    proof: Proof = Proof.NONE
    write: str | None = None  # None where the name may stay, or nothing replaces it
    target: str | None = None  # the name on the newest version whose call is shown
    old: str | None = None  # its call on the oldest version
    new: str | None = None  # the target's call on the newest
    difference: Difference = field(default_factory=Difference)
    same_as: str | None = None  # another name of the same object, on the oldest version
    in_v1: bool = False  # whether tf.compat.v1 has it with the old call and members
    lost: tuple[str, ...] = ()  # members of the class that are gone
    advice: dict[str, Any] = field(default_factory=dict)

    @property
    def keeps(self) -> bool:
        """Whether each use of the name may stay as it is."""
        return self.number == Class.UNCHANGED or (
            self.number == Class.ARGUMENTS and self.difference.holds
        )


def namespace(name: str) -> str:
    """The namespace on whose page a name stands."""
    if below(name, PRIVATE):
        return PRIVATE
    depth = 3 if name.startswith(tuple(f"{one}." for one in DEEPER)) else 2
    parts = name.split(".")
    return ".".join(parts[: min(depth, len(parts) - 1)])


class Api:
    """The walks of all versions, and the verdicts that follow."""

    def __init__(self, root: Path, versions: Versions):
        """Read them.

        Raises:
            ValueError: a file of `api/` has another form.
        """
        self.versions, self.states = versions, {}
        for path in sorted((root / FOLDER).glob("*.json")):
            if path.name != WALKS.name:
                self.states |= json.loads(path.read_text("utf-8"))
        self.advice = read_advice(root)
        self.old, self.new = (
            {n: s for n in self.states if (s := self.at(n, version.full))}
            for version in (versions.all[0], versions.all[-1])
        )

    def at(self, name: str, version: str) -> dict[str, Any] | None:
        """What a name is on a version; None if that hasn't got it."""
        for state in self.states.get(name, ()):
            if version in between(state["on"], self.versions) and "error" not in state:
                return state
        return None

    def on(self, name: str) -> list[str]:
        """The versions that have a name as TensorFlow is imported."""
        return [
            version
            for state in self.states.get(name, ())
            if not {"legacy", "error"} & state.keys()
            for version in between(state["on"], self.versions)
        ]

    @cached_property
    def aliases(self) -> dict[str, list[str]]:
        """All names of each object on the oldest version, by the first of them."""
        found = defaultdict(list)
        for name, state in self.old.items():
            found[state.get("is", name)].append(name)
        return found

    @cached_property
    def verdicts(self) -> dict[str, Verdict]:
        """The verdict on each name: of 1.15 and of before, and on each module that
        public code imports though it is private, by name.
        """
        names = {
            name
            for name in (*self.old, *self.advice)
            if below(name, "tf") and not below(name, V1) and name != "tf"
        }
        names |= {name for name in self.advice if below(name, PRIVATE)}
        return {name: self.verdict(name) for name in sorted(names)}

    @cached_property
    def by_namespace(self) -> dict[str, list[Verdict]]:
        """The verdicts by namespace, in order."""
        found = defaultdict(list)
        for name, verdict in self.verdicts.items():
            found[namespace(name)].append(verdict)
        return dict(sorted(found.items()))

    def verdict(self, name: str) -> Verdict:
        """The verdict on a name that 1.15 has or that there is advice on."""
        own = self.advice.get(name, {})
        if name not in self.old or not below(name, "tf"):
            return self._advised(name, own)
        found = self._by_data(name)
        alias = self.advice.get(found.same_as or "", {})
        if found.number != Class.GONE:
            alias = {}
        advice = own or alias or self._advice_above(name, found)
        return self._with_advice(found, advice)

    def look(self, name: str) -> Verdict | None:
        """The verdict on a name, or on a member of a class, as code writes them.

        ``slim`` is `tf.contrib.slim`, as it was imported; a method that begins with an
        underscore goes with its class. None if nothing is known of it.
        """
        if name.startswith("slim."):
            name = f"{CONTRIB}.{name}"
        if name in self.old or name in self.advice:
            return self.verdict(name)
        if "." not in name:
            return None
        above, _, member = name.rpartition(".")
        owner = self.look(above)
        if owner is None or owner.name != above:
            return None
        known = above in self.old and self.old[above]["kind"] == "class"
        if member.startswith("__") or not (known or above not in self.advice):
            return owner  # of a module that wasn't walked nothing more is known
        if member not in self.members(self.old, above):
            return None
        return self._member(owner, member)

    def _member(self, owner: Verdict, member: str) -> Verdict:
        """The verdict on a member of a class."""
        name = f"{owner.name}.{member}"
        target, v1 = owner.target or owner.name, _v1(owner.name)
        if target in self.new and self._has(target, member):
            write = owner.write and f"{owner.write}.{member}"
            stays = {Class.ARGUMENTS, Class.BEHAVIOR, Class.UNCHANGED}
            number = Class.UNCHANGED if owner.number in stays else owner.number
            return replace(owner, name=name, number=number, write=write, lost=())
        if v1 in self.new and member in self.members(self.new, v1):
            write = f"{v1}.{member}"
            return replace(owner, name=name, number=Class.COMPAT, write=write, lost=())
        return Verdict(name, Class.GONE, advice=owner.advice)

    def _by_data(self, name: str) -> Verdict:
        """The verdict that the walks alone give."""
        old = self.old[name]
        found = Verdict(name, Class.GONE, old=old.get("call"))
        if below(name, CONTRIB):
            return self._contrib(found)
        new, one = self.now(name), self.now(_v1(name))
        found = replace(found, in_v1=one is not None and self._stays(found, one))
        if new:
            return self._same_name(found, new, one)
        if one:
            return self._renamed(found, one)
        for legacy in (_v1(name), name):
            if legacy in self.new:
                return self._lead(found, Class.LEGACY, legacy)
        for other in self._others(name):
            if self.now(_v1(other)):
                return self._as_other(name, other)
        return found

    def _as_other(self, name: str, other: str) -> Verdict:
        """The verdict on a name that follows from another one of the same object."""
        led = self._by_data(other)
        number = {
            Class.UNCHANGED: Class.RENAMED,
            Class.ARGUMENTS: Class.RENAMED_ARGUMENTS,
            Class.COMPAT: Class.RENAMED,
        }.get(led.number, led.number)
        return replace(
            led,
            name=name,
            number=number,
            write=led.write or led.target,
            same_as=led.name,
            in_v1=False,
        )

    def _stays(self, found: Verdict, one: dict[str, Any]) -> bool:
        """Whether `tf.compat.v1` has a name with its old call and members."""
        call = one.get("call")
        if found.old and call:
            difference = compare(found.old, call)
            if difference and not difference.holds:
                return False
        elif found.old:
            return False
        return not self._lost(found.name, _v1(found.name))

    def now(self, name: str) -> dict[str, Any] | None:
        """What a name is on the newest version as TensorFlow is imported there."""
        state = self.new.get(name)
        return None if state is None or "legacy" in state else state

    def identity(self, name: str) -> str:
        """The first name of the object that a name leads to on the newest version."""
        return self.new[name].get("is", name)

    def _lead(self, found: Verdict, number: Class, target: str) -> Verdict:
        """A verdict that leads to a name of the newest version."""
        new = self.new[target].get("call")
        difference = compare(found.old, new) if found.old and new else Difference()
        known = found.old == new and self.new[target]["kind"] != "module"
        proof = Proof.CALL if known and new else Proof.EXISTS
        return replace(
            found,
            number=number,
            proof=proof,
            write=target,
            target=target,
            new=new,
            difference=difference,
        )

    def _same_name(
        self, found: Verdict, new: dict[str, Any], one: dict[str, Any] | None
    ) -> Verdict:
        """The verdict on a name that `tf` still has."""
        led = replace(self._lead(found, Class.UNCHANGED, found.name), write=None)
        same = one and self.identity(_v1(found.name)) == self.identity(found.name)
        if same and not below(found.name, KERAS):  # Keras 3 is in compat.v1, too
            led = replace(led, proof=Proof.SAME)
        if new["kind"] == "constant" and self.old[found.name].get("value") == new.get(
            "value"
        ):
            led = replace(led, proof=Proof.SAME)
        lost = self._lost(found.name, found.name)
        number = Class.ARGUMENTS if led.difference else Class.UNCHANGED
        if lost and not led.difference:
            number = Class.BEHAVIOR
        return replace(led, number=number, lost=lost)

    def _lost(self, old: str, new: str) -> tuple[str, ...]:
        """The members of a class that are gone."""
        was = self.members(self.old, old)
        return tuple(one for one in was if not self._has(new, one))

    def _has(self, name: str, member: str) -> bool:
        """Whether a class of the newest version has a member, or its instances do."""
        on_instances = below(name, KERAS) and member in ON_INSTANCES
        return on_instances or member in self.members(self.new, name)

    @staticmethod
    def members(names: dict[str, dict[str, Any]], name: str) -> list[str]:
        """The members of a class among names of a version."""
        state = names.get(names[name].get("is", name), {})
        return state.get("members", [])

    def _renamed(self, found: Verdict, one: dict[str, Any]) -> Verdict:
        """The verdict on a name that only `tf.compat.v1` still has."""
        v1 = _v1(found.name)
        same = self.identity(v1)
        if one["kind"] == "constant":
            for other in self._equals(found.name, one):
                led = self._lead(found, Class.RENAMED, other)
                return replace(led, proof=Proof.SAME)
        if one["kind"] in ("module", "constant"):
            return self._lead(found, Class.COMPAT, v1)
        if not below(same, V1):
            led = self._lead(found, Class.RENAMED, same)
            number = Class.RENAMED_ARGUMENTS if led.difference else Class.RENAMED
            return replace(led, number=number, proof=Proof.SAME)
        for other in self._others(found.name):
            if self.now(other):
                led = self._lead(found, Class.RENAMED, other)
                if led.proof == Proof.CALL:
                    return led
                return replace(led, number=Class.RENAMED_ARGUMENTS)
        return self._lead(found, Class.COMPAT, v1)

    @cached_property
    def constants(self) -> dict[tuple[str, str | None], list[str]]:
        """The constants of the newest version, by the end of their name and value."""
        found = defaultdict(list)
        for name, state in self.new.items():
            if state["kind"] == "constant" and not name.startswith(PREFIXES):
                found[name.rpartition(".")[2], state.get("value")].append(name)
        return found

    def _equals(self, name: str, one: dict[str, Any]) -> list[str]:
        """The constants of `tf` that end in the same word and have the same value."""
        value = one.get("value")
        end = name.rpartition(".")[2]
        return self.constants[end, value] if value is not None else []

    def _others(self, name: str) -> list[str]:
        """The other names of an object on the oldest version, outside contrib."""
        names = self.aliases[self.old[name].get("is", name)]
        return [n for n in names if n != name and not n.startswith(PREFIXES)]

    def _contrib(self, found: Verdict) -> Verdict:
        """The verdict on a name of contrib: that of another name of the same object,
        or of the package that carries it on.
        """
        name = found.name
        if others := self._others(name):
            other = min(others, key=lambda one: (one.count("."), one))
            return self._as_other(name, other)
        first = self.old[name].get("is", name)
        for one in dict.fromkeys((name, first, *self.aliases[first])):
            for target in self._in_package(one):
                if target in self.new:
                    led = self._lead(found, Class.PACKAGE, target)
                    return replace(led, same_as=first if first != name else None)
        return replace(found, same_as=first if first != name else None)

    def _in_package(self, name: str) -> Iterator[str]:
        """The names that a name of contrib may have in a package that carries it on."""
        above = name
        while "." in above:
            for package in self.advice.get(above, {}).get("package", ()):
                yield package + name[len(above) :]
            above = above.rpartition(".")[0]

    def _advice_above(self, name: str, found: Verdict) -> dict[str, Any]:
        """What is said of the package or module that a name stands in, where data
        says no more than that the name is gone, or that Keras 2 has it.
        """
        if found.number not in (Class.GONE, Class.LEGACY):
            return {}
        for one in (name, found.same_as or name):
            above = one.rpartition(".")[0]
            while above:
                if (said := self.advice.get(above, {})) and "en" in said:
                    last = one.rpartition(".")[2]
                    return {
                        key: text.replace("{name}", last)
                        if isinstance(text, str)
                        else text
                        for key, text in said.items()
                    }
                above = above.rpartition(".")[0]
        return {}

    def _with_advice(self, found: Verdict, advice: dict[str, Any]) -> Verdict:
        """A verdict with what is said of its name."""
        if not advice:
            return found
        write = advice.get("write", found.write)
        number = Class(advice.get("class", found.number))
        proof = found.proof
        if write != found.write:
            known = write and WRITTEN.search(write)  # to the walks
            proof = Proof.EXISTS if known else Proof.NONE
        if "proof" in advice:
            proof = Proof.SNIPPET
        return replace(found, number=number, write=write, proof=proof, advice=advice)

    def _advised(self, name: str, advice: dict[str, Any]) -> Verdict:
        """The verdict on a name that the oldest version hasn't got: one of before 1.0,
        or a private module.
        """
        if advice.get("class") == Class.OLD:
            return self._before_1_0(name, advice)
        there = self.now(name) is not None
        number = Class.UNCHANGED if there else Class.GONE
        return self._with_advice(Verdict(name, number), advice)

    def _before_1_0(self, name: str, advice: dict[str, Any]) -> Verdict:
        """The verdict on a name that 1.0 removed: what became of the one that 1.15 has
        instead.
        """
        led = self.look(advice["write"]) if "write" in advice else None
        if led is None:
            return Verdict(name, Class.OLD, advice=advice)
        write = led.write or led.target
        if write is None and led.number != Class.GONE:
            write = led.name
        same_as = led.name
        return replace(
            led,
            name=name,
            number=Class.OLD,
            write=write,
            same_as=same_as,
            proof=Proof.EXISTS if write else Proof.NONE,
            old=None,
            difference=Difference(),
            in_v1=False,
            lost=(),
            advice=advice | {"write": write},
        )


def _v1(name: str) -> str:
    return name.replace("tf", V1, 1)
