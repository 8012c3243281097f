# Two commands, each of which sets itself up in a private environment:
#   make build   builds the knowledge graph of seeds/ into outputs/
#   make test    runs every check that the project has
# `make lock` renews the lock files and `make docs` the generated pages (both for
# developers, the first with uv).

PYTHON ?= $(shell for name in python3 python3.14 python3.13 python3.12 python3.11 python; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done)
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
LOCK := uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-annotate --no-header
PROCESSES ?= 2

.PHONY: build test lock docs
.DELETE_ON_ERROR:

build: $(VENV)/.run
	$(BIN)/kg build seeds/ -o outputs/

test: $(VENV)/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -n $(PROCESSES) --dist loadfile

$(VENV)/.run: requirements.lock pyproject.toml
	@$(if $(PYTHON),,echo "Python 3.11 or later is needed (python3, or make PYTHON=…)" >&2; exit 1)
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(PIP) install --require-hashes -r requirements.lock
	$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.test: requirements-test.lock $(VENV)/.run
	$(PIP) install --require-hashes -r requirements-test.lock
	@touch $@

lock:
	$(LOCK) --extra build --output-file requirements.lock
	$(LOCK) --extra build --extra dev --extra spark --constraint requirements.lock --output-file requirements-test.lock

docs: $(VENV)/.test
	$(BIN)/python -m tests.cli.help_pages docs/cli.md
	$(BIN)/python -m tests.readme
