# Everything one does with this project. `make help` lists it.

PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	"$$p" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo "$$p"; exit; }; done)
PY := .venv/bin/python
.DEFAULT_GOAL := help
.PHONY: help run setup pages test lint fmt bench locks api screenshots clean need-python

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: need-python ## Install what is missing, then serve the demo on http://127.0.0.1:8080
	@$(PYTHON) tools/setup.py run
	@exec $(PY) -m server demo

setup: need-python ## Install everything, tests' and linters' tools too; start nothing
	@$(PYTHON) tools/setup.py dev

need-python:
	@test -n "$(PYTHON)" || { echo "No Python 3.11 or newer was found. Install one (Debian: sudo apt-get install python3 python3-venv),"; \
		echo "or name it: make setup PYTHON=/path/to/python3.12"; exit 1; }

test: setup ## Run every test, on SQLite and PostgreSQL and in Chromium (AREA=e2e for one area)
	@$(PY) -m tests.areas $(AREA)

lint: setup ## Check style, types, import order, pages, Dockerfile and compose file
	@$(PY) -m tools.lint

fmt: setup ## Format everything
	$(PY) -m ruff check --fix-only --quiet .
	$(PY) -m ruff format --quiet .
	tools/npm run --silent format

bench: setup ## Measure joining a call (last line: one JSON object)
	@$(PY) -m tests.bench join

api: setup ## Write the API description and the TypeScript types made from it
	@mkdir -p .cache && $(PY) -m server openapi .cache/openapi.json
	tools/npm run --silent api -- ../.cache/openapi.json

screenshots: setup ## Make the pictures of README.md anew
	$(PY) -m tools.screenshots

locks: ## Lock requirements/*.in anew (needs uv)
	sh tools/lock.sh

clean: ## Remove everything that was installed or built (not the data)
	rm -rf .venv web/node_modules web/dist .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
