"""The commands that make calls: `python -m tfnotes COMMAND [ARGUMENT ...]`."""

import sys
from importlib import import_module

COMMANDS = {
    "check": "tfnotes.check",
    "verify": "tfnotes.run.verify",
    "new": "tfnotes.new",
    "glossary": "tfnotes.check.glossary",
    "synced": "tfnotes.check.translations",
    "versions": "tfnotes.run.versions",
    "serve": "tfnotes.build.serve",
    "compress": "tfnotes.build.compress",
}


def main(arguments: list[str]) -> int | None:
    """Run a command with the rest of the arguments; the status to exit with."""
    name, *rest = arguments or [""]
    if name not in COMMANDS:
        print(f"python -m tfnotes {'|'.join(COMMANDS)}, not {name!r}")
        return 2
    return import_module(COMMANDS[name]).main(rest)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
