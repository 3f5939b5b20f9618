"""What readers do by habit: their language, links to sections, the foot of a page."""

import json
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.site.browser import SITE, WIDTHS, Visit, size
from tests.unit.test_site_faults import SETTINGS, run_mkdocs
from tfnotes.build import revision
from tfnotes.check.built import NAMES, folder
from tfnotes.run.rendered import parse

ROOT = SITE.parent
NOTE = "notes/control-dependencies/"
OFFERS = {"en": "This page is also in English", "zh": "本页也有中文版"}
CLOSE = {"en": "Close", "zh": "关闭"}
LOCALES = {"en": "en-US", "zh": "zh-CN"}
BLOCKED = """\
Object.defineProperty(window, "localStorage", {
  get() { throw new DOMException("blocked", "SecurityError") }
})
"""


def other(language: str) -> str:
    return next(name for name in NAMES if name != language)


def offers(reader: Visit) -> list[str]:
    """The offers on the page; its scripts have run when it is loaded."""
    return reader.tab.locator(".notes-offer a").all_inner_texts()


def close(reader: Visit, language: str) -> None:
    reader.tab.get_by_role("button", name=CLOSE[language], exact=True).click()


def path(reader: Visit) -> str:
    return reader.tab.url.removeprefix(reader.address)


def serve_as(reader: Visit, below: str, site: Path, **headers: str) -> None:
    """Answer for a site below a path of the server, with headers of its own."""

    def answer(route) -> None:
        name = urlsplit(route.request.url).path.removeprefix(f"/{below}")
        file = site / name
        file = file / "index.html" if file.is_dir() else file
        kinds = {".js": "text/javascript", ".css": "text/css", ".html": "text/html"}
        kinds |= {".svg": "image/svg+xml"}
        kind = {"Content-Type": kinds.get(file.suffix, "application/octet-stream")}
        route.fulfill(body=file.read_bytes(), headers=kind | headers)

    reader.context.route(f"{reader.address}{below}**", answer)


@pytest.mark.parametrize("page", NAMES)
@pytest.mark.parametrize(
    ("locale", "wanted"),
    [("en-US", "en"), ("zh-CN", "zh"), ("zh-TW", "zh"), ("fr-FR", None)],
)
def test_a_page_is_offered_in_the_reader_s_language(visit, page, locale, wanted):
    reader = visit(locale=locale)
    reader.open(folder(page))
    assert path(reader) == folder(page)  # nobody is led by their browser's language
    assert offers(reader) == ([OFFERS[wanted]] if wanted == other(page) else [])


def test_the_first_language_of_the_reader_s_that_the_site_has_counts(visit):
    reader = visit()
    languages = "Object.defineProperty(navigator, 'languages', {get: () => %s})"
    reader.context.add_init_script(languages % ["de", "en-GB", "zh"])
    reader.open(NOTE)
    assert offers(reader) == [OFFERS["en"]]
    reader.open(f"en/{NOTE}")
    assert offers(reader) == []


@pytest.mark.parametrize("page", NAMES)
def test_the_offer_leads_to_the_section_and_is_remembered(visit, page):
    wanted = other(page)
    reader = visit(locale=LOCALES[wanted])
    reader.open(f"{folder(page)}{NOTE}#summary")
    reader.tab.evaluate("history.replaceState(null, '', '#errors')")
    reader.follow(OFFERS[wanted], f"{folder(wanted)}{NOTE}#errors")
    assert offers(reader) == []
    kept = reader.tab.evaluate("localStorage['tensorflow-notes.language']")
    assert kept == wanted
    reader.open(f"{folder(page)}setup/")
    assert offers(reader) == [OFFERS[wanted]]


@pytest.mark.parametrize("page", NAMES)
def test_a_chosen_language_comes_before_the_browser_s(visit, page):
    reader = visit(locale=LOCALES[page])
    reader.open(f"{folder(page)}{NOTE}")
    reader.follow(NAMES[other(page)], f"{folder(other(page))}{NOTE}")
    assert offers(reader) == []
    reader.open(f"{folder(page)}setup/")
    assert offers(reader) == [OFFERS[other(page)]]
    reader.follow(NAMES[other(page)], f"{folder(other(page))}setup/")
    reader.follow(NAMES[page], f"{folder(page)}setup/")
    assert offers(reader) == []


# Where the page is scrolled to and how long it is, once the blocks of code that came
# into view are laid out.
SETTLED = """async () => {
  const now = () => [scrollY, document.body.scrollHeight]
  for (let before = [], calm = 0; calm < 3; calm++) {
    await new Promise(requestAnimationFrame)
    if (`${before}` !== `${now()}`) [before, calm] = [now(), 0]
  }
  return now()
}"""


@pytest.mark.parametrize("page", NAMES)
def test_a_closed_offer_does_not_come_back_and_moves_nothing(visit, page):
    reader = visit(locale=LOCALES[other(page)])
    reader.open(folder(page) + NOTE)
    reader.tab.evaluate("scrollTo(0, document.body.scrollHeight)")
    before = reader.tab.evaluate(SETTLED)
    close(reader, other(page))
    assert offers(reader) == []
    assert reader.tab.evaluate(SETTLED) == before
    assert before[0] > 0
    for name in (NOTE, ""):
        reader.open(folder(page) + name)
        assert offers(reader) == []
    reader.open(folder(other(page)) + NOTE)
    assert offers(reader) == [OFFERS[page]]


@pytest.mark.parametrize("width", WIDTHS)
def test_an_offer_moves_nothing_that_is_read(visit, width):
    places = []
    for locale in LOCALES.values():
        reader = visit(locale=locale, viewport=size(width))
        reader.open(NOTE)
        tops = "all => all.map(tag => tag.getBoundingClientRect().top + scrollY)"
        places.append(reader.tab.locator("body :is(h1, h2, h3)").evaluate_all(tops))
    assert places[0] == places[1]
    assert len(places[0]) > 10


def choose(reader: Visit, language: str) -> None:
    """Choose a language by the header's link, and leave the site."""
    reader.open(f"{folder(other(language))}glossary/")
    reader.follow(NAMES[language], f"{folder(language)}glossary/")
    reader.tab.goto("about:blank")


@pytest.mark.parametrize(
    ("below", "referer"), [("", "https://elsewhere.example/search"), ("base/", None)]
)
def test_the_root_leads_to_the_chosen_home_from_outside(visit, below, referer):
    reader = visit(locale="zh-CN")
    if below:
        serve_as(reader, below, SITE)
        reader.address += below
    choose(reader, "en")
    steps = reader.tab.evaluate("history.length")
    for arrival in ("", "?q=scope#home"):
        reader.tab.goto(reader.address + arrival, referer=referer, wait_until="commit")
        reader.tab.wait_for_url(f"{reader.address}en/{arrival}")
    assert reader.tab.evaluate("history.length") == steps + 2  # `/` was replaced
    reader.open("setup/")
    assert path(reader) == "setup/"


@pytest.mark.parametrize("choice", [None, "zh"])
@pytest.mark.parametrize("locale", LOCALES.values())
def test_the_root_stays_without_another_choice(visit, locale, choice):
    reader = visit(locale=locale)
    if choice:
        choose(reader, choice)
    reader.open("", until="networkidle")
    assert path(reader) == ""


def test_the_root_stays_for_a_reader_within_the_site(visit):
    reader = visit(locale="zh-CN")
    choose(reader, "en")
    reader.open("glossary/")
    reader.tab.locator(".md-header .md-logo").click()
    reader.tab.wait_for_load_state("networkidle")
    assert path(reader) == ""
    assert offers(reader) == [OFFERS["en"]]
    reader.tab.reload(wait_until="networkidle")
    assert path(reader) == ""


def test_the_way_back_to_the_root_is_open(visit):
    reader = visit(locale="zh-CN")
    reader.open("")
    reader.follow(NAMES["en"], "en/")
    reader.tab.go_back(wait_until="networkidle")
    assert path(reader) == ""


def test_blocked_storage_breaks_nothing(visit):
    reader = visit(locale="en-US")
    reader.context.add_init_script(BLOCKED)
    for name in ("", NOTE):
        reader.open(name)
        assert offers(reader) == [OFFERS["en"]]
    close(reader, "en")
    assert offers(reader) == []
    reader.follow(NAMES["en"], f"en/{NOTE}")
    reader.open(NOTE)
    reader.follow(OFFERS["en"], f"en/{NOTE}")
    # What the theme's own scripts say of it.
    reader.faults = [fault for fault in reader.faults if "blocked" not in fault]


def focused(reader: Visit) -> str:
    return reader.tab.evaluate("document.activeElement.classList[0]")


def test_an_offer_is_reached_and_used_by_keyboard(visit):
    reader = visit(locale="en-US")
    reader.open(f"{NOTE}#errors")
    reader.open(NOTE)  # from the top
    met = []
    for _ in range(3):
        reader.tab.keyboard.press("Tab")
        met.append(focused(reader))
    assert met == ["md-skip", "notes-offer__link", "notes-offer__close"]
    reader.tab.keyboard.press("Enter")
    assert offers(reader) == []
    reader.tab.keyboard.press("Tab")
    assert "md-" in focused(reader)  # goes on behind the offer
    reader.tab.evaluate("localStorage.clear()")
    reader.open("setup/")
    reader.tab.keyboard.press("Tab")
    reader.tab.keyboard.press("Tab")
    reader.tab.keyboard.press("Enter")
    reader.tab.wait_for_url(f"{reader.address}en/setup/")


def test_without_scripts_there_is_no_offer(visit):
    reader = visit(locale="en-US", java_script_enabled=False)
    reader.open(NOTE)
    assert reader.tab.locator(".notes-offer, .notes-offered").count() == 0
    assert OFFERS["en"] not in reader.tab.content()


# Everything that can be used, scrolled to: those that another element covers.
COVERED = """\
() => {
  const all = document.querySelectorAll("a[href], button, summary, label, [tabindex]")
  return [...all].filter(tag => {
    if (tag.closest(".notes-offer") || !tag.checkVisibility()) return false
    tag.scrollIntoView({ block: "nearest", behavior: "instant" })
    const { left, top, width, height } = tag.getBoundingClientRect()
    const hit = document.elementFromPoint(left + width / 2, top + height / 2)
    return hit?.closest(".notes-offer")
  }).map(tag => tag.outerHTML)
}
"""


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("page", NAMES)
def test_an_offer_fits_and_hides_nothing_for_good(visit, page, width):
    reader = visit(locale=LOCALES[other(page)], viewport=size(width))
    for name in ("", NOTE):
        reader.open(folder(page) + name, until="networkidle")
        box = reader.tab.locator(".notes-offer").bounding_box()
        assert box["x"] >= 0 and box["x"] + box["width"] <= width
        assert box["height"] < 60
        assert reader.width() <= width
        reader.tab.evaluate("scrollTo(0, 0)")
        assert reader.tab.evaluate(COVERED) == []


def test_a_seeded_fault_an_offer_without_its_room_hides_the_footer(visit):
    reader = visit(locale="en-US", viewport=size(390))
    sheet = (SITE / "assets/notes.css").read_text("utf-8")
    room = ".notes-offered .md-footer-meta { padding-bottom: 0 !important }"
    css = {"body": f"{sheet}\n{room}", "content_type": "text/css"}
    reader.tab.route("**/assets/notes.css", lambda one: one.fulfill(**css))
    reader.open(NOTE, until="networkidle")
    assert any("mkdocs-material" in tag for tag in reader.tab.evaluate(COVERED))


def test_the_offer_works_below_a_path_and_under_a_strict_policy(visit):
    reader = visit(locale="en-US")
    policy = "default-src 'self'; img-src 'self' data:"
    serve_as(reader, "base/", SITE, **{"Content-Security-Policy": policy})
    reader.context.add_init_script(
        "window.refused = []; addEventListener('securitypolicyviolation', "
        "event => refused.push(event.sourceFile))"
    )
    reader.address += "base/"
    reader.open(f"{NOTE}#errors")
    assert offers(reader) == [OFFERS["en"]]
    box = reader.tab.locator(".notes-offer")
    assert box.evaluate("tag => getComputedStyle(tag).position") == "fixed"
    refused = reader.tab.evaluate("refused")
    assert not [file for file in refused if "/assets/language.js" in file]
    reader.follow(OFFERS["en"], f"en/{NOTE}#errors")
    reader.faults.clear()  # what the policy refuses of the theme's own scripts


def test_print_leaves_out_what_can_not_be_used_on_paper(visit):
    reader = visit(locale="en-US")
    reader.open(NOTE)
    reader.tab.emulate_media(media="print")
    for tool in (".notes-offer", ".headerlink >> nth=0"):
        assert not reader.tab.locator(tool).is_visible()
    assert reader.tab.locator(".notes-page").is_visible()


NAMED = {"zh": "本节链接", "en": "Link to this section"}


@pytest.mark.parametrize("page", NAMES)
def test_a_link_to_a_section_has_a_name_and_works_by_keyboard(visit, page):
    reader = visit(locale=LOCALES[page], viewport=size(1440))
    reader.open(folder(page) + NOTE)
    links = reader.tab.get_by_role("link", name=NAMED[page], exact=True)
    headings = reader.tab.locator("article :is(h1, h2, h3, h4)[id]")
    assert links.count() == headings.count() > 10
    opacity = "tag => getComputedStyle(tag).opacity"
    link = links.nth(3)
    assert link.evaluate(opacity) == "0"
    link.evaluate("tag => tag.scrollIntoView({block: 'center'})")
    link.focus()
    reader.tab.wait_for_timeout(300)  # it fades in
    assert link.evaluate(opacity) == "1"
    reader.tab.keyboard.press("Enter")
    wanted = link.get_attribute("href")
    assert reader.tab.evaluate("location.hash") == wanted


def test_a_link_to_a_section_shows_at_its_heading_for_a_mouse(visit):
    reader = visit(locale="zh-CN", viewport=size(1440))
    reader.open(NOTE)
    heading = reader.tab.locator("h2#errors")
    heading.hover()
    reader.tab.wait_for_timeout(300)
    link = heading.locator(".headerlink")
    assert link.evaluate("tag => getComputedStyle(tag).opacity") == "1"


@pytest.mark.parametrize("width", [390, 1024])
def test_a_link_to_a_section_shows_where_nothing_hovers(visit, width):
    phone = {"has_touch": True, "is_mobile": True, "viewport": size(width)}
    reader = visit(locale="zh-CN", **phone)
    reader.open(NOTE)
    opacities = reader.tab.locator(".headerlink").evaluate_all(
        "all => [...new Set(all.map(tag => getComputedStyle(tag).opacity))]"
    )
    assert opacities == ["1"]
    reader.tab.locator("h2#errors .headerlink").tap()
    assert reader.tab.evaluate("location.hash") == "#errors"


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("page", [NOTE, "glossary/"])
def test_who_lands_on_a_section_sees_its_heading(visit, page, width):
    reader = visit(locale="zh-CN", viewport=size(width))
    reader.open(page, until="networkidle")
    hidden = reader.tab.locator("article [id]:is(h1, h2, h3, h4, dt)").evaluate_all(
        """all => all.filter(tag => {
          location.hash = tag.id
          const header = document.querySelector(".md-header").getBoundingClientRect()
          return tag.getBoundingClientRect().top < header.bottom
        }).map(tag => tag.id)"""
    )
    assert hidden == []


def test_the_pages_name_the_commit_that_git_knows():
    page = parse((SITE / "index.html").read_text("utf-8"))
    state = revision.read_revision(ROOT)
    assert bool(page.select(".notes-commit")) == bool(state.commit)
    assert bool(page.select(".notes-page time")) == bool(state.verified)


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    """A small site with the address of a repository."""
    root = tmp_path_factory.mktemp("project")
    names = ("start.js", "language.js", "report.js", "logo.svg", "favicon.svg")
    files = {name: (ROOT / "docs/assets" / name).read_text("utf-8") for name in names}
    sections = "".join(f"## x {{#x{number}}}\n\n" for number in range(9))
    pages = {f"docs/{name}/index.md": f"# x\n\n{sections}" for name in NAMES}
    pages |= {f"docs/{name}/page.md": "# x\n" for name in NAMES}
    pages |= {f"docs/assets/{name}": text for name, text in files.items()}
    pages["pyproject.toml"] = '[x]\nx = ["tensorflow==1"]\n'
    scripts = "extra_javascript: [assets/language.js]"
    pages["mkdocs.yml"] = SETTINGS.replace("extra_javascript: []", scripts)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("REPO_URL", "https://github.com/someone/notes")
        run_mkdocs(root, pages, "build")
    return root / "site"


@pytest.mark.parametrize(
    ("landing", "followed", "named"),
    [("", None, ""), ("#x3", None, "#x3"), ("#x3", "#x5", "#x5")],
)
def test_a_report_names_the_section_and_asks_no_other_host(
    visit, small, landing, followed, named
):
    reader = visit(locale="en-US", viewport=size(1440))
    serve_as(reader, "small/", small)
    reader.open(f"small/{landing}", until="networkidle")
    assert reader.tab.get_by_role("link", name="GitHub：前往仓库").count() == 1
    if followed:
        reader.tab.locator(f"article [href='{followed}']").click()
    report = reader.tab.get_by_role("link", name="报告本页的错误")
    # What the theme does while the page is scrolled; and nothing leaves.
    reader.tab.evaluate("history.replaceState(null, '', '#x8')")
    reader.tab.evaluate("void (document.onclick = () => false)")
    report.click()
    (body,) = parse_qs(urlsplit(report.get_attribute("href")).query)["body"]
    assert body.startswith(f"页面：https://tensorflow-notes.example/{named}\n")
    assert json.dumps(body).count("#") == bool(named)
