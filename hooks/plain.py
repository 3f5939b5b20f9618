"""Writes each language as a project of its own, without plugins and hooks.

`make plain` is the way out of MkDocs: what plugins and hooks add to the pages is
written into their Markdown, and settings that every successor reads stand beside them.
MkDocs, ProperDocs and Zensical build `projects/<language>` alike: `build --strict -f
projects/zh/mkdocs.yml`, with `hooks` on Python's path for the pictures.
"""

import re
import shutil
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import ending
import pictures
import tooltips
import verified
import yaml
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.utils.yaml import get_yaml_loader
from pages import LANGUAGES, MARKER, Page, read_tree, write_text

HEAD = ("site_name", "site_description", "copyright")
AGAINST = re.compile(r'against="([^"]+)"')
PICTURE = re.compile(r"^```dot.*?^```$", re.M | re.S)
HIDDEN = shutil.ignore_patterns("screenshot-*.png")  # they are the README's


def markdown(page: Page) -> str:
    """A page with all that hooks write into it."""
    text = "\n".join(verified.expanded(page)[0]).replace(MARKER, "")
    text = pictures.with_language(text, page.language)
    text = PICTURE.sub(lambda first: f"{first[0]}\n\n{key(page)}", text, 1)
    return tooltips.with_titles(text, page.root / "docs", page.language)


def key(page: Page) -> str:
    """The key to a page's pictures."""
    figures = ""
    for fence in page.fences:
        if fence.include and fence.include.endswith(".dot"):
            names = [fence.include, *AGAINST.findall(fence.info)]
            dots = [(page.root / "snippets" / one).read_text("utf-8") for one in names]
            figures += pictures.picture(dots[0], page.language, *dots[1:])
    return pictures.legend(figures, page.language)


def settings(root: Path, language: str) -> dict[str, Any]:
    """The settings of mkdocs.yml for one language."""
    path = root / "mkdocs.yml"
    with path.open(encoding="utf-8") as file:
        loader = get_yaml_loader(config=MkDocsConfig(str(path)))
        config = yaml.load(file, loader)
    plugins = {name: one for each in config["plugins"] for name, one in each.items()}
    every = {one["locale"]: one for one in plugins["i18n"]["languages"]}
    paths = {
        name: f"/{'' if every[name].get('default') else f'{name}/'}" for name in every
    }
    own, theme = every[language], config["theme"]
    for palette, mine in zip(theme["palette"], own["theme"]["palette"], strict=True):
        palette["toggle"] |= mine["toggle"]
    theme |= {"language": language, "custom_dir": "overrides", "variant": "classic"}
    for extension in config["markdown_extensions"]:
        if "pymdownx.snippets" in extension:
            extension["pymdownx.snippets"]["base_path"] = [str(root / "snippets")]
    for name in ("hooks", "watch", "exclude_docs", "repo_url", "edit_uri"):
        del config[name]
    return config | {
        **{name: own[name] for name in HEAD if name in own},
        "site_url": urljoin(config["site_url"], paths[language]),
        "nav": translated(config["nav"], own.get("nav_translations", {})),
        "plugins": [{"search": plugins["search"]}],
        "extra": {
            "generator": False,
            "alternate": [
                {"name": one["name"], "link": paths[name], "lang": name}
                for name, one in every.items()
            ],
        },
    }


def translated(nav: Any, titles: dict[str, str]) -> Any:
    """A navigation with the titles of another language."""
    if isinstance(nav, list):
        return [translated(entry, titles) for entry in nav]
    if isinstance(nav, dict):
        return {titles.get(name, name): translated(nav[name], titles) for name in nav}
    return nav


def write(root: Path, language: str, folder: Path) -> None:
    """Write one language's project into a folder, instead of what is there."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(root / "docs" / language, folder / "docs")
    shutil.copytree(root / "docs/assets", folder / "docs/assets", ignore=HIDDEN)
    for page in read_tree(root).pages:
        if page.language == language:
            path = folder / "docs" / page.name.partition("/")[2]
            write_text(path, markdown(page))
    (folder / "overrides").mkdir()
    shutil.copy(root / "overrides/404.html", folder / "overrides")
    text = yaml.dump(settings(root, language), allow_unicode=True, sort_keys=False)
    write_text(folder / "mkdocs.yml", text)


def main() -> None:
    """Write the projects of all languages below `projects`."""
    for language in LANGUAGES:
        write(Path.cwd(), language, Path("projects", language))


if __name__ == "__main__":
    ending.run(main)
