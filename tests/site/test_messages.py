"""What is pasted is explained: by its page, its cause and the reader's own names."""

import gzip
import json
import re
import textwrap
from functools import cache

import pytest

from tests import tracebacks
from tests.site.browser import ROOT, Visit
from tfnotes.build import messages
from tfnotes.build.causes import NAME, logged
from tfnotes.check.built import NAMES, folder
from tfnotes.check.messages import printed, said
from tfnotes.page import LANGUAGES, Page, is_snippet, site_path
from tfnotes.project import Project
from tfnotes.run.ledger import key, tomllib

EXPLAIN = """async ([script, data, texts]) => {
  const { explain } = await import(script)
  const entries = await (await fetch(data)).json()
  return texts.map(text => explain(text, entries))
}"""
REPORTED = tomllib.loads((ROOT / "tests/site/reported.toml").read_text("utf-8"))
UNKNOWN = tomllib.loads((ROOT / "tests/site/unknown.toml").read_text("utf-8"))
PROJECT = Project(ROOT)
PAGES = [one for one in PROJECT.of_language("en") if one.is_a("error")]
# What a reader has instead of the names in a recorded message: the first that fits.
OTHERS = (
    *("encoder/block_7/kernel", "(17, 23)", "float16", "int32", "Gizmo", "-7.5", "17"),
    *("['a', 'b']", "tensorflow.train", "tf.losses.mean_squared_error", "l1"),
)
# Text around a message: of a log, of a question, and of lines that were broken or cut.
DISGUISES = {
    "a log": lambda text: (
        f"2019-01-01 12:00:00.123456: I tensorflow/core/platform/x.cc:142] AVX2 FMA\n"
        f'Traceback (most recent call last):\n  File "train.py", line 8, in <module>\n'
        f"    arg_scope([slim.relu], x.shape[1].value, get_collection(x)[0])\n{text}\n"
    ),
    "a question": lambda text: (
        f"大家好，我的程序运行到一半报错：\n\n{text}\n\n求助，谢谢！"
    ),
    "a mail": lambda text: "\n".join(
        f"> {line}" for one in text.split("\n") for line in textwrap.wrap(one, 60)
    ),
    "a terminal": lambda text: broken(f"$ python train.py {'x' * 61}y\n{text}", 80),
    "colors": lambda text: re.sub(r"(\w+Error|')", "\x1b[0;31m\\1\x1b[0m", text),
    "quotes": lambda text: re.sub(r"'([^'\n]*)'", r"‘\1’", text),
    "a log of containers": lambda text: textwrap.indent(text, "train_1  | "),
    "HTML": lambda text: text.replace("<", "&lt;").replace("'", "&#39;"),
}


def broken(text: str, width: int) -> str:
    """A text whose lines are broken as a terminal breaks them."""
    return re.sub(f"(.{{{width}}})(?=.)", "\\1\n", text)


def explained(reader: Visit, texts: list[str], language: str = "en") -> list[list]:
    """What explains each text, best first."""
    reader.open("404.html")
    base = reader.address
    data = f"{base}{folder(language)}{NAME}"
    return reader.tab.evaluate(EXPLAIN, [f"{base}assets/messages.js", data, texts])


def page_of(found: list[dict]) -> str | None:
    """The page that is first."""
    return found[0]["page"] if found else None


@cache
def errors(text: str) -> list[str]:
    """The addresses of the pages whose message a text has, the last one first; what was
    only logged comes after all errors.
    """
    last = {}
    for page in PAGES:
        starts = [
            m.start() for one in messages.patterns(page) for m in one.finditer(text)
        ]
        if starts:
            last[site_path(page.name)] = (-logged(PROJECT, page), max(starts))
    return sorted(last, key=last.get, reverse=True)


@pytest.mark.parametrize("language", NAMES)
def test_every_recorded_message_finds_its_page_first(visit, language):
    paths = [*PROJECT.outputs, *PROJECT.files("err")]
    texts = {path: PROJECT.text(path) for path in paths}
    wanted = {path: errors(text)[:1] for path, text in texts.items()}
    assert sum(map(bool, wanted.values())) >= 400
    found = explained(visit(), [*texts.values()], language)
    start = site_path(f"{language}/index.md")
    pages = [[one["page"].removeprefix(start) for one in all_][:1] for all_ in found]
    expected = [[one.removeprefix("en/") for one in page] for page in wanted.values()]
    wrong = [
        row for row in zip(paths, pages, expected, strict=True) if row[1] != row[2]
    ]
    assert wrong == []


def places(page: Page) -> dict[str, list[str]]:
    """The sections below which each snippet of a page stands, by the snippet."""
    found: dict[str, list[str]] = {}
    for fence in filter(is_snippet, page.fences):
        name = key(ROOT / "snippets" / fence.include)
        found.setdefault(name, []).extend(
            one.heading.id for one in page.sections if fence.line in one.lines
        )
    return found


# What these print fits another cause than that of their section: on 1.15 it lacks the
# scope, the eager tensor, the other module or the swapped arguments; the others
# print it for several.
OTHERWISE = {
    "devices/a_meta_graph_brings_its_devices",
    "export/an_attribute_that_this_version_lacks",
    "flags/next_batch_of_input_data",
    "losses/swapped_arguments_train_in_the_wrong_direction",
    "losses/the_last_layer_has_too_few_units",
    "scopes/a_bad_name_inside_a_scope_is_refused",
    "sessions/an_eager_tensor_is_fed",
    "sessions/placeholders_of_other_dtypes_word_it_differently",
    "setup/descriptors_of_an_old_pb2_file",
    "shapes/a_checkpoint_brings_its_own_rows",
}


@pytest.mark.parametrize("version", tracebacks.VERSIONS)
def test_a_traceback_finds_its_page_and_no_wrong_cause(visit, version):
    every = {site_path(page.name): places(page) for page in PAGES}
    logs = tracebacks.read(version)
    found = dict(zip(logs, explained(visit(), [*logs.values()]), strict=True))
    right, wrong, lost = [], [], []
    for name, all_ in found.items():
        page = page_of(all_)
        if page is None or name not in every[page]:
            lost.append(name)
        elif cause := all_[0]["cause"]:
            fits = cause["id"] in every[page][name] or name in OTHERWISE
            (right if fits else wrong).append(name)
    assert wrong == []
    assert len(right) >= 0.6 * len(logs), len(right)
    assert len(lost) <= 0.1 * len(logs), lost


def renamed(page: Page, line: str) -> tuple[str, dict[str, str]]:
    """A message with other names, where its pattern allows them, and these names."""
    pattern = next(one for one in messages.patterns(page) if one.search(line))
    names = {}
    for name in pattern.groupindex:
        start, stop = pattern.search(line).span(name)
        for other in OTHERS if start >= 0 else ():
            text = f"{line[:start]}{other}{line[stop:]}"
            again, now = pattern.search(text), {name: other} | names
            if again and now.items() <= again.groupdict().items():
                line, names = text, now
                break
    return line, names


@cache
def disguised() -> list[tuple[str, str, str, dict[str, str]]]:
    """Messages with other names: the page, the disguise, the text and the names."""
    found = []
    for page in PAGES:
        for line in sorted(said(page, printed(PROJECT, page)))[:4]:
            text, names = renamed(page, line)
            if errors(text) == [site_path(page.name)]:
                for name, disguise in DISGUISES.items():
                    if name == "a log" and logged(PROJECT, page):
                        continue  # there the error counts, which nobody knows
                    found.append((site_path(page.name), name, disguise(text), names))
    return found


def test_a_message_is_found_in_any_disguise_with_its_names(visit):
    rows = disguised()
    assert len({page for page, *_ in rows}) >= 80
    found = explained(visit(), [text for _, _, text, _ in rows])
    lost = [
        (page, name, page_of(all_), text)
        for (page, name, text, _), all_ in zip(rows, found, strict=True)
        if page_of(all_) != page
    ]
    assert len(lost) <= 0.01 * len(rows), lost
    named, others = 0, []
    for (page, name, text, names), all_ in zip(rows, found, strict=True):
        if page_of(all_) == page and names:
            groups = all_[0]["groups"]
            named += names.items() <= groups.items()
            if not names.items() <= groups.items():
                others.append((page, name, names, groups, text))
    assert len(others) <= 0.01 * named, others


def test_what_readers_report_finds_its_page_in_any_disguise(visit):
    rows = [
        (f"en/errors/{page}/", disguise(text))
        for group in REPORTED.values()
        for page, texts in group.items()
        for text in texts
        for disguise in (
            str,
            *(DISGUISES[one] for one in ("a log", "a question", "a mail")),
        )
    ]
    assert len(rows) >= 4 * 60
    found = explained(visit(), [text for _, text in rows])
    pairs = zip(rows, map(page_of, found), strict=True)
    assert [(text, page) for (wanted, text), page in pairs if page != wanted] == []


def test_the_lines_to_write_hold_the_reader_s_names(visit):
    placeholder = "You must feed a value for placeholder tensor '{}' with dtype float"
    operation = "KeyError: \"The name '{}' refers to an Operation not in the graph.\""
    texts = [placeholder.format("net/keep_prob"), operation.format("train/step")]
    fed, named = (one[0]["write"] for one in explained(visit(), texts))
    assert fed.count('name="net/keep_prob"') == 1
    assert named.count('"train/step"') == 1


def test_what_is_about_no_known_message_finds_nothing(visit):
    texts = [text for group in UNKNOWN.values() for text in group]
    assert len(texts) >= 60
    found = explained(visit(), texts)
    answered = zip(texts, map(page_of, found), strict=True)
    assert [row for row in answered if row[1]] == []


def test_of_several_errors_the_last_is_first_and_what_is_logged_comes_after(visit):
    logs = tracebacks.read("2.21.0")
    first = logs["scopes/reuse_true_finds_the_typo"]
    then = logs["collections/two_keys_need_the_plural"]
    chain = (
        "\n\nDuring handling of the above exception, another exception occurred:\n\n"
    )
    [found] = explained(visit(), [first + chain + then])
    pages = [one["page"].split("/")[2] for one in found]
    assert pages == ["unhashable-list", "does-not-exist", "will-be-removed"]
    assert found[0]["cause"]["id"] == "keys"
    assert found[1]["groups"] == {"variable": "net/weight"}
    start, stop = found[1]["at"]
    assert (first + chain + then)[start:stop].startswith("Variable net/weight does not")


def test_a_long_text_is_answered_soon(visit):
    line = "    net = tf.layers.dense(net, 128, activation=tf.nn.relu, name='fc')\n"
    for text in (line * 2_000, " " * 50_000, "abc.def " * 20_000, "'a" * 50_000):
        reader = visit()
        reader.tab.set_default_timeout(2_000)
        assert explained(reader, [text]) == [[]]


def test_the_patterns_that_all_pages_load_are_small():
    for language in LANGUAGES:
        path = ROOT / "site" / folder(language) / "search/search_index.json"
        found = [
            one.get("match", []) for one in json.loads(path.read_text("utf-8"))["docs"]
        ]
        assert sum(map(len, found)) >= len(PAGES)
        assert len(gzip.compress(json.dumps(found).encode())) <= 15_000
