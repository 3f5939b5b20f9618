"""The language of the reader: the link to the other one, and the offer of it."""

import pytest

from tests.site.browser import BLOCKED, NOTE, WIDTHS, Visit, size
from tfnotes.check.built import NAMES, folder
from tfnotes.words import WORDS

OTHER = {"zh": "en", "en": "zh"}
OFFERS = {language: words["offer"]["text"] for language, words in WORDS.items()}
LOCALES = {"en": "en-US", "zh": "zh-CN"}
# Scrolls to a heading until the address follows: Material passes over the first scroll.
SCROLL = """([heading, before]) => {
  scrollBy(0, -1)
  document.getElementById(heading).scrollIntoView()
  return !["", before].includes(location.hash)
}"""
# Everything that can be used, scrolled to: those that an offer covers.
COVERED = """() => {
  const all = document.querySelectorAll("a[href], button, summary, label, [tabindex]")
  return [...all].filter(tag => {
    if (tag.closest(".notes-offer") || !tag.checkVisibility()) return false
    tag.scrollIntoView({ block: "nearest", behavior: "instant" })
    const { left, top, width, height } = tag.getBoundingClientRect()
    const hit = document.elementFromPoint(left + width / 2, top + height / 2)
    return hit?.closest(".notes-offer")
  }).map(tag => tag.outerHTML)
}"""


def offers(reader: Visit) -> list[str]:
    """The offers on the page; its scripts have run when it is loaded."""
    return reader.tab.locator(".notes-offer a").all_inner_texts()


@pytest.mark.parametrize("width", WIDTHS)
def test_the_language_link_leads_to_the_same_page_and_section(visit, width):
    reader = visit(viewport=size(width), locale="fr-FR")
    reader.open(NOTE)
    anchor = ""
    for heading in ("forces-execution", "errors"):  # also once the page is scrolled
        reader.tab.wait_for_function(SCROLL, arg=[heading, anchor], polling=500)
        anchor = reader.tab.evaluate("location.hash")
    for language in ("en", "zh"):
        reader.follow(NAMES[language], f"{folder(language)}{NOTE}{anchor}")


@pytest.mark.parametrize("page", NAMES)
@pytest.mark.parametrize(
    ("locale", "wanted"), [("en-US", "en"), ("zh-TW", "zh"), ("fr-FR", None)]
)
def test_a_page_is_offered_in_the_reader_s_language(visit, page, locale, wanted):
    reader = visit(locale=locale)
    reader.open(folder(page))
    assert reader.path() == folder(page)  # nobody is led by their browser's language
    assert offers(reader) == ([OFFERS[wanted]] if wanted == OTHER[page] else [])


def test_the_first_language_of_the_reader_s_that_the_site_has_counts(visit):
    reader = visit()
    languages = "Object.defineProperty(navigator, 'languages', {get: () => %s})"
    reader.context.add_init_script(languages % ["de", "en-GB", "zh"])
    reader.open("")
    assert offers(reader) == [OFFERS["en"]]


@pytest.mark.parametrize("page", NAMES)
def test_a_language_that_was_followed_comes_before_the_browser_s(visit, page):
    other = OTHER[page]
    reader = visit(locale=LOCALES[other])
    reader.open(f"{folder(page)}{NOTE}#see-also")
    reader.tab.evaluate("history.replaceState(null, '', '#errors')")
    reader.follow(OFFERS[other], f"{folder(other)}{NOTE}#errors")
    assert offers(reader) == []
    reader.follow(NAMES[page], f"{folder(page)}{NOTE}#errors")
    assert offers(reader) == []
    reader.open(folder(other))
    assert reader.path() == folder(other)
    assert offers(reader) == [OFFERS[page]]


def test_an_offer_that_is_closed_by_keyboard_does_not_come_back(visit):
    reader = visit(locale="en-US")
    reader.open(NOTE)
    close = reader.tab.get_by_role("button", name="Close", exact=True)
    reader.tab.get_by_role("link", name=OFFERS["en"]).focus()
    reader.tab.keyboard.press("Tab")
    assert close.evaluate("one => one === document.activeElement")
    reader.tab.keyboard.press("Enter")
    assert offers(reader) == []
    reader.open("")
    assert offers(reader) == []
    reader.open("en/")
    assert offers(reader) == [OFFERS["zh"]]


def test_blocked_storage_breaks_nothing(visit):
    reader = visit(locale="en-US")
    reader.context.add_init_script(BLOCKED)
    reader.open(NOTE)
    assert offers(reader) == [OFFERS["en"]]
    reader.tab.get_by_role("button", name="Close", exact=True).click()
    assert offers(reader) == []
    reader.follow(NAMES["en"], f"en/{NOTE}")
    # What the theme's own scripts say of it.
    reader.faults = [fault for fault in reader.faults if "blocked" not in fault]


@pytest.mark.parametrize("width", WIDTHS)
def test_an_offer_fits_and_moves_and_hides_nothing(visit, width):
    places = []
    for locale in LOCALES.values():
        reader = visit(locale=locale, viewport=size(width))
        reader.open(NOTE)
        tops = "all => all.map(tag => tag.getBoundingClientRect().top + scrollY)"
        places.append(reader.tab.locator("body :is(h1, h2, h3)").evaluate_all(tops))
        if offers(reader):
            box = reader.tab.locator(".notes-offer").bounding_box()
            assert box["x"] >= 0 and box["x"] + box["width"] <= width
            assert box["height"] < 60 and box["y"] + box["height"] <= 900
            assert reader.width() <= width
            assert reader.tab.evaluate(COVERED) == []
            # A seeded fault: without a room of its own it covers the page's last link.
            no_room = "one => { one.style.paddingBottom = 0 }"
            reader.tab.locator(".md-footer-meta").evaluate(no_room)
            assert any("material" in tag for tag in reader.tab.evaluate(COVERED))
    assert places[0] == places[1]
    assert len(places[0]) > 10
