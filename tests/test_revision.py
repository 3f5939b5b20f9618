"""The foot of the pages: what git says of them, and where its links lead."""

import logging
import subprocess
from pathlib import Path
from types import SimpleNamespace
from urllib.parse import parse_qs, urlsplit

import pytest
import revision
from ledger import LEDGER, VERSIONS
from rendered import parse
from revision import Revision, read_revision
from test_site_faults import SETTINGS, run_mkdocs, write

# jieba 0.42.1 on its first import.
pytestmark = pytest.mark.filterwarnings("ignore:invalid escape sequence")

NOTES = 'note.zh = "注"\nnote.en = "n"\npython = "3.11"\n'
PROJECT = {
    "pyproject.toml": '[dependency-groups]\ntensorflow = ["tensorflow==2.9.3"]\n',
    str(LEDGER): "{}",
    str(VERSIONS): f'[versions."1.15.5"]\n{NOTES}[versions."2.9.3"]\n{NOTES}',
}


@pytest.fixture(autouse=True, scope="module")
def quiet_git():
    """The settings of whoever runs the tests don't matter."""
    values = {"CONFIG_GLOBAL": "/dev/null", "CONFIG_NOSYSTEM": "1"}
    for role in ("AUTHOR", "COMMITTER"):
        values |= {f"{role}_NAME": "x", f"{role}_EMAIL": "x@example.org"}
    with pytest.MonkeyPatch.context() as patch:
        for name, value in values.items():
            patch.setenv(f"GIT_{name}", value)
        patch.setenv("LC_ALL", "C")
        yield


def git(root: Path, *arguments: str) -> str:
    run = ["git", "-C", str(root), *arguments]
    return subprocess.run(run, check=True, capture_output=True, text=True).stdout


def commit(root: Path, day: int, files: dict[str, str]) -> None:
    """Write files, and commit all on a day of March."""
    for name, text in files.items():
        write(root, name, text)
    git(root, "add", "--all")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GIT_COMMITTER_DATE", f"2026-03-0{day}T12:00:00+0000")
        git(root, "commit", "--quiet", "--message=x")


@pytest.fixture
def project(tmp_path):
    """A repository: its ledger is of the 2nd, its last commit of the 4th of March."""
    root = tmp_path / "project"
    root.mkdir()
    git(root, "init", "--quiet", "--initial-branch=main")
    commit(root, 1, PROJECT | {"page.md": "one"})
    commit(root, 2, {str(LEDGER): '{"a": {}}'})
    commit(root, 3, {"page.md": "two"})
    commit(root, 4, {"page.md": "three"})
    return root


def head(root: Path) -> str:
    return git(root, "rev-parse", "--short", "HEAD").strip()


def test_the_foot_names_the_commit_and_the_date_of_the_ledger(project):
    assert read_revision(project) == Revision(head(project), "2026-03-02", "2.9.3")


def test_a_file_that_changed_since_marks_the_commit(project):
    write(project, "page.md", "four")
    found = read_revision(project)
    assert (found.commit, found.verified) == (f"{head(project)}-dirty", "2026-03-02")


def test_a_tag_does_not_take_the_place_of_the_commit(project):
    git(project, "tag", "--annotate", "v1", "--message=x")
    assert read_revision(project).commit == head(project)


def test_a_ledger_that_is_not_committed_has_no_date(project):
    write(project, str(LEDGER), "{}")
    found = read_revision(project)
    assert (found.commit, found.verified) == (f"{head(project)}-dirty", None)
    assert "snippets/ledger.json has changes that aren't committed" in found.missing


@pytest.mark.parametrize(
    ("depth", "verified"), [(1, None), (2, None), (3, None), (4, "2026-03-02")]
)
def test_a_shallow_clone_has_no_wrong_date(project, tmp_path, depth, verified):
    clone = tmp_path / "clone"
    source = f"file://{project}"
    git(tmp_path, "clone", "--quiet", f"--depth={depth}", source, str(clone))
    found = read_revision(clone)
    assert (found.commit, found.verified) == (head(project), verified)
    assert ("the clone is shallow" in found.missing) == (verified is None)


def test_a_shallow_clone_knows_a_change_that_it_holds(project, tmp_path):
    commit(project, 5, {str(LEDGER): "{}"})
    clone = tmp_path / "clone"
    git(tmp_path, "clone", "--quiet", "--depth=2", f"file://{project}", str(clone))
    assert read_revision(clone) == Revision(head(project), "2026-03-05", "2.9.3")


def test_the_first_commit_of_a_whole_repository_has_a_date(project):
    git(project, "checkout", "--quiet", "HEAD~3")
    assert read_revision(project).verified == "2026-03-01"


def test_without_a_repository_nothing_is_said(tmp_path):
    for name, text in PROJECT.items():
        write(tmp_path, name, text)
    found = read_revision(tmp_path)
    assert (found.commit, found.verified, found.tensorflow) == (None, None, "2.9.3")
    assert "not a git repository" in found.missing


def test_the_repository_of_a_folder_above_is_not_the_project_s(project):
    inner = project / "unpacked"
    write(inner, str(LEDGER), "{}")
    found = read_revision(inner)
    assert (found.commit, found.verified, found.tensorflow) == (None, None, None)
    assert "did not match any file" in found.missing


def test_without_git_nothing_is_said(project, monkeypatch):
    monkeypatch.setenv("PATH", "")
    found = read_revision(project)
    assert (found.commit, found.verified) == (None, None)
    assert "No such file or directory: 'git'" in found.missing


def test_what_is_missing_is_logged_once_for_all_languages(tmp_path, caplog):
    path = tmp_path / "mkdocs.yml"
    config = SimpleNamespace(extra={}, repo_url="", config_file_path=str(path))
    with caplog.at_level(logging.INFO, "mkdocs"):
        for _ in range(2):
            revision.on_config(config)
    (line,) = caplog.messages
    assert "the commit and the date of the ledger are missing: fatal: not a git" in line


TITLES = {"zh": "图 & “会话”#1", "en": 'A & B "c" #1 100%'}
SOURCES = PROJECT | {
    f"docs/{language}/{name}.md": f"# {title}\n\n## x {{#more}}\n\ntext\n"
    for language, title in TITLES.items()
    for name in ("index", "page")
}
HOOK = """\
def on_page_context(context, page, config, nav):
    context["takeaway"] = [{"text": "⤓ x.ipynb", "path": "files/x.ipynb"}]
"""
SITE = "https://tensorflow-notes.example/"
REPOSITORY = "https://github.com/someone/notes"
BODIES = {
    "zh": "页面：{}\n提交：{}\nTensorFlow：2.9.3\n\n哪里有错：\n",
    "en": "Page: {}\nCommit: {}\nTensorFlow: 2.9.3\n\nWhat is wrong:\n",
}


@pytest.fixture(scope="module")
def links(tmp_path_factory):
    """The feet of a small site that has a repository, by language."""
    root = tmp_path_factory.mktemp("project")
    settings = SETTINGS.replace("]\nwatch", ", takeaway.py]\nwatch")
    sources = SOURCES | {"mkdocs.yml": settings, "takeaway.py": HOOK}
    git(root, "init", "--quiet", "--initial-branch=main")
    commit(root, 1, sources)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("REPO_URL", f"{REPOSITORY}/")
        messages = run_mkdocs(root, sources, "build")
    assert not [message for message in messages if "edit_uri" in message]
    site = root / "site"
    pages = {"zh": site / "page/index.html", "en": site / "en/page/index.html"}
    return head(root), {
        language: {a.text: a["href"] for a in parse(path.read_text()).select(FOOT)}
        for language, path in pages.items()
    }


FOOT = "article > .notes-page a"


@pytest.mark.parametrize(
    ("language", "text"), [("zh", "编辑此页"), ("en", "Edit this page")]
)
def test_a_page_is_edited_in_its_language_s_folder(links, language, text):
    _, found = links
    assert found[language][text] == f"{REPOSITORY}/edit/main/docs/{language}/page.md"


def test_what_a_page_gives_to_take_away_is_a_link(links):
    _, found = links
    addresses = {each["⤓ x.ipynb"] for each in found.values()}
    assert addresses == {"../files/x.ipynb", "../../files/x.ipynb"}


def test_the_commit_is_a_link_to_it(links):
    name, found = links
    for each in found.values():
        assert each[name] == f"{REPOSITORY}/commit/{name}"


@pytest.mark.parametrize(
    ("language", "text", "path"),
    [
        ("zh", "报告本页的错误", "page/"),
        ("en", "Report an error on this page", "en/page/"),
    ],
)
def test_a_report_is_filled_in(links, language, text, path):
    name, found = links
    address = urlsplit(found[language][text])
    assert f"{address.scheme}://{address.netloc}{address.path}" == (
        f"{REPOSITORY}/issues/new"
    )
    assert address.query.isascii() and not set(' "<>\n') & set(address.query)
    title = TITLES[language] + {"zh": "：", "en": ": "}[language]
    body = BODIES[language].format(SITE + path, name)
    assert parse_qs(address.query) == {"title": [title], "body": [body]}


def test_without_a_repository_s_address_the_foot_has_no_links(tmp_path, monkeypatch):
    monkeypatch.delenv("REPO_URL", raising=False)
    messages = run_mkdocs(tmp_path, SOURCES, "build")
    assert not [message for message in messages if "edit_uri" in message]
    page = parse((tmp_path / "site/en/page/index.html").read_text("utf-8"))
    (foot,) = page.select("article > .notes-page")
    assert foot.text.split() == ["TensorFlow", "2.9.3"]
    assert page.select(f"{FOOT}, .md-source, script[src*=report]") == []
