"""Sets up what the tests of the built site need: `python -m tests.site.setup`.

What is there is used. What is lacking is installed where that asks nothing of anyone:
Debian's packages as root or by a sudo without a password, else Playwright's browser.
The first setup also tries to get Chromium's headless shell: a new window costs it half
the time that it costs the whole browser, and the tests open hundreds.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
RECORD = ROOT / ".venv/browser"  # the path of the browser that was found
SHELL = "chromium-headless-shell"
NAMES = (
    *(SHELL, "chromium", "chromium-browser"),
    *("google-chrome", "google-chrome-stable"),
    *("microsoft-edge", "microsoft-edge-stable"),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
)
BROTLI = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so"
PLAYWRIGHT = (sys.executable, "-m", "playwright")


def succeeds(*command: str) -> bool:
    """Whether a command is there and does its work, without a word."""
    quiet = {"stdin": subprocess.DEVNULL, "capture_output": True}
    try:
        return subprocess.run(command, **quiet).returncode == 0
    except OSError:
        return False


def has_driver() -> bool:
    """Whether Playwright runs: its Node.js needs a library that Debian may lack."""
    return succeeds(*PLAYWRIGHT, "--version")


def find_chromium() -> str:
    """The path of a Chromium, Chrome or Edge that runs; empty if there is none.

    The one that CHROMIUM names, and no other if it is set; else the one that was found
    at the last setup, or by its name.
    """
    return next((path for path in _browsers() if succeeds(path, "--version")), "")


def _browsers() -> Iterator[str]:
    if named := os.environ.get("CHROMIUM"):
        yield named
        return
    if RECORD.is_file():
        yield RECORD.read_text("utf-8")
    yield from filter(None, map(shutil.which, NAMES))


def find_nginx() -> str | None:
    """The path of nginx, which an ordinary user of Debian hasn't on the path."""
    return shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")


def has_chinese_font() -> bool:
    """Whether Chinese shows as such; systems other than Linux bring the fonts."""
    find = ("sh", "-c", "fc-list :lang=zh family | grep .")
    return sys.platform != "linux" or succeeds(*find)


def lacking() -> dict[str, list[str]]:
    """What is lacking, and the packages of Debian that bring it."""
    nginx = find_nginx() and Path(BROTLI).exists()
    needs = {
        "a library for Playwright": (has_driver(), ["libatomic1"]),
        "a browser (Chromium, Chrome or Edge)": (find_chromium(), [SHELL]),
        "a Chinese font": (has_chinese_font(), ["fontconfig", "fonts-noto-cjk"]),
        "nginx with Brotli": (nginx, ["nginx", "libnginx-mod-http-brotli-static"]),
    }
    return {name: packages for name, (there, packages) in needs.items() if not there}


def install(lack: dict[str, list[str]]) -> None:
    """Install packages, each need's on their own: Ubuntu, say, has no `chromium`."""
    sudo = [] if os.geteuid() == 0 else ["sudo", "--non-interactive"]
    apt = [*sudo, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    if not succeeds(*apt, "--version"):
        return
    had_nginx = find_nginx()
    print(f"installing {', '.join(lack)}: apt-get", flush=True)
    succeeds(*apt, "update")
    for packages in lack.values():
        succeeds(*apt, "install", "--yes", *packages)
    if not had_nginx:  # Debian starts what it installs; the tests start their own
        succeeds(*sudo, "systemctl", "disable", "--now", "nginx")


def playwrights() -> str:
    """Where Playwright's own browser stands, if it is installed."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        return driver.chromium.executable_path


def main() -> int:
    """Set up what is lacking; say in one line what is lacking still.

    Returns:
        1 if something is and CI is set, or if CHROMIUM names no browser; else 0.
    """
    if (named := os.environ.get("CHROMIUM")) and not find_chromium():
        print(f"CHROMIUM={named} doesn't run: name another browser, or none")
        return 1
    lack = wanted = lacking()
    if find_chromium() and not (named or RECORD.is_file() or shutil.which(SHELL)):
        wanted = lack | {"Chromium's headless shell": [SHELL]}
    if wanted:
        install(wanted)
        if not find_chromium():
            print("installing Playwright's Chromium", flush=True)
            if succeeds(*PLAYWRIGHT, "install", "--no-shell", "chromium"):
                RECORD.write_text(playwrights(), "utf-8")
        lack = lacking()
    RECORD.write_text(find_chromium(), "utf-8")
    if lack:
        packages = " ".join(name for names in lack.values() for name in names)
        print(
            f"the tests of the site lack {', '.join(lack)}; install it (Debian: sudo "
            f"apt-get install {packages}); until then they are skipped, and fail in CI"
        )
    return 1 if lack and os.environ.get("CI") else 0


if __name__ == "__main__":
    sys.exit(main())
