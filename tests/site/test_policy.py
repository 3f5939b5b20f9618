"""The site works under the server's security policy, which refuses inline scripts."""

from collections.abc import Callable

import pytest

from tests.site.browser import SCHEMES, Visit, size


def held(reader: Visit, pattern: str) -> Callable[[], None]:
    """Hold back what a pattern matches; gives what lets it through."""
    routes = []
    reader.tab.route(pattern, lambda route: routes.append(route))

    def let_through() -> None:
        for route in routes:
            route.continue_()

    return let_through


def scheme_before_the_bundle(reader: Visit, path: str) -> str:
    let_through = held(reader, "**/bundle.*.js")
    reader.open(path, until="commit")
    reader.tab.locator(".md-footer").wait_for()
    found = reader.tab.get_attribute("body", "data-md-color-scheme")
    let_through()
    reader.tab.wait_for_load_state("networkidle")
    return found


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_page_comes_in_the_reader_s_scheme(visit, scheme):
    expected, other = SCHEMES[scheme][0], {"default": "slate", "slate": "default"}
    reader = visit(color_scheme=scheme)
    assert scheme_before_the_bundle(reader, "en/setup/") == expected
    reader.tab.locator("[data-notes-scheme]:visible").click()
    chosen = other[expected]
    assert reader.tab.get_attribute("body", "data-md-color-scheme") == chosen
    assert scheme_before_the_bundle(reader, "glossary/") == chosen


def test_an_address_opens_the_tab_that_it_names(visit):
    reader = visit()
    for name in ("__tabbed_1_1", "__tabbed_1_2"):
        reader.open(f"en/setup/#{name}")
        reader.tab.locator(f"#{name}:checked").wait_for(state="attached")


@pytest.mark.parametrize(
    "fault",
    ["<script>window.x = 1</script>", '<p style="color: red">x</p>'],
    ids=["script", "style"],
)
def test_what_the_policy_refuses_is_reported(visit, fault):
    reader = visit(viewport=size(1440))

    def broken(route):
        answer = route.fetch()
        body = answer.text().replace("</article>", f"{fault}</article>")
        route.fulfill(response=answer, body=body)

    reader.tab.route("**/setup/", broken)
    reader.open("setup/")
    assert any("Content Security Policy" in each for each in reader.faults)
    reader.faults.clear()
