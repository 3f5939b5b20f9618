"""How the costs grow with the site: `make bench ARGS=scale`.

Builds trees of 1 and 10 times the pages (`--sizes 1 10 50` for more), prints what they
cost, and fails if a cost grows faster than the site. Seconds are of the processor, so
that a busy machine tells the same; for the search, of the browser's tab.
"""

import argparse
import gzip
import importlib.util
import math
import os
import re
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median

from bench import timed
from bench_build import ROOT, Cost, build, leave_one_language, run
from browser import QUIET, Visit, find_chromium, serve, size
from built import NAMES, folder
from copies import grow
from pages import read_tree
from playwright import sync_api as playwright
from test_search import asked

SIDEBAR = re.compile(r'(?s)<div class="md-sidebar md-sidebar--primary".*?md-content')
LIMIT = 1.15  # of an exponent that still counts as linear
APART = 4  # sizes that are compared differ by this factor at least
QUERIES = {
    "zh": {"short": "集合", "long": "怎么把正则化加到损失里"},
    "en": {"short": "scope", "long": "Variable net/dense/kernel already exists"},
}
OPENINGS = 3  # of a page, for the median of the first search
VERIFIED = (1, 5, 10)  # times the snippets
Costs = dict[str, dict[int, float]]  # by their names, then by size


def exponent(values: dict[int, float]) -> float:
    """The power of the size with which a cost grows at the largest sizes.

    Costs that don't grow hide the growth of the small sizes: only the largest and the
    next that is apart from it count. NaN if there is none.
    """
    last = max(values)
    before = max((one for one in values if one * APART <= last), default=last)
    if before == last:
        return math.nan
    return math.log(values[last] / values[before]) / math.log(last / before)


def report(costs: Costs) -> int:
    """Print a row a cost; 1 if one of them grows faster than the site.

    An indented row is a detail of the one above, and isn't judged.
    """
    sizes = sorted({number for values in costs.values() for number in values})
    heads = "".join(f"{number:>9}x" for number in sizes)
    print(f"{'':54}{heads}{'exponent':>10}")
    status = 0
    for name, values in costs.items():
        cells = (
            f"{values[number]:>10,.2f}" if number in values else f"{'':>10}"
            for number in sizes
        )
        power = exponent(values)
        grows = power > LIMIT and not name.startswith(" ")
        status |= grows
        note = "  faster than the site" if grows else ""
        print(f"{name:54}{''.join(cells)}{power:>10.2f}{note}")
    return int(status)


def site_sizes(site: Path) -> Iterator[tuple[str, float]]:
    """How large the pages and the indexes of a built site are, in MB.

    A page's sidebar holds its own contents too: the smallest is the navigation alone.
    That stands whole on every page, so that it grows with the square of the site until
    it is pruned, as CONTRIBUTING.md says: it isn't judged.
    """
    pages = [path.read_text("utf-8") for path in site.rglob("index.html")]
    html = [len(page.encode()) for page in pages]
    sidebar = min(len(SIDEBAR.search(page)[0].encode()) for page in pages)
    navigation = sidebar * len(pages)
    yield "pages", len(pages)
    yield "HTML but the navigation, MB", (sum(html) - navigation) / 1e6
    yield "  the navigation, MB", navigation / 1e6
    yield "  its share of the HTML, %", 100 * navigation / sum(html)
    yield "  the largest page, MB", max(html) / 1e6
    for language in NAMES:
        text = (site / folder(language) / "search/search_index.json").read_bytes()
        yield f"index {language}, MB", len(text) / 1e6
        yield f"  gzipped {language}, MB", len(gzip.compress(text)) / 1e6


def search_times(site: Path) -> Iterator[tuple[str, float]]:
    """Seconds from the keystroke to the first result, on a page just opened and after.

    The first one includes the index, which each page that is opened loads anew.
    """
    with serve(site) as server, playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=find_chromium(), args=list(QUIET)
        )
        processes = browser.new_browser_cdp_session()
        for language, queries in QUERIES.items():
            for name, query in queries.items():
                rounds = []
                for _ in range(OPENINGS):
                    reader = Visit(
                        browser.new_context(viewport=size(1440)), server.address
                    )
                    reader.context.set_default_timeout(300_000)
                    reader.open(folder(language) + "setup/")
                    answers = asked(reader, [query, query])
                    rounds.append([spent(answers, processes) for _ in range(2)])
                    reader.context.close()
                for when, one in (("first", 0), ("later", 1)):
                    what = f"search {language}, {name}, {when}"
                    yield f"{what}, s", median(turn[one][1] for turn in rounds)
                    clock = median(turn[one][0] for turn in rounds)
                    yield f"  {what} by the clock, s", clock
        browser.close()


def spent(
    answers: Iterator[object], processes: "playwright.CDPSession"
) -> tuple[float, float]:
    """Seconds until the next answer: by the clock, and of the tabs' processes."""

    def used() -> dict[int, float]:
        every = processes.send("SystemInfo.getProcessInfo")["processInfo"]
        return {one["id"]: one["cpuTime"] for one in every if one["type"] == "renderer"}

    before, began = used(), time.monotonic()
    next(answers)
    clock = time.monotonic() - began
    return clock, sum(now - before.get(key, 0) for key, now in used().items())


def site_costs(root: Path) -> Iterator[tuple[str, float]]:
    """What a tree costs to check, build and search; it is left in one language."""
    yield from named("rules", run(root, "check"))
    yield from named("build, two languages", build(root))
    yield from site_sizes(root / "site")
    if find_chromium():
        yield from search_times(root / "site")
    else:
        print("no Chromium: the search isn't timed; install it, or set CHROMIUM")
    leave_one_language(root)
    yield from named("build, one language", build(root))


def named(name: str, cost: Cost) -> Iterator[tuple[str, float]]:
    """The figures of a program."""
    yield f"{name}, s", cost.cpu
    yield f"  {name} by the clock, s", cost.seconds
    yield f"{name}, MB", cost.megabytes


def verify_costs(paths: list[Path]) -> Iterator[tuple[str, float]]:
    """What running copies of snippets costs.

    Raises:
        RuntimeError: one of them didn't come to its end.
    """
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    total, imported, results = timed(paths, fresh=False, jobs=os.cpu_count() or 1)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    for result in results:
        if result.end != "done":
            raise RuntimeError(f"{result.path} {result.how}\n{result.errors[-2000:]}")
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    yield "snippets run, s", used
    yield "  by the clock, without the import of TensorFlow, s", total - imported
    yield "  snippets run", len(paths)


def copied(paths: list[Path], target: Path, times: int) -> list[Path]:
    """Copies of snippets, so many of each."""
    found = []
    for number in range(times):
        for path in paths:
            copy = target / str(number) / path.parent.name / path.name
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(path.read_bytes())
            found.append(copy)
    return found


def measure(
    sizes: list[int], costs_of: Callable[[Path, int], Iterator[tuple[str, float]]]
) -> Costs:
    """The costs at each size, each in a folder that is removed after."""
    costs: Costs = {}
    for number in sizes:
        with tempfile.TemporaryDirectory(prefix="scale-") as home:
            for name, value in costs_of(Path(home), number):
                print(f"{number}x {name}: {value:,.2f}", file=sys.stderr, flush=True)
                costs.setdefault(name, {})[number] = value
    return costs


def main() -> int:
    """Measure, print the table; 1 if a cost grows faster than the site."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1, 10])
    parser.add_argument("--snippets", type=int, default=45, help="run at 1x")
    parser.add_argument("--only", choices=("site", "verify"))
    options = parser.parse_args()
    costs: Costs = {}
    if options.only != "verify":

        def of_site(home: Path, times: int) -> Iterator[tuple[str, float]]:
            grow(home / "tree", times)
            return site_costs(home / "tree")

        costs |= measure(options.sizes, of_site)
    if options.only == "site":
        return report(costs)
    if importlib.util.find_spec("tensorflow"):
        every = read_tree(ROOT).snippets
        some = every[:: max(1, len(every) // options.snippets)][: options.snippets]
        costs |= measure(
            [*VERIFIED], lambda home, times: verify_costs(copied(some, home, times))
        )
    else:
        print("no TensorFlow: no snippet is run; run make .venv/tensorflow")
    return report(costs)


if __name__ == "__main__":
    sys.exit(main())
