"""What the paste page says of names and copies, asked of TensorFlow itself."""

import importlib.util
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests import reading
from tests.programs import read as read_table
from tests.site.browser import ROOT, lack
from tests.site.test_paste import PACKAGES
from tfnotes.run.client import Runner

ASKS = Path(__file__).with_name("there.py")
MODE = "import tensorflow.compat.v1 as tf\n"
COPIES = read_table("paste")["copies"]
# What it says of the names in texts, and of all names that it knows.
SAID = """async texts => {
  const { judge, table } = await import("/assets/verdicts.js")
  const { read } = await import("/assets/reading.js")
  const load = path => fetch(path).then(answer => answer.json())
  const known = table(await load("/api/names.json"), await load("/api/paste.json"))
  const said = use => [judge(known, use)]
    .filter(one => !one.unknown && /^tf\\./.test(one.name))
    .map(one => [one.name, Boolean(use.v1), one.missing])
  return [
    texts.flatMap(text => read(text).uses).flatMap(said),
    [...known.all.keys()]
      .flatMap(name => [{ name, v1: false }, { name, v1: true }]).flatMap(said),
  ]
}"""
COPY = """async texts => {
  const { review, table } = await import("/assets/verdicts.js")
  const load = path => fetch(path).then(answer => answer.json())
  const known = table(await load("/api/names.json"), await load("/api/paste.json"))
  return texts.map(text => {
    const { copy, promised } = review(known, text, one => one.name)
    return [copy, promised]
  })
}"""


@pytest.fixture(autouse=True, scope="module")
def tensorflow():
    if importlib.util.find_spec("tensorflow") is None:
        lack("TensorFlow isn't installed; run make verify")


def as_on_1_15(text: str) -> str:
    """A snippet as it was written for 1.15."""
    text = re.sub(r'^(import os|os\.environ\["TF_USE.*)\n', "", text, flags=re.M)
    text = text.replace(MODE, "import tensorflow as tf\n")
    return re.sub(r"^tf\.disable_v2_behavior\(\)\n", "", text, flags=re.M)


def wrong(said: list[tuple[str, bool, bool]]) -> list[tuple[str, bool, bool]]:
    """What was said of names, whether they are missing, and isn't so."""
    asked = sorted({(name, v1) for name, v1, _ in said})
    ran = subprocess.run(
        [sys.executable, ASKS],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=True,
        cwd=ASKS.parent,
    )
    there = dict(zip(asked, json.loads(ran.stdout.splitlines()[-1]), strict=True))
    return [one for one in {*map(tuple, said)} if there[one[:2]] == one[2]]


def test_the_names_that_it_calls_missing_are_those_that_fail(visit):
    reader = visit()
    reader.open("en/paste/", until="networkidle")
    paths = [*reading.real_files(PACKAGES, 120), *(ROOT / "snippets").rglob("*.py")]
    texts = [path.read_text("utf-8") for path in paths]
    texts += [as_on_1_15(text) for text in texts]
    used, known = reader.tab.evaluate(SAID, texts)
    assert len(used) > 10_000
    assert sum(missing for *_, missing in used) > 1000
    assert len(known) > 12_000
    lie = ("tf.reduce_sum", False, True)
    assert wrong([*used, *known, lie]) == [lie]


def test_what_it_promises_of_a_copy_holds(visit, tmp_path):
    reader = visit()
    reader.open("en/paste/", until="networkidle")
    programs = [ROOT / "snippets" / name for name in COPIES]
    texts = [as_on_1_15(path.read_text("utf-8")) for path in programs]
    assert not any("compat" in text for text in texts)
    copies = reader.tab.evaluate(COPY, texts)
    assert [promised for _, promised in copies] == [True] * 20
    paths = [tmp_path / path.name for path in programs]
    for path, (copy, _) in zip(paths, copies, strict=True):
        path.write_text(copy, "utf-8")
    runner = Runner(paths)
    try:
        printed = [runner.result(path).output for path in paths]
    finally:
        runner.close()
    assert printed == [on_1_15(path) for path in programs]


def on_1_15(path: Path) -> str:
    """What a snippet printed on TensorFlow 1.15."""
    other = path.with_suffix(".tf-1.15.out")
    return (other if other.exists() else path.with_suffix(".out")).read_text("utf-8")
