# `make serve` and `make test` set up what they need; README.md explains the rest.
PYTHON ?= python3
UV_VERSION := 0.13.9
export NO_MKDOCS_2_WARNING := 1
unexport PYTHONDONTWRITEBYTECODE # kept bytecode saves the fast checks two seconds

venv := .venv/bin
lock := pyproject.toml requirements.txt
# uv reads no pip configuration: pass a mirror that pip is set to use on to it.
ifeq ($(UV_DEFAULT_INDEX),)
mirror = $(or $(PIP_INDEX_URL),$(shell $(venv)/pip config get global.index-url 2>/dev/null))
endif
index = $(if $(mirror),UV_DEFAULT_INDEX=$(mirror))
install = VIRTUAL_ENV=.venv $(index) $(venv)/uv pip install --quiet \
	--require-hashes --constraints requirements.txt --build-constraints requirements.txt
# Runs a command that needs the network; uv and pip say what failed, but not what to do.
fetch = @echo "$@: fetching" && { $(1) || { echo "$@: not done, for the reason above;" \
	"without a network, or where the index is blocked, set PIP_INDEX_URL to a mirror"; exit 1; }; }
pytest = $(venv)/python -m pytest -c pyproject.toml --rootdir .
# The seconds of the last commit, so that two builds of it are equal byte for byte.
dated = $(or $(SOURCE_DATE_EPOCH),$(shell git ls-files --error-unmatch Makefile >/dev/null 2>&1 && git log -1 --format=%ct))
# ARGS go to the command that is named, and not to what it needs first.
goals := $(or $(MAKECMDGOALS),serve)
given := $(ARGS)
override ARGS = $(if $(filter $@,$(goals)),$(given))
$(if $(given),$(foreach goal,$(filter test check dist glossary lock clean,$(goals)),$(error \
	make $(goal) takes no ARGS; name the command that they are for, as in make browser ARGS=-ksearch)))

.PHONY: serve test check unit verify site dist browser bless glossary synced versions bench lock clean

# `make serve LANGUAGE=en` builds one language; a LANGUAGE of the environment is gettext's.
ifeq ($(origin LANGUAGE),command line)
serve: export TFNOTES_LANGUAGE := $(LANGUAGE)
endif
serve: .venv/site
	$(venv)/python -m mkdocs serve --dirty $(ARGS)

test: check unit verify site browser

check: .venv/test
	@status=0; for part in "ruff check --quiet --no-cache" "ruff format --check --quiet --no-cache" \
		"python -m tfnotes check" \
		"zizmor --offline --quiet --strict-collection --persona=pedantic .github"; do \
		$(venv)/$$part || status=1; done; exit $$status

unit: .venv/test
	$(pytest) tests/unit -n 2 $(ARGS)

verify: .venv/tensorflow
	$(if $(ARGS),,$(pytest) tests/tensorflow)
	$(venv)/python -m tfnotes verify $(ARGS)

site: .venv/site
	$(if $(dated),,@echo "git knows no commit of this folder: the site bears today's date; SOURCE_DATE_EPOCH sets another")
	@rm -rf .site .site.old
	$(if $(dated),SOURCE_DATE_EPOCH=$(dated)) $(venv)/python -m mkdocs build --strict $(ARGS) --site-dir .site
	@[ ! -e site ] || mv site .site.old
	@mv .site site
	@rm -rf .site.old

dist: site
	$(venv)/python -m tfnotes compress site

browser: .venv/browser site
	$(index) $(if $(dated),SOURCE_DATE_EPOCH=$(dated)) \
		$(pytest) tests/site -n 3 --dist load --maxschedchunk 1 $(ARGS)

bless: .venv/tensorflow
	$(venv)/python -m tfnotes verify --bless $(ARGS)

.venv/uv:
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 10) <= sys.version_info < (3, 14))' || \
		{ echo "$(PYTHON) is not Python 3.10-3.13: install one and run make PYTHON=python3.13"; exit 1; }
	$(PYTHON) -m venv .venv
	$(call fetch,$(venv)/pip install --quiet uv==$(UV_VERSION))
	touch $@

.venv/site: .venv/uv $(lock)
	$(call fetch,$(install) --group site)
	touch $@

.venv/test: .venv/site
	$(call fetch,$(install) --group site --group test)
	touch $@

.venv/tensorflow: .venv/test
	$(call fetch,$(install) --group site --group test --group tensorflow)
	@# A snippet can't write there, and would compile what it imports each time. Some
	@# templates among the packages are no Python: what isn't compiled is only slower.
	@$(venv)/python -m compileall -q -j 2 .venv/lib >/dev/null || true
	touch $@

.PHONY: .venv/browser # a browser may have been removed
.venv/browser: .venv/test
	@$(venv)/python -m tests.site.setup

lock: .venv/uv
	$(call fetch,$(index) $(venv)/uv pip compile --quiet --universal --python-version 3.10 --generate-hashes \
		--no-emit-index-url --custom-compile-command "make lock" \
		--group site --group test --group tensorflow -o requirements.txt)
	$(MAKE) versions ARGS=--lock

glossary: .venv/site
	$(venv)/python -m tfnotes glossary

synced: .venv/site
	$(venv)/python -m tfnotes synced $(ARGS)

versions: .venv/tensorflow
	$(index) $(venv)/python -m tfnotes versions $(ARGS)

clean:
	rm -rf .venv site .site .site.old

# `make bench ARGS="verify --option"` runs bench/verify.py; `lighthouse` scores site/ at a
# phone's pace: the median of three visits; it needs Node.js with npm.
find_browser = import tests.site.setup as setup; print(setup.find_chromium())
lighthouse = CHROME_PATH="$$($(venv)/python -c '$(find_browser)')" \
	npx --yes @lhci/cli@0.15.1 autorun --config=bench/lighthouserc.json
bench: .venv/tensorflow
	$(if $(filter lighthouse,$(ARGS)),$(lighthouse),$(venv)/python -m bench.$(or $(ARGS),verify))
