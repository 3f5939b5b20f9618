"""What is folded in a picture, and what the page makes of it."""

from itertools import pairwise
from types import SimpleNamespace as Node

import pytest

from tests.trees import FOLDER
from tfnotes.build import pictures
from tfnotes.build.pictures import read_dot
from tfnotes.run import drawing

DOT = (FOLDER / "valid/snippets/sums/graph.dot").read_text("utf-8")


def op(name, kind="NoOp", inputs=(), waits=()):
    before = [Node(op=one) for one in inputs]
    made = Node(name=name, type=kind, inputs=before, control_inputs=[*waits])
    made.outputs = []
    for one in inputs:
        one.outputs.append(Node(consumers=lambda: [made]))
    return made


class Graph:
    def __init__(self, *ops, **collections):
        self.ops, self.collections = ops, collections

    def get_operations(self):
        return list(self.ops)

    def get_all_collection_keys(self):
        return list(self.collections)

    def get_collection(self, key):
        return self.collections.get(key, [])


@pytest.fixture(autouse=True)
def numbers(monkeypatch):
    """Without TensorFlow, a constant is the number that its name is."""

    def number(op):
        name = op.name.split("/")[-1]
        return name if name.isdigit() else None

    monkeypatch.setattr(drawing, "number", number)


def drawn(*ops, dot="", **collections):
    names = {"graph": Graph(*ops, **collections)}
    return read_dot(drawing.draw(names, "page/name", dot))


def test_a_variable_takes_in_its_plumbing():
    v = op("v", "VariableV2")
    first = op("v/Initializer/zeros", "Const")
    assign = op("v/Assign", "Assign", [v, first])
    read = op("v/read", "Identity", [v])
    init = op("init", "NoOp", waits=[assign])
    use = op("use", "Neg", [read])
    graph = drawn(v, first, assign, read, init, use, trainable_variables=[v])
    assert graph.nodes == {
        "v": ("VariableV2", ["variable", "trainable"]),
        "use": ("Neg", ["op"]),
    }
    assert graph.edges == {("v", "use"): "data"}
    shown = drawn(v, first, assign, read, init, use, dot="// show: v/read")
    assert shown.edges == {("v", "v/read"): "data", ("v/read", "use"): "data"}


def test_the_identity_behind_a_read_belongs_to_it():
    v = op("v", "VarHandleOp")
    read = op("Read/ReadVariableOp", "ReadVariableOp", [v])
    value = op("Identity", "Identity", [read])
    graph = drawn(v, read, value, op("y", "Neg", [value]))
    assert list(graph.nodes) == ["v", "Read/ReadVariableOp", "y"]
    assert ("Read/ReadVariableOp", "y") in graph.edges


def test_a_number_stands_inside_its_user_with_its_control_edges():
    update = op("update", "AssignAdd")
    one = op("y/1", "Const", waits=[update])
    y = op("y", "Neg", [one])
    graph = drawn(update, one, y)
    assert graph.nodes["y"] == ("Neg 1", ["op"])
    assert graph.edges == {("update", "y"): "control"}
    assert "y/1" in drawn(update, one, y, dot="// show: y/1").nodes


def test_a_number_that_nothing_uses_and_other_constants_stay():
    assert list(drawn(op("1", "Const"), op("table", "Const")).nodes) == ["1", "table"]


def test_gradients_are_one_node():
    x = op("x", "Placeholder")
    ops = [op("gradients/a", "Fill"), op("gradients/b_grad/mul", "Mul", [x])]
    graph = drawn(x, *ops, op("step", "NoOp", waits=[ops[1]]))
    assert graph.nodes["gradients"] == ("2 ops", ["op"])
    assert graph.edges == {
        ("x", "gradients"): "data",
        ("gradients", "step"): "control",
    }
    assert "gradients" not in drawn(x, *ops, dot="// hide: gradients").nodes


def test_an_op_that_initializes_nothing_stays():
    a = op("a")
    assert list(drawn(a, op("b", waits=[a])).nodes) == ["a", "b"]


def test_collections_are_classes():
    update = op("update", "AssignAdd")
    loss = Node(op=op("loss", "Sum"))
    graph = drawn(update, loss.op, update_ops=[update], losses=[loss], mine=["text"])
    assert graph.nodes["update"][1] == ["update_ops"]
    assert graph.nodes["loss"][1] == ["losses"]


def test_focus_leaves_what_a_run_reaches_and_hide_takes_out():
    a, b = op("net/a"), op("net/b")
    c = op("c", waits=[a])
    assert list(drawn(a, b, c, dot="// focus: c").nodes) == ["net/a", "c"]
    assert list(drawn(a, b, c, dot="// hide: net/").nodes) == ["c"]
    assert list(drawn(a, b, c, dot="// hide: c net/a").nodes) == ["net/b"]


def test_hiding_a_variable_hides_what_is_folded_into_it():
    variable = op("v", "VariableV2")
    read = op("v/read", "Identity", [variable])
    graph = drawn(variable, read, op("use", "Neg", [read]), dot="// hide: v")
    assert list(graph.nodes) == ["use"]
    assert graph.edges == {}


def test_scopes_are_clusters_unless_they_hold_one_node():
    text = drawing.draw(
        {"graph": Graph(op("net/a/x"), op("net/a/y"), op("one/z"))}, "page/name", ""
    )
    assert 'subgraph "cluster_net/a/"' in text
    assert '"net/a/x" [label="x\\nNoOp"' in text
    assert '"one/z" [label="one/z\\nNoOp"' in text


def test_a_long_name_is_broken_behind_its_slashes():
    name = "a_rather_long_scope/and_the_name_of_an_op"
    text = drawing.draw({"graph": Graph(op(name, "Neg"))}, "page/name", "")
    assert f'"{name}" [label="a_rather_long_scope/\\nand_the' in text
    assert read_dot(text).nodes == {name: ("Neg", ["op"])}
    assert 'class="whole"' not in pictures.picture(text, "en")


def test_a_picture_has_no_colors_fonts_or_ids_and_is_always_the_same():
    figure = pictures.picture(DOT, "en")
    for word in (" id=", "fill=", "stroke=", "font-"):
        assert word not in figure
    pictures.layout.cache_clear()
    assert pictures.picture(DOT, "en") == figure
    assert len(figure.encode()) < 20_000


def test_nodes_can_be_reached_and_say_their_whole_names():
    figure = pictures.picture(DOT, "en")
    assert figure.count('tabindex="0"') == 4  # the region and three nodes
    assert 'aria-label="net/y (Neg)"' in figure
    assert "<title>net/y (Neg)</title>" in figure
    assert figure.count('class="whole"') == 2


def test_the_edges_stand_in_words_in_the_language_of_the_page():
    english, chinese = (pictures.picture(DOT, one) for one in ("en", "zh"))
    wait = "<code>net/y</code> waits for <code>net/update</code> (control edge)"
    assert wait in english
    assert "<code>net/y</code> uses the value of <code>v</code>" in english
    assert "<code>net/y</code> 等待 <code>net/update</code>（控制边）" in chinese
    alone = 'digraph "a/b" {\n  "x" [label="x\\nConst" class="op"];\n}\n'
    assert "<code>x</code> has no edge" in pictures.picture(alone, "en")


def test_what_is_left_out_of_a_picture_is_said():
    head, rest = DOT.split("\n", 1)
    dot = f"{head}\n// hide: init scope/\n// focus: net/y\n{rest}"
    said = pictures.picture(dot, "en")
    assert "<li>Not drawn: <code>init</code>, <code>scope/</code></li>" in said
    assert "<li>Only what <code>net/y</code> depends on is drawn</li>" in said
    assert "没有画出：<code>init</code>、<code>scope/</code>" in pictures.picture(
        dot, "zh"
    )


def test_a_comparison_marks_what_the_other_graph_lacks():
    other = DOT.replace(
        '  "net/update" -> "net/y" [class="control" style=dashed];\n', ""
    )
    figure = pictures.picture(DOT, "en", other)
    assert figure.count(" new") == 1
    assert '<g class="edge control new"' in figure
    assert "(control edge), not in the other graph" in figure
    kind = DOT.replace(
        '"v" -> "net/y" [class="data"]', '"v" -> "net/y" [class="control"]'
    )
    assert '<g class="edge control new"' in pictures.picture(kind, "en", DOT)
    assert " new" not in pictures.picture(DOT, "en", DOT)


def test_the_key_names_what_the_page_draws():
    key = pictures.with_key(pictures.picture(DOT, "zh"), "zh")
    for word in ("op", "变量", "可训练变量", "集合的成员", "数据边", "控制边"):
        assert f">{word}</span>" in key
    assert "另一张图里没有" not in key
    less = DOT.replace(' "v" -> "net/y" [class="data"];\n', "")
    key = pictures.with_key(pictures.picture(DOT, "en", less), "en")
    assert ">not in the other graph</span>" in key


def test_what_graphviz_refuses_is_said():
    with pytest.raises(ValueError, match="Graphviz"):
        pictures.layout('digraph "x" {\n  "a" -> ;\n}\n')


def test_a_wide_graph_is_laid_out_downward():
    names = [f"an_op_with_a_long_name_{n}" for n in range(6)]
    nodes = "".join(f'  "{n}" [label="{n}\\nNeg" class="op"];\n' for n in names)
    chain = pairwise(names)
    edges = "".join(f'  "{a}" -> "{b}" [class="data"];\n' for a, b in chain)
    text = f'digraph "a/b" {{\n{nodes}{edges}}}\n'
    assert pictures.width_of(pictures.layout(text)) < pictures.WIDE
