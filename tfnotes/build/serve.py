"""The site with live reload, once its port is known to be free: `make serve`."""

import os
import socket
import sys

from mkdocs.__main__ import cli, serve_command

ADDRESS = "127.0.0.1:8000"


def main(arguments: list[str]) -> int | None:
    """Serve the site until it is interrupted.

    Args:
        arguments: options of `mkdocs serve`.

    Returns:
        1, with a line, if something else listens at the address.
    """
    arguments = ["--dev-addr", ADDRESS, *arguments]
    options = serve_command.make_context("serve", [*arguments]).params
    host, _, port = options["dev_addr"].rpartition(":")
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        socket.create_server((host, int(port)), family=family).close()
    except OSError as error:
        print(
            f"{host}:{port}: {os.strerror(error.errno)}; end what uses it, or take "
            f'another: make serve ARGS="--dev-addr {host}:{int(port) + 1}"'
        )
        return 1
    sys.argv = ["mkdocs", "serve", "--dirty", *arguments]  # static-i18n reads it too
    return cli()
