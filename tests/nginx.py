"""An nginx of our own on loopback, with the configuration of deploy/."""

import contextlib
import http.client
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
MODULE = Path("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")
INSTALL = "install it (Debian: apt-get install {})"


class NotStarted(Exception):
    """nginx refused the configuration; the message is what it said."""


@dataclass(frozen=True)
class Answer:
    """What a server answered: the body as it came over the line."""

    status: int
    headers: dict[str, str]
    body: bytes


def find_nginx() -> str | None:
    """The path of nginx, which is off the path of an ordinary user of Debian."""
    return shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")


def lacking() -> str | None:
    """What is lacking here to serve and measure, and how to get it; None if nothing."""
    if not find_nginx():
        return f"nginx isn't there: {INSTALL.format('nginx')}"
    if not MODULE.is_file():
        package = "libnginx-mod-http-brotli-static"
        return f"nginx has no Brotli: {INSTALL.format(package)}"
    if not shutil.which("wrk"):
        return f"wrk isn't there: {INSTALL.format('wrk')}"
    return None


def compress(*paths: Path) -> None:
    """Compress files, or all in folders, as `make dist` does."""
    subprocess.run([sys.executable, ROOT / "deploy/compress.py", *paths], check=True)


def free_port() -> int:
    """A port of loopback that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


@contextlib.contextmanager
def serving(
    site: Path,
    folder: Path,
    edit: Callable[[str], str] = lambda text: text,
    *,
    brotli: bool = True,
) -> Iterator[int]:
    """Serve a site while the context lasts; gives the port.

    Args:
        site: the built site, compressed.
        folder: an empty folder for what nginx writes.
        edit: what to change in site.conf.
        brotli: whether the part for Brotli is there.

    Raises:
        NotStarted: nginx doesn't take the configuration.
    """
    port = free_port()
    main, parts = (ROOT / "deploy/nginx.conf").read_text("utf-8"), ["site.conf"]
    (folder / "nginx.conf").write_text(main.replace("/tmp/", f"{folder}/"), "utf-8")
    if brotli:
        parts.append("notes-brotli.conf")
    for name in parts:
        text = (ROOT / "deploy" / name).read_text("utf-8")
        text = edit(text) if name == "site.conf" else text
        text = text.replace("listen 8080", f"listen 127.0.0.1:{port}")
        text = text.replace("root /srv/notes", f"root {site}")
        (folder / name).write_text(text, "utf-8")
    command = [find_nginx(), "-e", "stderr", "-c", folder / "nginx.conf", "-g"]
    as_root = " user root;" if os.geteuid() == 0 else ""  # the site is the user's
    with (folder / "log").open("w+") as log:
        process = subprocess.Popen(
            [*command, f"daemon off;{as_root}"], stdout=log, stderr=log
        )
        try:
            await_start(process, port, folder / "log")
            yield port
        finally:
            process.terminate()
            process.wait()


def await_start(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    """Wait until a server listens.

    Raises:
        NotStarted: it ended, or took ten seconds.
    """
    for _ in range(1000):
        with (
            contextlib.suppress(OSError),
            socket.create_connection(("127.0.0.1", port)),
        ):
            return
        if process.poll() is not None:
            break
        time.sleep(0.01)
    raise NotStarted(log.read_text("utf-8"))


class OldProxy(http.client.HTTPConnection):
    """Speaks HTTP/1.0, as nginx does to what it stands before."""

    _http_vsn, _http_vsn_str = 10, "HTTP/1.0"


def ask(
    port: int, path: str, headers: dict[str, str] | None = None, method: str = "GET"
) -> Answer:
    """Ask for a path, with these headers and no others but the host.

    With a header Via it is asked as an old proxy does.
    """
    headers = headers or {}
    kind = OldProxy if "Via" in headers else http.client.HTTPConnection
    connection = kind("127.0.0.1", port, timeout=10)
    try:
        connection.putrequest(method, path, skip_accept_encoding=True)
        for name, value in headers.items():
            connection.putheader(name, value)
        connection.endheaders()
        answer = connection.getresponse()
        found = {name.lower(): value for name, value in answer.getheaders()}
        return Answer(answer.status, found, answer.read())
    finally:
        connection.close()
