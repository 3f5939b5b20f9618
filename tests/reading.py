"""What Python's own ast reads of TensorFlow's names, to compare the paste page with.

They are compared on our snippets and on the packages that are installed.
"""

import ast
import re
from bisect import bisect_right
from collections.abc import Iterator
from pathlib import Path

PACKAGES = ("tensorflow", "tf_slim", "tf_keras")
PRIVATE = ("python", "core", "compiler", "examples", "tools", "_api")
V1 = re.compile(r"^tensorflow\.(_api\.v2\.)?compat\.v1(?=\.|$)")
ASSUMED = {"tf": "tensorflow", "slim": "tensorflow.contrib.slim"}  # bound nowhere
SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)
PLAIN = re.compile(
    r"^import tensorflow(\.compat\.v[12])? as tf$|\btf_slim\b", re.MULTILINE
)


def resolved(path: str) -> str | None:
    """A dotted path as the page names it; None if it is of another package."""
    first, *rest = path.split(".")
    if first not in PACKAGES:
        return None
    if rest and (rest[0] in PRIVATE or rest[:2] == ["lite", "python"]):
        return path
    return V1.sub("tf", path) if V1.match(path) else re.sub("^tensorflow", "tf", path)


class Names:
    """What the names of a scope are bound to, each time with its place."""

    def __init__(self, above: "Names | None", is_class: bool = False) -> None:
        self.above, self.is_class = above, is_class
        self.bound: dict[str, list[tuple[tuple[int, int], str | None]]] = {}

    def look(self, name: str, at: tuple[int, int], inner: bool = False) -> str | None:
        """The path that a name is bound to where it stands."""
        bound = None if inner and self.is_class else self.bound.get(name)
        if bound is None:
            inner = inner or not self.is_class
            return self.above.look(name, at, inner) if self.above else None
        bound.sort(key=lambda one: one[0])
        found = bisect_right(bound, at, key=lambda one: one[0])
        return bound[found - 1][1] if found else bound[0][1] if inner else None


def dotted(node: ast.AST) -> tuple[ast.Name, str] | None:
    """The name that a chain of attributes begins with, and the rest."""
    rest = ""
    while isinstance(node, ast.Attribute):
        node, rest = node.value, f".{node.attr}{rest}"
    return (node, rest) if isinstance(node, ast.Name) else None


class Reader(ast.NodeVisitor):
    """Collects bindings first; names are looked up when all are known."""

    def __init__(self) -> None:
        self.names = Names(None)
        self.found: list[tuple[Names, ast.Name, str]] = []
        self.uses: list[tuple[str, int]] = []
        self.bound: set[str] = set()

    def bind(self, name: str, node: ast.AST, path: str | None = None) -> None:
        self.bound.add(name)
        at = (node.end_lineno, node.end_col_offset)
        self.names.bound.setdefault(name, []).append((at, path))

    def visit_Import(self, node: ast.Import) -> None:
        for one in node.names:
            path = one.name if one.asname else one.name.partition(".")[0]
            known = path if resolved(path) else None
            self.bind(one.asname or path, node, known)
            self.use(resolved(one.name), one.lineno)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        for one in node.names:
            path = f"{node.module}.{one.name}"
            known = path if not node.level and resolved(path) else None
            self.bind(one.asname or one.name, node, known)
            if known and one.name != "*":
                self.use(resolved(path), one.lineno)

    def use(self, name: str | None, line: int) -> None:
        if name and name not in ("tf", "tf_slim", "tf_keras", "tensorflow"):
            self.uses.append((name, line))

    def visit_Assign(self, node: ast.Assign) -> None:
        value = dotted(node.value)
        none = isinstance(node.value, ast.Constant) and node.value.value is None
        for target in node.targets:
            if value and isinstance(target, ast.Name):
                root, rest = value
                path = self.names.look(root.id, (root.lineno, root.col_offset))
                self.bind(target.id, node, path and path + rest)
            elif not none:
                self.rebind(target, node)
        self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value:
            self.rebind(node.target, node)
        self.generic_visit(node)

    def rebind(self, target: ast.AST, at: ast.AST) -> None:
        for one in ast.walk(target):
            if isinstance(one, ast.Name) and isinstance(one.ctx, ast.Store):
                self.bind(one.id, at)

    def visit_For(self, node: ast.For) -> None:
        self.rebind(node.target, node.iter)
        self.generic_visit(node)

    def visit_withitem(self, node: ast.withitem) -> None:
        if node.optional_vars:
            self.rebind(node.optional_vars, node.optional_vars)
        self.generic_visit(node)

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> None:
        if node.name:
            self.bind(node.name, node.type)
        self.generic_visit(node)

    def visit(self, node: ast.AST) -> None:
        if not isinstance(node, SCOPES):
            if chain := dotted(node):
                self.found.append((self.names, *chain))
            else:
                super().visit(node)
            return
        if not isinstance(node, ast.Lambda):
            self.bind(node.name, node)
        arguments = getattr(node, "args", None)
        outer = [*getattr(node, "decorator_list", []), *getattr(node, "bases", [])]
        outer += [one.value for one in getattr(node, "keywords", [])]
        given = []
        if arguments:
            given = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
            given += [one for one in (arguments.vararg, arguments.kwarg) if one]
            outer += [
                one for one in (*arguments.defaults, *arguments.kw_defaults) if one
            ]
            outer += [one.annotation for one in given if one.annotation]
        if getattr(node, "returns", None):
            outer.append(node.returns)
        for one in outer:
            self.visit(one)
        self.names = Names(self.names, isinstance(node, ast.ClassDef))
        for one in given:
            self.bound.add(one.arg)
            self.names.bound.setdefault(one.arg, []).append(((node.lineno, 0), None))
        body = node.body if isinstance(node.body, list) else [node.body]
        for one in body:
            self.visit(one)
        self.names = self.names.above


def read(text: str) -> list[tuple[str, int]]:
    """The names that a text uses, with their lines, in order.

    Raises:
        SyntaxError: Python doesn't parse it.
    """
    reader = Reader()
    reader.visit(ast.parse(text))
    for name, path in ASSUMED.items():
        if name not in reader.bound:
            reader.names.bound[name] = [((0, 0), path)]
    for names, root, rest in reader.found:
        path = names.look(root.id, (root.lineno, root.col_offset))
        reader.use(resolved(path + rest) if path else None, root.lineno)
    return sorted(reader.uses, key=lambda one: (one[1], one[0]))


def real_files(packages: Path, most: int) -> Iterator[Path]:
    """Files of installed packages that use TensorFlow, those of the first that has some
    before those of the next, at most so many of each.
    """
    for package in ("tf_slim", "tf_keras", "tensorflow", "axe", "keras"):
        found = 0
        for path in sorted((packages / package).rglob("*.py")):
            if found < most and PLAIN.search(path.read_text("utf-8", errors="replace")):
                found += 1
                yield path
