"""The built site in a real browser: what a reader sees, what leaves their machine."""

import pytest

from tests.site.browser import SCHEMES, SITE, WIDTHS, Visit, size
from tfnotes.check.built import DEFAULT, NAMES, read_pages

TABS = 8
# Scrolls to a heading until the address follows: Material passes over the first scroll.
SCROLL = """([heading, before]) => {
  scrollBy(0, -1)
  document.getElementById(heading).scrollIntoView()
  return !["", before].includes(location.hash)
}"""


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_page_fits_its_window(visit, scheme):
    name, widths = SCHEMES[scheme]
    paths = [page.path for page in read_pages(SITE)]
    wide = []
    for start in range(0, len(paths), TABS):  # side by side: each waits to be idle
        readers = {}
        window = visit(color_scheme=scheme, viewport=size(widths[0]))
        for path in paths[start : start + TABS]:
            readers[path] = Visit(window.context, window.address)
            readers[path].open(path, until="commit")
        for path, reader in readers.items():
            reader.tab.wait_for_load_state("networkidle")
            assert reader.tab.get_attribute("body", "data-md-color-scheme") == name
            for width in widths:
                reader.tab.set_viewport_size(size(width))
                if (across := reader.width()) > width:
                    wide.append(f"/{path} is {across} px wide in {width} px")
        window.context.close()
    assert wide == []


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_the_language_link_leads_to_the_same_page_and_anchor(visit, scripts, width):
    reader = visit(java_script_enabled=scripts, viewport=size(width))
    for page in read_pages(SITE):
        if page.language != DEFAULT:  # its link is what leads back
            continue
        anchors = [f"#{tag['id']}" for tag in page.soup.select("article h2[id]")]
        anchor = anchors[0 if width == WIDTHS[0] else -1] if scripts and anchors else ""
        reader.open(page.path + anchor)
        for language in ("en", "zh"):
            reader.follow(NAMES[language], page.twin(language) + anchor)


@pytest.mark.parametrize("width", WIDTHS)
def test_the_language_link_follows_the_reader_down_the_page(visit, width):
    reader = visit(viewport=size(width))
    reader.open("notes/control-dependencies/", until="networkidle")
    anchor = ""
    for heading in ("forces-execution", "errors"):
        reader.tab.wait_for_function(SCROLL, arg=[heading, anchor], polling=1000)
        anchor = reader.tab.evaluate("location.hash")
    reader.follow("English", f"en/notes/control-dependencies/{anchor}")


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_missing_page_says_so_in_both_languages(visit, scheme):
    _, widths = SCHEMES[scheme]
    reader = visit(color_scheme=scheme, viewport=size(widths[0]))
    reader.open("en/no/such/page")
    for width in widths:
        reader.tab.set_viewport_size(size(width))
        for words in ("没有这一页", "There is no such page"):
            reader.tab.get_by_text(words).wait_for()
        assert reader.width() <= width
    reader.tab.get_by_role("link", name="Go to the home page").click()
    reader.tab.wait_for_url(reader.address + "en/")
    reader.follow(NAMES["zh"], "")
    expected = f"404 for {reader.address}en/no/such/page"
    refusals = [f for f in reader.faults if f == expected or "status of 404" in f]
    assert len(refusals) == 2
    reader.faults = [fault for fault in reader.faults if fault not in refusals]


def test_copy_takes_the_code_without_its_output(visit):
    reader = visit(permissions=["clipboard-read", "clipboard-write"])
    reader.open("notes/control-dependencies/")
    block = reader.tab.locator(".language-python.highlight").first
    block.hover()
    block.locator(".md-code__button, .md-clipboard").first.click()
    copied = reader.tab.evaluate("navigator.clipboard.readText()")
    assert copied.strip() == block.locator("code").text_content().strip()


@pytest.mark.parametrize("has_style", [True, False], ids=["print style", "without it"])
def test_a_printed_page_shows_what_is_folded_and_nothing_to_click(visit, has_style):
    reader = visit(viewport=size(1440))
    if not has_style:
        sheet = (SITE / "assets/notes.css").read_text("utf-8")
        plain = sheet.replace("@media print", "@media not all")
        css = {"body": plain, "content_type": "text/css"}
        reader.tab.route("**/assets/notes.css", lambda one: one.fulfill(**css))
    reader.open("notes/control-dependencies/", until="networkidle")
    reader.tab.emulate_media(media="print")
    folded = reader.tab.locator("details:not([open]) li, details:not([open]) pre")
    clicked = reader.tab.locator(".headerlink, .md-code__nav, .md-header, .md-sidebar")
    seen = [one.is_visible() for one in folded.all()]
    left = [one for one in clicked.all() if one.is_visible()]
    assert len(seen) > 20
    assert (all(seen) and not left) == has_style
