"""Names of TensorFlow 1: the box that finds them, their rows, and the search."""

import gzip

import pytest

from tests.site.browser import SITE, Visit, size

LIGHT = 120_000  # bytes of what names are looked up in, compressed
QUICK = 50  # milliseconds
TIMED = """async typed => {
  const box = document.querySelector(".notes-find input")
  const start = performance.now()
  box.value = typed
  box.dispatchEvent(new Event("input"))
  await new Promise(requestAnimationFrame)
  return performance.now() - start
}"""
FIRST = {  # what is typed, and the name that stands first
    "tf.train.AdamOptimizer": "tf.train.AdamOptimizer",
    "tf.train.adamop": "tf.train.AdamOptimizer",
    "AdamOptimizer": "tf.train.AdamOptimizer",
    "AdamOptimzer": "tf.train.AdamOptimizer",
    "tf.compat.v1.Session()": "tf.Session",
    "slim.conv2d": "tf.contrib.slim.conv2d",
    "resize_bil": "tf.image.resize_bilinear",
    "tf.GraphKeys.UPDATE_OPS": "tf.GraphKeys",
    "tf.sub": "tf.sub",
    "tf.lgo": "tf.log",
}


@pytest.fixture
def finder(visit) -> Visit:
    """A reader at the box."""
    reader = visit()
    reader.open("en/api/")
    reader.tab.locator(".notes-find input").fill("tf.log")
    reader.tab.locator(".notes-find li").first.wait_for()
    return reader


@pytest.mark.parametrize(("typed", "name"), FIRST.items())
def test_a_name_is_found_as_one_types(finder, typed, name):
    finder.tab.locator(".notes-find input").fill(typed)
    first = finder.tab.locator(".notes-find li code").first
    first.get_by_text(name, exact=True).wait_for()


def test_finding_is_quick(finder):
    times = [finder.tab.evaluate(TIMED, text) for text in ("t", "conv", "tf.zzz")]
    assert min(times) < QUICK


def test_what_is_no_name_is_said_to_be_none(finder):
    finder.tab.locator(".notes-find input").fill("no_such_name")
    said = finder.tab.get_by_role("status")
    said.get_by_text("No public name of TensorFlow 1.15 is like this.").wait_for()
    assert finder.tab.locator(".notes-find li").count() == 0


def test_the_keys_lead_to_a_row_below_the_header(finder):
    press = finder.tab.keyboard.press
    press("ArrowDown")
    press("ArrowDown")
    press("ArrowUp")
    press("Enter")
    finder.tab.wait_for_url("**/en/api/tf/#log")
    row = finder.tab.locator("[id=log]")
    assert "tf.math.log" in row.inner_text()
    header = finder.tab.locator(".md-header").bounding_box()
    assert row.bounding_box()["y"] >= header["height"] - 1


@pytest.mark.parametrize(
    ("path", "typed", "said", "to"),
    [
        ("en/start/run/", "tf.train.AdamOptimizer", "only in", "en/api/tf.train/#Adam"),
        ("start/run/", "slim.conv2d", "tf_slim.conv2d", "api/tf.contrib.slim/#conv2d"),
        ("en/", "tf.GraphKeys.UPDATE_OPS", "tf.GraphKeys:", "en/api/tf/#GraphKeys"),
    ],
)
def test_the_search_leads_to_the_row_of_a_name(visit, path, typed, said, to):
    reader = visit()
    reader.open(path)
    reader.tab.locator(".md-search__input").fill(typed)
    link = reader.tab.locator(".notes-named a")
    link.wait_for()
    assert said in link.inner_text()
    link.click()
    reader.tab.wait_for_url(f"**/{to}*")


def test_the_search_says_nothing_of_other_words(visit):
    reader = visit()
    reader.open("en/start/run/")
    reader.tab.locator(".md-search__input").fill("freeze tf.layers")
    reader.tab.locator(".md-search-result__item").first.wait_for()
    assert reader.tab.locator(".notes-named").is_hidden()


@pytest.mark.parametrize("path", ["api/", "en/api/tf.nn/", "api/tf.contrib.layers/"])
def test_rows_fit_a_phone(visit, path):
    reader = visit(viewport=size(390))
    reader.open(path)
    assert reader.width() == 390


def test_what_names_are_looked_up_in_is_light():
    assert len(gzip.compress((SITE / "api/names.json").read_bytes())) < LIGHT


def test_a_topic_leads_to_the_names_that_it_treats_and_they_to_it():
    topic = (SITE / "en/notes/collections/index.html").read_text("utf-8")
    assert 'href="../../api/tf/#get_collection"' in topic
    row = (SITE / "en/api/tf/index.html").read_text("utf-8").partition("get_collection")
    assert 'href="../../notes/collections/' in row[2]
