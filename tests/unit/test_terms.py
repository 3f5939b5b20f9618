"""The table of terms at the top of the glossary."""

from tfnotes.build import ledger_lines
from tfnotes.build.terms import by_sound
from tfnotes.check.glossary import page_of
from tfnotes.project import Project


def test_chinese_is_sorted_by_its_sound_and_latin_letters_stand_last():
    terms = ["`tf.group`", "张量", "操作", "AutoGraph", "变量", "占位符"]
    wanted = ["变量", "操作", "占位符", "张量", "AutoGraph", "`tf.group`"]
    assert sorted(terms, key=by_sound) == wanted


def test_each_term_is_in_the_table_of_a_language_that_is_not_english(tmp_path):
    root = Project(tmp_path).root
    name = "docs/{}/glossary.md"
    text = "---\nkind: glossary\n---\n\n# x {#x}\n\nx\n\n## x {#op .term}\n"
    data = "terms:\n- {id: op, en: {term: op}, zh: {term: 操作}}\n"
    for language in ("zh", "en"):
        path = root / name.format(language)
        path.parent.mkdir(parents=True)
        path.write_text(text)
    (root / "docs/glossary.yml").write_text(data)
    project = Project(root)
    pages = [project.by_name[f"{one}/glossary.md"] for one in ("zh", "en")]
    chinese, english = (ledger_lines.expanded(project, page)[0] for page in pages)
    assert "| [操作](#op) | op |" in chinese
    assert not [line for line in english if line.startswith("|")]


def test_a_term_ends_with_links_to_the_pages_that_treat_it():
    head = {"title": "Glossary", "description": "x", "intro": "x", "more": "More: {}."}
    terms = [
        {
            "id": "ema",
            "en": {"term": "EMA", "text": "An average.", "more": "[a](a.md)"},
        },
        {"id": "op", "en": {"term": "op", "text": "A node."}},
    ]
    text = page_of({"page": {"en": head}, "terms": terms}, "en")
    assert "An average.\n\nMore: [a](a.md).\n\n## op" in text
    assert text.endswith("A node.\n")
