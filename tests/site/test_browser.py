"""The built site in a real browser: what a reader sees, what leaves their machine."""

from urllib.parse import parse_qs, urlsplit

import pytest

from tests.building import SETTINGS, make_project, run
from tests.site.browser import (
    IN_ONE_LANGUAGE,
    NOTE,
    POLICY,
    ROOT,
    SCHEMES,
    SITE,
    WIDTHS,
    Visit,
    serve,
    size,
)
from tests.trees import write
from tfnotes.check.built import NAMES, folder
from tfnotes.run.rendered import parse
from tfnotes.words import WORDS

NAMED = {"zh": "本节链接", "en": "Link to this section"}
OPACITY = "tag => getComputedStyle(tag).opacity"


def test_what_a_visit_must_not_meet_is_reported(visit):
    reader = visit()
    faults = (
        "<script>window.x = 1</script>",
        '<p style="color: red">x</p>',
        '<img src="https://elsewhere.example/x.png" alt="">',
        '<script src="/none.js"></script>',
        '<script src="/wrong.js"></script>',
    )
    html = (SITE / "index.html").read_text("utf-8")
    body = html.replace("</article>", f"{''.join(faults)}</article>")
    headers = {"content-type": "text/html"}
    headers["content-security-policy"] = POLICY.replace("img-src", "img-src *")
    reader.tab.route(
        reader.address, lambda one: one.fulfill(body=body, headers=headers)
    )
    script = {"body": "throw new Error('wrong')", "content_type": "text/javascript"}
    reader.tab.route("**/wrong.js", lambda one: one.fulfill(**script))
    reader.tab.route("**/x.png", lambda one: one.abort())
    with reader.context.expect_event("weberror"):
        reader.open("")
    found = "\n".join(reader.faults)
    reader.faults.clear()
    assert "inline script" in found
    assert "inline style" in found
    assert "request to another host: https://elsewhere.example/x.png" in found
    assert f"404 for {reader.address}none.js" in found
    assert "script error: wrong" in found


def test_a_missing_page_says_so_in_both_languages(visit):
    reader = visit()
    reader.open("en/no/such/page")
    for scheme in SCHEMES:
        reader.tab.emulate_media(color_scheme=scheme)
        for width in WIDTHS:
            reader.resize(width)
            for language, words in WORDS.items():
                part = reader.tab.locator(f"section[lang={language}]")
                assert part.get_by_text(words["not-found"]["title"]).is_visible()
                home = part.get_by_role("link").first.evaluate("link => link.href")
                assert home == reader.address + folder(language)
            assert reader.width() <= width
    reader.tab.get_by_role("link", name="Go to the home page").click()
    reader.tab.wait_for_url(reader.address + "en/")
    expected = f"404 for {reader.address}en/no/such/page"
    refusals = [f for f in reader.faults if f == expected or "status of 404" in f]
    assert len(refusals) == 2
    reader.faults = [fault for fault in reader.faults if fault not in refusals]


@pytest.mark.parametrize("has_style", [True, False], ids=["print style", "without it"])
def test_a_printed_page_shows_what_is_folded_and_nothing_to_click(visit, has_style):
    reader = visit(viewport=size(1440), locale="en-US")
    if not has_style:
        sheet = (SITE / "assets/notes.css").read_text("utf-8")
        plain = sheet.replace("@media print", "@media not all")
        css = {"body": plain, "content_type": "text/css"}
        reader.tab.route("**/assets/notes.css", lambda one: one.fulfill(**css))
    reader.open(NOTE)
    folded = reader.tab.locator("details:not([open]) li, details:not([open]) pre")
    tools = ".headerlink, .md-code__nav, .md-header, .md-sidebar, .notes-offer"
    reader.tab.locator("article pre").first.scroll_into_view_if_needed()
    reader.tab.locator(".md-code__nav").first.wait_for(state="attached")
    reader.tab.emulate_media(media="print")
    visible = "all => all.map(one => one.checkVisibility() && one.offsetHeight > 0)"
    seen = folded.evaluate_all(visible)
    left = reader.tab.locator(tools).evaluate_all(visible)
    assert len(seen) > 10 and len(left) > 10
    assert (all(seen) and not any(left)) == has_style
    assert reader.tab.locator(".notes-page").is_visible()


# What of an article isn't seen when all that is folded is open, but for other tabs.
HIDDEN = """() => {
  document.querySelectorAll("details").forEach(one => one.open = true)
  const parts = "p, li, td, th, pre, code, h1, h2, h3, summary, .tabbed-labels label"
  return [...document.querySelectorAll("article")].flatMap(article =>
    [...article.querySelectorAll(parts)].filter(tag => {
      const tab = tag.closest(".tabbed-block")
      if ((tab && !tab.checkVisibility()) || !tag.textContent.trim()) return false
      const how = {opacityProperty: true, visibilityProperty: true}
      const small = parseFloat(getComputedStyle(tag).fontSize) < 9
      return small || tag.offsetHeight < 9 || !tag.checkVisibility(how)
    }).map(tag => tag.outerHTML.slice(0, 90)))
}"""


@pytest.mark.parametrize("page", IN_ONE_LANGUAGE)
def test_a_reader_sees_all_that_was_built_and_nothing_else(visit, page):
    reader = visit(viewport=size(1440))
    reader.open(page)
    assert reader.tab.evaluate(HIDDEN) == []
    built = parse((SITE / page / "index.html").read_text("utf-8"))
    for what in ("pre//code", "*[contains(@class, 'verified')]", "td"):
        where = f"//article//{what}"
        written = [one.text_content().split() for one in built.xpath(where)]
        texts = reader.tab.locator(where).all_text_contents()
        assert [text.split() for text in texts] == written


@pytest.mark.parametrize(
    "hides", [".verified { display: none }", "pre code { opacity: 0 }"]
)
def test_what_a_sheet_hides_is_reported(visit, hides):
    reader = visit(viewport=size(1440))
    sheet = (SITE / "assets/notes.css").read_text("utf-8") + hides
    css = {"body": sheet, "content_type": "text/css"}
    reader.tab.route("**/assets/notes.css", lambda one: one.fulfill(**css))
    reader.open(NOTE)
    assert reader.tab.evaluate(HIDDEN) != []


def test_an_address_opens_the_tab_that_it_names(visit):
    reader = visit()
    for name in ("__tabbed_1_1", "__tabbed_1_2"):
        reader.open(f"en/notes/update-ops/#{name}")
        reader.tab.locator(f"#{name}:checked").wait_for(state="attached")


@pytest.mark.parametrize("page", NAMES)
def test_a_link_to_a_section_has_a_name_and_works_by_keyboard_and_mouse(visit, page):
    reader = visit(viewport=size(1440), reduced_motion="reduce")
    reader.open(folder(page) + NOTE)
    links = reader.tab.get_by_role("link", name=NAMED[page], exact=True)
    headings = reader.tab.locator("article :is(h1, h2, h3, h4)[id]")
    assert links.count() == headings.count() > 10
    link = links.nth(3)
    assert link.evaluate(OPACITY) == "0"
    link.focus()
    until_it_shows(link)
    reader.tab.keyboard.press("Enter")
    # The theme soon puts the section that is read into the address.
    landed = reader.tab.evaluate("document.querySelector(':target').id")
    assert f"#{landed}" == link.get_attribute("href")
    heading = reader.tab.locator("h2#errors")
    heading.hover()
    until_it_shows(heading.locator(".headerlink"))


def until_it_shows(link) -> None:
    """Wait until a link has faded in."""
    shown = "tag => Promise.all(tag.getAnimations().map(each => each.finished))"
    link.evaluate(shown)
    assert link.evaluate(OPACITY) == "1"


@pytest.mark.parametrize("width", [390, 1024])
def test_a_link_to_a_section_shows_where_nothing_hovers(visit, width):
    reader = visit(has_touch=True, is_mobile=True, viewport=size(width))
    reader.open(NOTE)
    links = reader.tab.locator(".headerlink").evaluate_all(f"all => all.map({OPACITY})")
    assert {*links} == {"1"}
    reader.tab.locator("h2 .headerlink").first.tap()
    first = reader.tab.locator("h2").first.get_attribute("id")
    assert reader.tab.evaluate("location.hash") == f"#{first}"


@pytest.mark.parametrize("page", [NOTE, "glossary/"])
def test_who_lands_on_a_section_sees_its_heading(visit, page):
    reader = visit()
    reader.open(page)
    for width in WIDTHS:
        reader.resize(width)
        ids = "article [id]:is(h1, h2, h3, h4, dt)"
        hidden = reader.tab.locator(ids).evaluate_all(
            """all => all.filter(tag => {
              location.hash = tag.id
              const top = tag.getBoundingClientRect().top
              return document.elementFromPoint(innerWidth / 2, top)?.closest("header")
            }).map(tag => tag.id)"""
        )
        assert hidden == []


def test_a_report_names_the_section_and_asks_no_other_host(visit, tmp_path):
    names = ("start.js", "language.js", "report.js", "logo.svg", "favicon.svg")
    assets = ROOT / "docs/assets"
    sections = "".join(f"## x {{#x{number}}}\n\n" for number in range(9))
    pages = {f"docs/{name}/index.md": f"# x\n\n{sections}" for name in NAMES}
    pages |= {f"docs/assets/{name}": (assets / name).read_text() for name in names}
    scripts = "extra_javascript: [assets/language.js]"
    settings = SETTINGS.replace("extra_javascript: []", scripts)
    write(make_project(tmp_path, settings), pages)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("REPO_URL", "https://github.com/someone/notes")
        run(tmp_path, "build")
    with serve(tmp_path / "site") as server:
        for landing, followed, named in (
            ("", None, ""),
            ("#x3", None, "#x3"),
            ("#x3", "#x5", "#x5"),
        ):
            reader = visit(viewport=size(1440))
            reader.address = server.address
            reader.open(landing)
            assert reader.tab.get_by_role("link", name="GitHub：前往仓库").count() == 1
            if followed:
                reader.tab.locator(f"article [href='{followed}']").click()
            assert reported(reader).splitlines()[0] == (
                f"页面：https://tensorflow-notes.example/{named}"
            )


def reported(reader: Visit) -> str:
    """What a report of an error on the page would say; none is sent."""
    report = reader.tab.get_by_role("link", name="报告本页的错误")
    # What the theme does while the page is scrolled; and nothing leaves.
    reader.tab.evaluate("history.replaceState(null, '', '#x8')")
    reader.tab.evaluate("void (document.onclick = () => false)")
    report.click()
    (body,) = parse_qs(urlsplit(report.get_attribute("href")).query)["body"]
    return body
