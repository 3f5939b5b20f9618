"""An nginx of our own on loopback, with the configuration of deploy/."""

import contextlib
import http.client
import os
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from tests.site.browser import ROOT
from tests.site.setup import find_nginx


@contextlib.contextmanager
def serving(site: Path, folder: Path) -> Iterator[int]:
    """Serve a site as deploy/ says, from a folder for what nginx writes; the port."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    edits = {"/tmp/": f"{folder}/", "/srv/notes": f"{site}"}
    edits["listen 8080"] = f"listen 127.0.0.1:{port}"
    for source in (ROOT / "deploy").glob("*.conf"):
        text = source.read_text("utf-8")
        for old, new in edits.items():
            text = text.replace(old, new)
        (folder / source.name).write_text(text, "utf-8")
    user = " user root;" if os.geteuid() == 0 else ""  # the site is the user's
    command = [find_nginx(), "-e", "stderr", "-c", folder / "nginx.conf", "-g"]
    command.append(f"daemon off;{user}")
    tried = subprocess.run([*command, "-t"], capture_output=True, text=True)
    assert tried.returncode == 0, tried.stderr
    process = subprocess.Popen(command)
    try:
        while True:
            with contextlib.suppress(ConnectionError):
                socket.create_connection(("127.0.0.1", port)).close()
                break
            assert process.poll() is None
            time.sleep(0.01)
        yield port
    finally:
        process.terminate()
        process.wait()


def ask(port: int, path: str, headers: dict[str, str]) -> http.client.HTTPResponse:
    """Ask for a path, with these headers and no others but the host."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.putrequest("GET", path, skip_accept_encoding=True)
    for name, value in headers.items():
        connection.putheader(name, value)
    connection.endheaders()
    return connection.getresponse()
