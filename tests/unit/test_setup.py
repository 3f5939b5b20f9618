"""How a machine gets what the tests of the built site need, or says what it lacks."""

import shutil
import sys

import pytest

from tests.site import setup

THERE = {"driver", "font", "/bin/chromium", "/sbin/nginx"}
# What each package brings, and what a command needs to succeed.
BRINGS = {
    setup.SHELL: f"/bin/{setup.SHELL}",
    "fonts-noto-cjk": "font",
    "nginx": "/sbin/nginx",
}
BRINGS |= {"libatomic1": "driver", "playwright": "/own/chrome"}
NEEDS = {"sh": "font", "env": "apt-get", "sudo": "apt-get"}
NEEDS |= {sys.executable: "driver"}


@pytest.fixture
def machine(tmp_path, monkeypatch):
    """What a machine has: paths, and packages that it can install."""
    has: set[str] = set()

    def succeeds(*command: str) -> bool:
        if "install" in command:
            has.update(BRINGS[name] for name in has & {*command} & {*BRINGS})
        return NEEDS.get(command[0], command[0]) in has

    def which(name: str, **_: str) -> str | None:
        return next((path for path in has if path.endswith(f"bin/{name}")), None)

    monkeypatch.setattr(setup, "succeeds", succeeds)
    monkeypatch.setattr(setup, "playwrights", lambda: "/own/chrome")
    monkeypatch.setattr(setup, "RECORD", tmp_path / "browser")
    monkeypatch.setattr(setup, "BROTLI", tmp_path)
    monkeypatch.setattr(shutil, "which", which)
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.delenv("CI", raising=False)
    return has


def found() -> str:
    return setup.RECORD.read_text()


def test_what_is_there_is_used_without_a_word(machine, capsys):
    machine |= THERE
    assert setup.main() == 0
    assert (capsys.readouterr().out, found()) == ("", "/bin/chromium")


def test_what_is_lacking_is_installed_once(machine, capsys):
    machine |= {"apt-get", "libatomic1", setup.SHELL, "fonts-noto-cjk", "nginx"}
    assert [setup.main(), setup.main()] == [0, 0]
    assert capsys.readouterr().out.count("\n") == 1
    assert found() == f"/bin/{setup.SHELL}"


@pytest.mark.parametrize(
    ("more", "browser"), [({setup.SHELL}, setup.SHELL), (set(), "chromium")]
)
def test_the_faster_shell_is_tried_once_beside_a_browser(
    machine, capsys, more, browser
):
    machine |= {*THERE, "apt-get", *more}
    assert [setup.main(), setup.main()] == [0, 0]
    said = "installing Chromium's headless shell: apt-get\n"
    assert (capsys.readouterr().out, found()) == (said, f"/bin/{browser}")


def test_playwrights_browser_stands_in_and_a_removed_one_comes_back(machine, capsys):
    machine |= {"driver", "apt-get", "fonts-noto-cjk", "nginx", "playwright"}
    for _ in range(2):
        assert setup.main() == 0
        assert found() == setup.find_chromium() == "/own/chrome"
        machine.discard("/own/chrome")
    assert capsys.readouterr().out.count("installing Playwright's Chromium\n") == 2


def test_what_can_not_be_had_is_said_in_one_line_and_fails_in_ci(
    machine, capsys, monkeypatch
):
    machine |= {"driver", "font"}
    assert (setup.main(), found()) == (0, "")
    *_, line = capsys.readouterr().out.splitlines()
    assert "lack a browser (Chromium, Chrome or Edge), nginx with Brotli; inst" in line
    assert (
        f"apt-get install {setup.SHELL} nginx libnginx-mod-http-brotli-static)" in line
    )
    monkeypatch.setenv("CI", "true")
    assert setup.main() == 1


def test_a_browser_that_is_named_is_the_one(machine, capsys, monkeypatch):
    machine |= {*THERE, "/my/chrome"}
    monkeypatch.setenv("CHROMIUM", "/my/chrome")
    assert (setup.main(), found()) == (0, "/my/chrome")
    machine.remove("/my/chrome")
    assert setup.main() == 1
    assert capsys.readouterr().out.startswith("CHROMIUM=/my/chrome doesn't run: name")
