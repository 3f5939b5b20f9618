"""The pages of the API, one a namespace, made from the verdicts in both languages.

Their Markdown, which is also their copy, is a list; the site shows the same as a table.
What the finder and the search look names up in is `api/names.json`.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from html import escape
from typing import TYPE_CHECKING

from tfnotes.build.calls import Difference, Parameter
from tfnotes.build.calls import parameters as parameters_of
from tfnotes.build.verdicts import PRIVATE, V1, Api, Class, Proof, Verdict, namespace
from tfnotes.build.versions import names as in_brief
from tfnotes.page import LANGUAGES, Page, site_path
from tfnotes.run.api import below
from tfnotes.words import WORDS

if TYPE_CHECKING:
    from tfnotes.project import Project

INDEX = "api/index.md"
NAMES = "api/names.json"
LAYER = "tf.keras.layers.Layer"  # what it has lost, its many classes have lost
# Parts of a page. No name has a hyphen, and so none has the id of a part.
GROUPS = ("what-changed", "in-compat", "same-call", "not-changed")
TABLES = GROUPS[:2]


def place(name: str) -> tuple[str, str]:
    """The path of a name's page below its language, and its anchor there."""
    own = namespace(name)
    return f"api/{own}.md", name[len(own) + 1 :]


def group(verdict: Verdict) -> str:
    """The part of a page that a name stands in."""
    if verdict.number == Class.COMPAT:
        return "in-compat"
    private = below(verdict.name, PRIVATE)
    if verdict.number != Class.UNCHANGED or private or "en" in verdict.advice:
        return "what-changed"
    return "same-call" if verdict.proof == Proof.CALL else "not-changed"


def pages(api: Api) -> Iterator[tuple[str, str]]:
    """The names of the pages, such as ``en/api/tf.nn.md``, and their Markdown."""
    spaces = api.by_namespace
    for language in LANGUAGES:
        for space, verdicts in spaces.items():
            lines = markdown_lines(space, verdicts, api, language)
            yield f"{language}/api/{space}.md", "\n".join(lines)


def front(title: str, description: str) -> Iterator[str]:
    """The front matter of a page; the search finds names by itself."""
    yield from (
        "---",
        "kind: api",
        f"title: {json.dumps(title, ensure_ascii=False)}",
        f"description: {json.dumps(description, ensure_ascii=False)}",
        "search:",
        "  exclude: true",
        "---",
        "",
    )


def additions(project: "Project", page: Page) -> dict[int, list[str]]:
    """The table of all namespaces, by the line of the index after which it stands."""
    if page.below != INDEX or not project.api or "namespaces" not in page.by_id:
        return {}
    lines = ["", f"| {WORDS[page.language]['api']['columns']} |", "|---|---:|---:|"]
    for space, verdicts in project.api.by_namespace.items():
        changed = sum(group(one) in TABLES for one in verdicts)
        lines.append(f"| [`{space}`]({space}.md) | {len(verdicts)} | {changed} |")
    return {page.end(page.by_id["namespaces"]): [*lines, ""]}


def summary(verdicts: list[Verdict], words: dict) -> str:
    """How many names of a page have each verdict."""
    counts = Counter(one.number for one in verdicts)
    parts = [
        words["count"].format(words["classes"][str(number.value)], counts[number])
        for number in sorted(counts, key=lambda one: one or len(Class))  # OLD is last
    ]
    return words["about"].format(len(verdicts), words["semicolon"].join(parts))


def introduction(space: str, verdicts: list[Verdict], words: dict) -> str:
    """What a page begins with."""
    said = [words["private-about"]] if space == PRIVATE else []
    return "\n\n".join([*said, summary(verdicts, words)])


def about(part: str, space: str, words: dict) -> str:
    """What is said of a part of a page."""
    return words.get(
        f"private-{part}-about" * (space == PRIVATE), words[f"{part}-about"]
    )


def markdown_lines(
    space: str, verdicts: list[Verdict], api: Api, language: str
) -> Iterator[str]:
    """A namespace's page in Markdown."""
    words = WORDS[language]["api"]
    yield from front(words["title"].format(space), summary(verdicts, words))
    yield f"# `{space}` {{#all-names}}"
    yield from ("", introduction(space, verdicts, words), "")
    for part in GROUPS:
        if mine := [one for one in verdicts if group(one) == part]:
            yield from (f"## {words[part]} {{#{part}}}", "")
            yield from (about(part, space, words), "")
            for one in mine:
                told = words["semicolon"].join(
                    phrase for _, phrase in facts(one, api, language) if part in TABLES
                )
                what = f" ({label(one, words)}): {told}" if told else ""
                yield f"- `{one.name}`{what}"
            yield ""


def label(verdict: Verdict, words: dict) -> str:
    """What became of a name, in a word or two."""
    if verdict.number == Class.UNCHANGED and below(verdict.name, PRIVATE):
        return words["private"]
    return words["classes"][str(verdict.number.value)]


def facts(verdict: Verdict, api: Api, language: str) -> Iterator[tuple[str, str]]:
    """What is said of a name beside its verdict: what it is about, and a phrase in
    Markdown.
    """
    words, number = WORDS[language]["api"], verdict.number
    advised = language in verdict.advice
    if verdict.write:
        yield "write", words["write"].format(f"`{one_line(verdict.write)}`")
    if advised:
        yield "advice", verdict.advice[language].rstrip(".。")
    if verdict.target and verdict.difference:
        yield "call", words["call"].format(f"`{verdict.target}{verdict.new}`")
        for about, phrase in differences(verdict.difference, words):
            if about == "positional" or not advised:
                yield about, phrase
    if not advised:
        yield from lost(verdict, api, words)
    if verdict.same_as:
        key = "instead" if number == Class.OLD else "same-as"
        yield key, words[key].format(f"`{verdict.same_as}`")
    v1 = f"`{v1_name(verdict.name)}`"
    told = advised and v1 in verdict.advice[language]
    if verdict.in_v1 and not (as_in_v1(verdict) or told):
        key = "stays" if verdict.old else "stays-name"
        yield "stays", words[key].format(v1)
    if number == Class.LEGACY:
        yield "legacy", words["legacy"]
    if (number, verdict.proof) != (Class.COMPAT, Proof.CALL):  # as its part says
        yield "proof", proof(verdict, words)
    yield "on", available(verdict.name, api, words)


def as_in_v1(verdict: Verdict) -> bool:
    """Whether no more is to be said of the name in `tf.compat.v1`."""
    return (
        verdict.number in (Class.COMPAT, Class.UNCHANGED)
        or (verdict.number, verdict.proof) == (Class.RENAMED, Proof.SAME)
        or (verdict.number == Class.ARGUMENTS and verdict.difference.holds)
    )


def proof(verdict: Verdict, words: dict) -> str:
    """What shows that a verdict holds."""
    if verdict.proof == Proof.SAME and verdict.number <= Class.BEHAVIOR:
        return words["same-in-v1"]
    if verdict.proof == Proof.SAME and verdict.in_v1:
        return words["same-as-v1"].format(f"`{v1_name(verdict.name)}`")
    if verdict.proof == Proof.EXISTS and not verdict.write:
        return words["there"]
    return words["proofs"][str(verdict.proof.value)]


def lost(verdict: Verdict, api: Api, words: dict) -> Iterator[tuple[str, str]]:
    """The members that a class has lost, those of each Keras layer in a word."""
    members, base = verdict.lost, api.verdicts.get(LAYER)
    if base and base.lost and verdict.name != LAYER and {*base.lost} <= {*members}:
        yield "lost-layer", words["lost-layer"].format(f"`{LAYER}`")
        members = tuple(one for one in members if one not in base.lost)
    if members:
        yield "lost", words["lost"].format(coded(members, words))


def differences(difference: Difference, words: dict) -> Iterator[tuple[str, str]]:
    """What differs between two calls: what it is about, and a phrase in Markdown."""
    if difference.holds:
        yield "holds", words["holds"].format(coded(difference.added, words))
        return
    for old, new in difference.renamed:
        yield "renamed", words["renamed"].format(f"`{old}`", f"`{new}`")
    for about in ("removed", "added"):
        if parameters := getattr(difference, about):
            yield about, words[about].format(coded(parameters, words))
    for name, old, new in difference.defaults:
        about = "default" if old and new else "required" if old else "optional"
        yield about, words[about].format(f"`{name}`", f"`{old}`", f"`{new}`")
    if difference.keyword_only:
        listed = coded(difference.keyword_only, words)
        yield "keyword-only", words["keyword-only"].format(listed)
    if difference.positional is not None:
        text = words["positional"][str(min(difference.positional, 2))]
        yield "positional", text.format(difference.positional)


def coded(names: Iterable[str], words: dict) -> str:
    """Names as inline code."""
    return words["comma"].join(f"`{name}`" for name in names)


def one_line(code: str) -> str:
    """Code of some lines in one."""
    return "; ".join(line.strip() for line in code.strip().split("\n"))


def v1_name(name: str) -> str:
    """A name in `tf.compat.v1`."""
    return name.replace("tf", V1, 1)


def available(name: str, api: Api, words: dict) -> str:
    """The versions that have a name, in brief."""
    known = {version.full: version for version in api.versions.all}
    found = [known[one] for one in api.on(name)]
    return in_brief(found, api.versions) if found else words["on-none"]


def article(project: "Project", space: str, language: str) -> str:
    """A namespace's page as the site shows it: what has changed as a table."""
    api, words = project.api, WORDS[language]["api"]
    verdicts = api.by_namespace[space]
    text = introduction(space, verdicts, words)
    lines = [f"# `{space}` {{#all-names}}", "", text, ""]
    for part in GROUPS:
        mine = [one for one in verdicts if group(one) == part]
        if not mine:
            continue
        lines += [f"## {words[part]} {{#{part}}}", "", about(part, space, words), ""]
        if part in TABLES:
            rows = "".join(row(one, project, language) for one in mine)
            lines += [f'<table class="notes-names"><tbody>{rows}</tbody></table>', ""]
        else:
            items = "".join(
                f'<li id="{place(one.name)[1]}"><code>{one.name}</code>'
                f"{links(one, project, language)}</li>"
                for one in mine
            )
            lines += [f'<ul class="notes-names">{items}</ul>', ""]
    return "\n".join(lines)


def row(verdict: Verdict, project: "Project", language: str) -> str:
    """The row of a name."""
    api, words, name = project.api, WORDS[language]["api"], verdict.name
    anchor = place(name)[1]
    told = dict(facts(verdict, api, language))
    shown = [told["write"]] if "write" in told else []
    if verdict.difference and verdict.old and verdict.new:
        shown += calls(verdict, api)
    phrases = [
        phrase
        for about, phrase in facts(verdict, api, language)
        if about not in ("write", "call", "on")
    ]
    first = "".join(f"<p>{in_html(one)}</p>" for one in shown)
    more = in_html(words["semicolon"].join(phrases))
    return (
        f'<tr id="{anchor}"><th scope="row"><a href="#{anchor}">'
        f"<code>{breakable(name)}</code></a>"
        f'<span class="c{verdict.number.value}">'
        f"{label(verdict, words)}</span></th>"
        f"<td>{first}<p>{more}{links(verdict, project, language)}</p></td>"
        f"<td>{bar(verdict, api, words)}</td></tr>"
    )


def calls(verdict: Verdict, api: Api) -> list[str]:
    """The old and the new call, what differs in each set apart."""
    found = verdict.difference
    old, new = parameters_of(verdict.old or ""), parameters_of(verdict.new or "")
    gone = {*found.removed, *(old for old, _ in found.renamed)}
    made = {*found.added, *(new for _, new in found.renamed), *found.keyword_only}
    changed = {name for name, _, _ in found.defaults}
    return [
        f"{version.short} {marked(call, tag, differs)}"
        for version, call, tag, differs in (
            (api.versions.all[0], old, "del", gone | changed),
            (api.versions.all[-1], new, "ins", made | changed),
        )
    ]


def marked(call: tuple[Parameter, ...], tag: str, differs: set[str]) -> str:
    """A call, with a tag around the parameters that differ."""
    parts, star = [], False
    for one in call:
        if one.keyword_only and not star:
            parts += [] if any(p.startswith("*") for p in parts) else ["*"]
            star = True
        text = f"\0{one}\1" if one.name in differs else str(one)
        parts.append(text)
    text = escape(f"({', '.join(parts)})", quote=False)
    return f"<code>{text}</code>".replace("\0", f"<{tag}>").replace("\1", f"</{tag}>")


def in_html(phrase: str) -> str:
    """A phrase whose inline code is HTML's; one with tags stays as it is."""
    if "<code>" in phrase:
        return phrase
    parts = escape(phrase, quote=False).split("`")
    return "".join(
        f"<code>{part}</code>" if at % 2 else part for at, part in enumerate(parts)
    )


def breakable(name: str) -> str:
    """A name that may go on in the next line after a dot."""
    return name.replace(".", ".<wbr>")


def links(verdict: Verdict, project: "Project", language: str) -> str:
    """Links to the section that treats a name, and to the one that shows the proof."""
    found = {}
    path, _, anchor = verdict.advice.get("see", "").partition("#")
    if page := project.by_name.get(f"{language}/{path}.md"):
        heading = (
            page.by_id[anchor].heading if anchor in page.by_id else page.headings[0]
        )
        found[page, heading.id if anchor else ""] = heading.title
    proof = f"{verdict.advice.get('proof')}.py"
    if shown := project.showing[language].get(proof):
        found.setdefault((shown[0], shown[1].id), shown[1].title)
    return "".join(
        f' → <a href="../../{address(page, anchor)}">{in_html(title)}</a>'
        for (page, anchor), title in found.items()
    )


def address(page: Page, anchor: str) -> str:
    """Where a section of a page is, below its language."""
    path = site_path(f"{LANGUAGES[0]}/{page.below}")
    return f"{path}#{anchor}" if anchor else path


def bar(verdict: Verdict, api: Api, words: dict) -> str:
    """The versions that have a name, as a bar of a cell a version."""
    own, v1 = ({*api.on(name)} for name in (verdict.name, v1_name(verdict.name)))
    marks = (
        " class=on" if one.full in own else " class=v1" if one.full in v1 else ""
        for one in api.versions.all
    )
    cells = "".join(f"<i{mark}></i>" for mark in marks)
    text = available(verdict.name, api, words)
    if v1 - own and len(v1) < len(api.versions.all):
        inside = words["on-v1"].format(available(v1_name(verdict.name), api, words))
        text += words["semicolon"] + inside
    return f'<span class="on" aria-hidden="true">{cells}</span>{in_html(text)}'


def files(project: "Project", language: str) -> Iterator[tuple[str, bytes]]:
    """What names are looked up in, with its path; one for all languages."""
    if project.api and not project.same_names and language == LANGUAGES[0]:
        yield NAMES, lookup(project.api).encode()


def lookup(api: Api) -> str:
    """What the finder and the search know of each name, as JSON: by namespace, the
    name's last part, its class, and what to write where that can't be derived.
    """
    found = {}
    for space, verdicts in api.by_namespace.items():
        rows = []
        for one in verdicts:
            row: list[str | int] = [place(one.name)[1], one.number.value]
            if one.write and not (
                one.number == Class.COMPAT and one.write == v1_name(one.name)
            ):
                row.append(one_line(one.write))
            rows.append(row)
        found[space] = rows
    return json.dumps(found, ensure_ascii=False, separators=(",", ":"))
