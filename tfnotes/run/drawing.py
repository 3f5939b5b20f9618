"""Writes the graph that a snippet built as DOT; the runner's child calls it.

Folding, in this order, so that a reader sees what the snippet is about:

1. A variable is one node: its initializer, its `Assign`, its `IsInitialized` and the
   read that is made with it belong to it, unless `show` names them. The `Identity`
   that `read_value()` puts behind its read belongs to the read.
2. What initializes variables and nothing else (`init`) is left out.
3. A constant of one number stands inside the ops that use it, and its control edges
   become theirs.
4. All ops below a scope `gradients` are one node.
5. `hide` leaves out ops, or scopes that end in `/`; `focus` leaves only the named ops
   and what a run of them reaches.

`show`, `hide` and `focus` are comments at the top of the DOT: `// hide: init scope/`.
What they name has to be there.

It runs in the snippet's own process, on the pinned TensorFlow alone.
"""

import collections
import re
from posixpath import commonpath

NODES = 60
LABEL = 26  # characters of a name; a longer one is broken behind its slashes
VARIABLE = ("VariableV2", "Variable", "VarHandleOp")
PLUMBING = re.compile(
    r"(Assign|read|initial_value|Read/ReadVariableOp"
    r"|IsInitialized/VarIsInitializedOp|Initializer/.*)$"
)
READ = re.compile(r"(.*/)?Read(_\d+)?/ReadVariableOp$")
GRADIENTS = re.compile(r"(.*/)?gradients(_\d+)?/")
OPTION = re.compile(r"^// (show|hide|focus): (.+)$", re.M)
# Collections that say nothing beside the kinds of variables, or hold no ops.
SILENT = ("variables", "trainable_variables", "cond_context", "while_context")


class NoGraph(Exception):
    """The snippet's graph can't be drawn; the message says what to do."""


def graph_of(names):
    """The graph that a program built: its variable `graph`, or the default graph."""
    graph = names.get("graph")
    if not hasattr(graph, "get_operations"):
        from tensorflow.compat.v1 import get_default_graph

        graph = get_default_graph()
    return graph


def options_of(dot):
    """What the comments of a DOT say: a list of names for each option."""
    found = {"show": [], "hide": [], "focus": []}
    for option, value in OPTION.findall(dot):
        found[option].extend(value.split())
    return found


def draw(names, title, dot):
    """The DOT of what a program built.

    Args:
        names: the program's variables.
        title: the name of the graph in the DOT.
        dot: the DOT as it was, for its options.

    Raises:
        NoGraph: there is no graph, or too much of it.
    """
    graph, options = graph_of(names), options_of(dot)
    operations = graph.get_operations()
    if not operations:
        raise NoGraph("builds no graph; name its graph `graph`, or git rm the .dot")
    check(operations, options)
    node_of = fold(operations, options)
    kinds = kinds_of(graph, operations)
    shown = [op for op in operations if node_of.get(op.name) == op.name]
    if "gradients" in node_of.values():
        first = next(op for op in operations if node_of.get(op.name) == "gradients")
        shown = [op for op in operations if op in shown or op is first]
    if len(shown) > NODES:
        raise NoGraph(too_large(shown))
    lines = [f'digraph "{title}" {{']
    for name, values in options.items():
        lines += [f"// {name}: {' '.join(values)}"] if values else []
    lines += nodes(shown, node_of, kinds)
    lines += edges(operations, node_of)
    return "\n".join(lines) + "\n}\n"


def too_large(shown):
    """The message for a graph that nobody could read."""
    scopes = collections.Counter(op.name.rpartition("/")[0] for op in shown)
    largest = ", ".join(f"{name}/ ({n})" for name, n in scopes.most_common(4) if name)
    hint = f"; the largest scopes: {largest}" if largest else ""
    what = f"draws {len(shown)} nodes, at most {NODES}"
    return f"{what}: write `// hide: scope/` or `// focus: op` at the top{hint}"


def check(operations, options):
    """Refuse an option that names no op, and no scope to hide."""
    names = {op.name for op in operations}
    if any(map(GRADIENTS.match, names)):
        names.add("gradients")
    for option, values in options.items():
        for value in values:
            is_scope = option == "hide" and value.endswith("/")
            below = any(name.startswith(value) for name in names if is_scope)
            if value not in names and not below:
                cure = f"mend `// {option}:` at the top"
                raise NoGraph(f"has no op {value} to {option}: {cure}")


def fold(operations, options):
    """The node that each op is drawn as; an op that is left out is missing."""
    node_of = {op.name: op.name for op in operations}
    variables = fold_variables(operations, node_of)
    node_of.update((name, name) for name in options["show"])
    plumbing = {name for name in node_of if node_of[name] in variables} - {*variables}
    for op in operations:
        if GRADIENTS.match(op.name):
            node_of[op.name] = "gradients"
        before = [one.name for one in op.control_inputs]
        if op.type == "NoOp" and before and plumbing.issuperset(before):
            del node_of[op.name]
    for op in operations:
        if op.name not in options["show"] and folds_into_users(op, node_of):
            del node_of[op.name]
    if options["focus"]:
        reached = ancestors(operations, options["focus"])
        node_of = {name: node for name, node in node_of.items() if name in reached}
    for hidden in options["hide"]:
        for name, node in list(node_of.items()):
            below = hidden.endswith("/") and name.startswith(hidden)
            if below or hidden in (name, node):
                del node_of[name]
    return node_of


def fold_variables(operations, node_of):
    """Make what belongs to a variable its node; the names of the variables."""
    variables = [op.name for op in operations if op.type in VARIABLE]
    for op in operations:
        for name in variables:
            below = op.name[len(name) + 1 :]
            if op.name.startswith(name + "/") and PLUMBING.match(below):
                node_of[op.name] = name
        before = [tensor.op for tensor in op.inputs]
        if op.type == "Identity" and before and READ.match(before[0].name):
            node_of[op.name] = before[0].name
    return variables


def folds_into_users(op, node_of):
    """Whether an op is a number that other ops use."""
    used = any(output.consumers() for output in op.outputs)
    own = op.type == "Const" and node_of.get(op.name) == op.name
    return own and used and number(op) is not None


def number(op):
    """The value of a constant of one number, as text; else None."""
    from tensorflow.python.framework import tensor_util

    value = tensor_util.constant_value(op.outputs[0])
    if value is None or value.shape or value.dtype.kind not in "fiub":
        return None
    return f"{value:g}" if value.dtype.kind == "f" else str(value)


def ancestors(operations, names):
    """The names of the ops that a run of some ops reaches."""
    by_name = {op.name: op for op in operations}
    reached, waiting = set(), [by_name[name] for name in names]
    while waiting:
        op = waiting.pop()
        if op.name not in reached:
            reached.add(op.name)
            waiting += [*[tensor.op for tensor in op.inputs], *op.control_inputs]
    return reached


def kinds_of(graph, operations):
    """The classes of each op: what kind of variable, and its collections."""
    kinds = collections.defaultdict(list)
    trainables = graph.get_collection("trainable_variables")
    trainable = {name_of(variable) for variable in trainables}
    for op in operations:
        if op.type in VARIABLE:
            kinds[op.name].append("variable")
            if op.name in trainable:
                kinds[op.name].append("trainable")
    for key in sorted(map(str, graph.get_all_collection_keys())):
        if key not in SILENT:
            for item in graph.get_collection(key):
                kinds[name_of(item)].append(re.sub(r"\W+", "-", key))
    return kinds


def name_of(item):
    """The name of the op behind an op, a tensor or a variable."""
    return str(getattr(getattr(item, "op", item), "name", "")).split(":")[0]


def nodes(shown, node_of, kinds):
    """The nodes, each in the clusters of its name scopes.

    Scopes that hold one node are none: their name stands in the node's.
    """
    drawn, placed = {node_of[op.name] for op in shown}, []
    for op in shown:
        scopes, name = [], node_of[op.name].split("/")
        while len(name) > 1 and "/".join([*scopes, name[0]]) not in drawn:
            scopes.append(name.pop(0))
        placed.append(([*scopes, "/".join(name)], op))

    def written(placed, path, indent):
        groups = {}
        for parts, op in placed:
            groups.setdefault(parts[0], []).append((parts, op))
        for group in groups.values():
            if len(group) > 1:
                shared = commonpath(["/".join(parts[:-1]) for parts, _ in group])
                below, depth = f"{path}{shared}/", shared.count("/") + 1
                yield f'{indent}subgraph "cluster_{below}" {{'
                yield f'{indent}  label="{below}";'
                inner = [(parts[depth:], op) for parts, op in group]
                yield from written(inner, below, indent + "  ")
                yield f"{indent}}}"
                continue
            ((parts, op),) = group
            text, name = label_of(op, "/".join(parts), node_of), node_of[op.name]
            classes = " ".join(dict.fromkeys(kinds[name])) or "op"
            yield f'{indent}"{name}" [label="{text}" class="{classes}"];'

    return list(written(placed, "", "  "))


def label_of(op, name, node_of):
    """What stands in a node: its name, its type and the numbers that it uses."""
    name = name.replace("/", "/\\n") if len(name) > LABEL else name
    if node_of[op.name] == "gradients":
        return f"{name}\\n{list(node_of.values()).count('gradients')} ops"
    inputs = [tensor.op for tensor in op.inputs]
    numbers = [number(one) for one in inputs if is_folded(one, node_of)]
    return f"{name}\\n{' '.join([op.type, *filter(None, numbers)])}"


def is_folded(op, node_of):
    """Whether an op is a constant that stands inside the ops that use it."""
    return op.type == "Const" and op.name not in node_of


def edges(operations, node_of):
    """The edges between nodes, each once; a data edge says more than a control edge."""
    found = {}
    for op in operations:
        inputs = [tensor.op for tensor in op.inputs]
        folded = [one for one in inputs if is_folded(one, node_of)]
        waits = [before for one in (op, *folded) for before in one.control_inputs]
        for kind, sources in (("data", inputs), ("control", waits)):
            for source in sources:
                start, end = node_of.get(source.name), node_of.get(op.name)
                if start and end and start != end:
                    found.setdefault((start, end, kind))
    lines = []
    for start, end, kind in found:
        if kind == "data":
            lines.append(f'  "{start}" -> "{end}" [class="data"];')
        elif (start, end, "data") not in found:
            lines.append(f'  "{start}" -> "{end}" [class="control" style=dashed];')
    return lines
