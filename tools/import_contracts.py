"""Two kinds of import contract that import-linter does not have: own tables, and pure rules. See .importlinter."""

from __future__ import annotations

from typing import cast

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output


class OwnTables(Contract):
    """A domain's `models` module is imported by its own domain alone, and by the modules named in `also_allowed`."""

    also_allowed = fields.ListField(subfield=fields.StringField(), default=[])

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        allowed = set(cast("list[str]", self.also_allowed))
        wrong = [
            f"{importer} imports {models}, the tables of another domain"
            for models in sorted(name for name in graph.modules if name.endswith(".models"))
            for importer in sorted(graph.find_modules_that_directly_import(models))
            if importer not in allowed and not is_inside(importer, models.removesuffix(".models"))
        ]
        return ContractCheck(kept=not wrong, metadata={"wrong": wrong})

    def render_broken_contract(self, check: ContractCheck) -> None:
        print_each(check)


class PureRules(Contract):
    """In each of `domains`, every module not named in `not_rules` reaches none of `forbidden`, directly or through others."""

    domains = fields.ListField(subfield=fields.StringField())
    not_rules = fields.ListField(subfield=fields.StringField())
    forbidden = fields.ListField(subfield=fields.StringField())

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        known = [name for name in cast("list[str]", self.forbidden) if name in graph.modules]
        chains = [
            graph.find_shortest_chain(rules, forbidden, as_packages=True)
            for rules in self._rules(graph)
            for forbidden in known
        ]
        wrong = [" -> ".join(chain) for chain in chains if chain]
        return ContractCheck(kept=not wrong, metadata={"wrong": wrong})

    def _rules(self, graph: ImportGraph) -> list[str]:
        elsewhere = set(cast("list[str]", self.not_rules))
        present = [name for name in cast("list[str]", self.domains) if name in graph.modules]
        children = (child for domain in present for child in graph.find_children(domain))
        return sorted(child for child in children if child.rpartition(".")[2] not in elsewhere)

    def render_broken_contract(self, check: ContractCheck) -> None:
        print_each(check)


def is_inside(module: str, package: str) -> bool:
    return module == package or module.startswith(f"{package}.")


def print_each(check: ContractCheck) -> None:
    for line in check.metadata["wrong"]:
        output.print_error(f"- {line}")
