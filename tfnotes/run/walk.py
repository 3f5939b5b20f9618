"""Walks the public API of the TensorFlow that is installed, and writes it as JSON.

Runs by itself in each environment, `python -I walk.py tensorflow tf_slim`: the standard
library alone, and Python 3.7. For each name it writes its kind, the call that it takes,
another name of the same function or class, and the public members of a class. Modules
after `--import` are imported, and what failed is written. tfnotes/run/api.py joins the
versions.
"""

import enum
import importlib
import inspect
import io
import json
import os
import pkgutil
import re
import sys
from collections import Counter

SHORT = {"tensorflow": "tf"}
# Modules that hold a public API: written by TensorFlow's or Keras's generator, and two
# that are public as they are.
API = re.compile(r"_api\b|\bapi\._v\d|\b_tf_keras\b|\.platform\.(flags|app)$")
# In the API, these hold others' names again.
AGAIN = re.compile(r"\.compat\.v2\b|\.compat\.v\d\.compat\b|\.v1\.keras\.estimator\b")
INNER = re.compile(
    r"(python|core|tools|compiler|security|include|tsl|src|protobuf|api)\b"
)
CONTRIB = "tf.contrib"
# Where TensorFlow's wrappers are written that dispatch, warn, tidy tracebacks, and take
# tensors of weak type, which exist only where a program asks for them.
WRAPPERS = re.compile(r"/python/(util/\w+|ops/weak_tensor_ops)\.py$")
# Packages of contrib whose public names TensorFlow's core defines, which aren't listed.
FACADES = ("tf.contrib.framework.nest", "tf.contrib.summary")
MORE = {"tf_slim": ("tf_slim.nets",)}  # public modules that a root doesn't import
PLAIN = (bool, int, float, str, bytes, type(None))


class Walk:
    """What was found, what couldn't be had, and how many were left out, by reason."""

    def __init__(self):
        self.names, self.objects, self.errors = {}, {}, {}
        self.left_out = Counter()

    def module(self, module, name, above=()):
        """Take the public names of a module, and of the modules below it."""
        self.names[name] = {"kind": "module"}
        listed = names_of(module) if name.startswith(CONTRIB) else None
        for short in sorted(set(dir(module)) | set(listed or ())):
            if short.startswith("_"):
                continue
            full = f"{name}.{short}"
            try:
                found = getattr(module, short)
            except BaseException as error:  # a lazy loader may raise anything
                self.errors[full] = f"{type(error).__name__}: {error}".split("\n")[0]
                continue
            if AGAIN.search(full):
                self.left_out["the API again, as compat.v2 or within compat.v1"] += 1
            elif inspect.ismodule(found):
                own = getattr(found, "__name__", "")
                known = full in FACADES or is_api(own, full, listed, short)
                if found in above or not known:
                    self.left_out["a module that isn't part of the API"] += 1
                else:
                    self.module(found, full, (*above, module))
            elif type(found).__name__ == "_Feature":
                self.left_out["of __future__"] += 1
            elif name in FACADES and is_of(found, "tensorflow"):
                self.objects[full] = found
            elif listed is not None and not is_of_contrib(found, listed, short):
                self.left_out["of contrib's own imports"] += 1
            elif name.startswith("tf_slim") and not is_of(found, "tf_slim"):
                self.left_out["of slim's own imports"] += 1
            else:
                self.objects[full] = found

    def described(self):
        """The names, each with what is said of it."""
        first = {}
        for full in sorted(self.objects, key=rank):
            found = self.objects[full]
            if callable(found):
                first.setdefault(id(core(found)), full)
        for full, found in self.objects.items():
            entry = {"kind": kind_of(found)}
            if callable(found):
                call = call_of(found, first)
                if call:
                    entry["call"] = call
                if first[id(core(found))] != full:
                    entry["is"] = first[id(core(found))]
            elif isinstance(found, PLAIN):
                entry["value"] = repr(found)[:99]
            if inspect.isclass(found) and "is" not in entry:
                entry["members"] = members_of(found)
            self.names[full] = entry
        return self.names


def rank(full):
    """The order in which the names of one object are preferred."""
    return (".compat.v1." in full, CONTRIB in full, full.count("."), full)


def is_api(own, full, listed, short):
    """Whether a module is part of the API, by its own name and by that in the API."""
    root, _, rest = full.partition(".")
    path = f"tensorflow.{rest}" if root == "tf" else full
    own = own.replace("tensorflow_core", "tensorflow")
    if INNER.match(rest) or short == "python":
        return False
    if full.startswith(CONTRIB):
        package = ".".join(path.split(".")[:3]) + "."
        hub = "tensorflow.contrib." if package.endswith(".slim.") else package
        inside = own.startswith(hub) and own.endswith(f".{short}")
        shown = path.count(".") == 3 or path.startswith(f"{package}nets.")
        whole = own == path or own.startswith(f"{path}.")
        return short in (listed or ()) or whole or (inside and shown and not listed)
    if root == "tf_slim":
        return own == path or own == f"{path}.{short}"
    keras_3 = own.startswith("keras.") and full.endswith(f".{own}")
    return own == path or keras_3 or bool(API.search(own))


def names_of(module):
    """The names that a package of contrib lists, by any of its three ways to do so."""
    listed = {*getattr(module, "__all__", ())}
    listed |= {*getattr(module, "_allowed_symbols", ())}
    listed |= {*re.findall(r"^@@(\w+)$", module.__doc__ or "", re.MULTILINE)}
    return {one for one in listed if isinstance(one, str)}


def is_of_contrib(found, listed, short):
    """Whether a package of contrib means to offer a name."""
    return short in listed if listed else is_of(found, "tensorflow.contrib")


def is_of(found, package):
    """Whether an object was written in a package."""
    made = getattr(found, "func", found)  # of a partial
    module = getattr(made, "__module__", None) or ""
    return module.replace("tensorflow_core", "tensorflow").startswith(package)


def core(found):
    """A function without the wrappers that TensorFlow puts around its public ones."""
    while hasattr(found, "__wrapped__"):
        code = getattr(found, "__code__", None)
        if not code or not WRAPPERS.search(code.co_filename):
            break
        found = found.__wrapped__
    return found


def kind_of(found):
    """What an object is, in a word."""
    if inspect.isclass(found):
        return "class"
    return "function" if callable(found) else "constant"


def call_of(found, public):
    """The parameters of a function or class, with defaults as Python writes them."""
    if is_enum(found):
        return None
    try:
        signature = inspect.signature(found)
    except (ValueError, TypeError, AttributeError, NameError):
        return None
    parts, mark, keyword = [], False, False
    for one in signature.parameters.values():
        if one.kind is one.KEYWORD_ONLY and not keyword and not mark:
            parts.append("*")
        keyword = keyword or one.kind is one.KEYWORD_ONLY
        mark = mark or one.kind is one.VAR_POSITIONAL
        stars = {one.VAR_POSITIONAL: "*", one.VAR_KEYWORD: "**"}.get(one.kind, "")
        given = one.default is not one.empty
        parts.append(stars + one.name + (f"={default(one.default, public)}" * given))
    return f"({', '.join(parts)})"


def default(value, public):
    """A default as Python writes it; `...` where no two runs would write the same."""
    if isinstance(value, PLAIN):
        return repr(value)
    if isinstance(value, (tuple, list)) and len(value) < 9:
        inner = ", ".join(default(one, public) for one in value)
        comma = "," * (len(value) == 1)
        form = f"({inner}{comma})" if isinstance(value, tuple) else f"[{inner}]"
        return form
    if callable(value):
        return public.get(id(core(value))) or getattr(value, "__name__", "...")
    name = getattr(value, "name", None)
    if type(value).__name__ == "DType" and isinstance(name, str):
        return f"tf.{name}"
    return "..."


def is_enum(found):
    """Whether a class is an enumeration, whose call belongs to Python's version."""
    return inspect.isclass(found) and issubclass(found, enum.Enum)


def members_of(found):
    """The public members of a class; of a protocol buffer, what its type declares."""
    declared = getattr(found, "DESCRIPTOR", None)
    if hasattr(declared, "fields_by_name"):
        parts = (
            declared.fields_by_name,
            declared.nested_types_by_name,
            declared.enum_types_by_name,
            declared.enum_values_by_name,
        )
        names = set().union(*(part.keys() for part in parts))
    else:
        names = set(found.__members__ if is_enum(found) else dir(found))
    return [one for one in sorted(names) if not one.startswith("_")]


def imported(modules):
    """Which modules can't be imported, and why."""
    failed = {}
    for name in modules:
        try:
            importlib.import_module(name)
        except BaseException as error:
            failed[name] = f"{type(error).__name__}: {error}".split("\n")[0]
    return failed


def walk(roots, modules=()):
    """The API of all roots that are installed, and which modules aren't there."""
    found = Walk()
    for root in roots:
        try:
            module = importlib.import_module(root)
        except ImportError as error:
            found.errors[SHORT.get(root, root)] = str(error)
            continue
        if root == "tensorflow":
            walk_contrib(found)
        for name in MORE.get(root, ()):
            importlib.import_module(name)
        found.module(module, SHORT.get(root, root))
    return {
        "names": dict(sorted(found.described().items())),
        "errors": dict(sorted(found.errors.items())),
        "left out": dict(sorted(found.left_out.items())),
        "not imported": imported(modules),
    }


def walk_contrib(found):
    """Import the packages of contrib, which not all come with it."""
    try:
        contrib = importlib.import_module("tensorflow.contrib")
    except ImportError:
        return
    for one in pkgutil.iter_modules(contrib.__path__):
        if one.ispkg:
            try:
                importlib.import_module(f"tensorflow.contrib.{one.name}")
            except BaseException as error:
                what = f"{type(error).__name__}: {error}".split("\n")[0]
                found.errors[f"{CONTRIB}.{one.name}"] = what


def main():
    """Write what was found; what TensorFlow prints meanwhile goes elsewhere."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    out, sys.stdout = sys.stdout, io.StringIO()
    given = sys.argv[1:]
    del sys.argv[1:]  # which TensorFlow's flags would read
    at = given.index("--import") if "--import" in given else len(given)
    found = walk(given[:at], given[at + 1 :])
    json.dump(found, out)


if __name__ == "__main__":
    main()
