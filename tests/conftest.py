"""What the tests of every folder share."""

from collections import Counter


def pytest_terminal_summary(terminalreporter) -> None:
    """Say each reason for skipping once, and how many tests were skipped for it."""
    skipped = terminalreporter.stats.get("skipped", [])
    for reason, count in Counter(report.longrepr[2] for report in skipped).items():
        terminalreporter.write_line(
            f"{count} skipped: {reason.removeprefix('Skipped: ')}"
        )
