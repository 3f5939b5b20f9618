"""Makes what programs log to standard error the same on every machine."""

import re

# What TensorFlow's C++ log and absl print before a message:
#   2026-11-28 14:04:12.123456: W tensorflow/core/x.cc:12] …
#   W0000 00:00:1795875969.802500    6883 x.cc:12] …
LOGGED = re.compile(
    r"(?:[\d-]{10} [\d:.]+: )?(?P<level>[IWEF])(?:\d{4} [\d:.]+ +\d+)? "
    r"(?P<source>\S+?):\d+\] "
)
DEVICES = re.compile(r"cuda|gpu|tensorrt|computation_placer")
OF_THE_MACHINE = (
    "WARNING: All log messages before absl::InitializeLog() is called are written to",
    "To enable the following instructions: ",  # goes on from cpu_feature_guard.cc
)
FOLDERS = re.compile(r"(?<![\w/:.])(?:/[\w.+~-]+)+/(?=[\w.+~-])")
LINE = re.compile(r"(\.(?:py|cc|h)):\d+")
ADDRESS = re.compile(r"\b0x[0-9a-f]+")


def stable(text: str) -> str:
    """What a program logged, without what differs between machines and runs.

    Left out are lines of TensorFlow's C++ at the level of information, those on GPUs,
    and times, process and thread ids, folders, numbers of source lines; addresses are
    ``0x…``. What comes out stays as it is if it is given again.
    """
    lines = []
    for line in text.split("\n"):
        if logged := LOGGED.match(line):
            level, source = logged["level"], logged["source"]
            if source.endswith(".cc") and (level == "I" or DEVICES.search(source)):
                continue
            line = f"{level} {source}] {line[logged.end() :]}"
        elif line.startswith(OF_THE_MACHINE):
            continue
        line = LINE.sub(r"\1", FOLDERS.sub("", line))
        lines.append(ADDRESS.sub("0x…", line))
    return "\n".join(lines)
