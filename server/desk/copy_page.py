"""A copy of a client's data as one page, in the client's language and time: nothing is loaded by it, and it prints well. Pure."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache
from html import escape
from pathlib import Path
from zoneinfo import ZoneInfo

from server.desk.copy_schemas import CopiedContact, CopiedRule, OwnCopy
from server.notifications.local_times import FALLBACK, LANGUAGES, offset

_TEXTS = Path(__file__).parent / "copy_texts"
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_STYLE = """
:root { color-scheme: light; }
body { font: 1rem/1.5 system-ui, sans-serif; color: #15211f; background: #fff; max-width: 48rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2rem; border-bottom: 1px solid #9aa5a1; }
dl { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: 0.25rem 1rem; }
dt { color: #46534f; } dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line; }
li { margin-bottom: 0.75rem; overflow-wrap: anywhere; white-space: pre-line; }
.soft { color: #46534f; } .warning { border: 2px solid #8a5a00; padding: 0.75rem; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: 0.5rem; } }
@media print { li, dl { break-inside: avoid; } body { max-width: none; padding: 0; } }
"""
Pairs = Sequence[tuple[str, str | None]]


@cache
def texts(language: str) -> Mapping[str, str]:
    """Return a language's words for the copy."""
    name = language if language in LANGUAGES else FALLBACK
    found: dict[str, str] = json.loads((_TEXTS / f"{name}.json").read_text(encoding="utf-8"))
    return found


def copy_page(copy: OwnCopy) -> str:
    """Return the page."""
    return _Page(copy).html()


class _Page:
    def __init__(self, copy: OwnCopy) -> None:
        self._copy = copy
        self._words = texts(copy.language)

    def html(self) -> str:
        title = escape(self._words["title"])
        made = self._words["made"].replace("{when}", self._when(self._copy.made_at))
        parts = (self._person(), self._rule(), self._people(), self._consents(), self._appointments())
        rest = (self._requests(), self._readers())
        return (
            f'<!doctype html><html lang="{escape(self._copy.language)}"><head><meta charset="utf-8">'
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f"<title>{title}</title><style>{_STYLE}</style></head><body><main><h1>{title}</h1>"
            f'<p class="soft">{escape(made)}</p><p class="warning">{escape(self._words["warning"])}</p>'
            f"{''.join((*parts, *rest))}<p>{escape(self._words['left_out'])}</p></main></body></html>"
        )

    def _when(self, at: datetime) -> str:
        """Day and hour on the client's clocks, with their distance from UTC."""
        zone = self._copy.time_zone
        return f"{at.astimezone(ZoneInfo(zone)):%d.%m.%Y %H:%M} ({offset(at, zone)})"

    def _word(self, kind: str, value: str) -> str:
        return self._words.get(f"{kind}.{value}", value)

    def _section(self, name: str, body: str) -> str:
        return f"<section><h2>{escape(self._words[f'section.{name}'])}</h2>{body}</section>"

    def _pairs(self, pairs: Pairs) -> str:
        told = [(self._words[name], value) for name, value in pairs if value]
        return "<dl>" + "".join(f"<dt>{escape(k)}</dt><dd>{escape(v)}</dd>" for k, v in told) + "</dl>"

    def _list(self, items: Iterable[str]) -> str:
        lines = "".join(f"<li>{escape(item)}</li>" for item in items)
        return f"<ul>{lines}</ul>" if lines else f"<p>{escape(self._words['none'])}</p>"

    def _person(self) -> str:
        copy = self._copy
        needs = [self._word("need", each) for each in copy.access_needs]
        return self._section(
            "person",
            self._pairs(
                [
                    ("name", copy.name),
                    ("language", copy.language),
                    ("office", copy.office),
                    ("phone", copy.phone),
                    ("email", copy.email),
                    ("address", copy.address),
                    ("birth_year", str(copy.birth_year) if copy.birth_year else None),
                    ("needs", ", ".join([*needs, copy.interpreter_languages or ""]).strip(", ")),
                    ("wishes", copy.wishes),
                    ("since", self._when(copy.kept_since)),
                ]
            ),
        )

    def _rule(self) -> str:
        rule = self._copy.contact_rule
        return self._section("rule", self._list([]) if rule is None else self._rule_pairs(rule))

    def _rule_pairs(self, rule: CopiedRule) -> str:
        channels = ", ".join(self._word("channel", each) for each in rule.channels)
        hours = [
            f"{self._words[f'day.{day}']} {', '.join('–'.join(span) for span in spans)}"
            for day, spans in rule.hours.items()
            if spans
        ]
        return self._pairs(
            [
                ("call", self._word("rule.call", rule.call)),
                ("channels", channels or self._words["none"]),
                ("hours", "; ".join(hours) or self._words["any_hour"]),
                ("wording", self._word("rule.wording", rule.wording)),
                ("who_may_answer", self._word("rule.who", rule.who_may_answer)),
            ]
        )

    def _people(self) -> str:
        def line(who: CopiedContact, kind: str) -> str:
            return ", ".join(part for part in (who.name, self._word(kind, who.relation), who.phone) if part)

        contacts = [line(each, "relation") for each in self._copy.emergency_contacts]
        guardians = [line(each, "relation.guardian") for each in self._copy.guardians]
        return self._section("people", self._list([*contacts, *guardians]))

    def _consents(self) -> str:
        lines = [
            f"{self._word('kind', step.kind)}{f' ({step.partner})' if step.partner else ''}: "
            f"{self._words['given' if step.given else 'withdrawn']}\n"
            f"{self._when(step.at)}, {self._word('way', step.way)}, "
            f"{self._words['version'].replace('{number}', str(step.text_version))}"
            for step in self._copy.consents
        ]
        return self._section("consents", self._list(lines))

    def _appointments(self) -> str:
        lines = []
        for each in self._copy.appointments:
            told = [
                f"{self._when(notice.at)}: {self._words.get(f'notice.{notice.state}', self._words['notice.other'])}"
                for notice in each.notices
            ]
            head = f"{self._when(each.starts_at)}: {self._word('form', each.form)}, {self._word('state', each.state)}"
            who = ", ".join(part for part in (each.service, each.worker) if part)
            below = [f"{self._words['section.notices']}:", *told] if told else []
            lines.append("\n".join([head, who, *below]))
        return self._section("appointments", self._list(lines))

    def _requests(self) -> str:
        lines = [
            f"{each.reference}, {self._when(each.received_at)}: {self._word('request', each.state)}"
            + (f"\n{each.wish}" if each.wish else "")
            for each in self._copy.requests
        ]
        return self._section("requests", self._list(lines))

    def _readers(self) -> str:
        lines = [
            f"{each.name}, {self._word('role', each.role)}: {self._word('about', each.about)}\n"
            f"{self._when(each.last_at)}, {self._words['times'].replace('{count}', str(each.times))}"
            for each in self._copy.readers
        ]
        return self._section("readers", self._list(lines))
