"""Logs that hold no person: only named fields of harmless kinds pass; names, numbers, keys and free text are dropped.

The rule is an allow-list, so that a careless log line loses its field instead of leaking it.
"""

import logging
import re
import sys
import threading
from collections.abc import Mapping
from types import TracebackType

import structlog
from structlog.typing import EventDict, WrappedLogger

_WORD = re.compile(r"[a-z][a-z0-9_.:-]{0,39}")
_IDENTIFIER = re.compile(r"[0-9a-f]{32}")
TEXT_FIELDS: Mapping[str, re.Pattern[str]] = {
    "action": _WORD,
    "appointment_id": _IDENTIFIER,
    "code": _WORD,
    "event": _WORD,
    "job": _WORD,
    "kind": _WORD,
    "level": _WORD,
    "logger": re.compile(r"[a-z_]{1,32}(\.[A-Za-z_]{1,32}){0,5}"),
    "method": re.compile(r"[A-Z]{1,16}"),
    "outbox_id": _IDENTIFIER,
    "reason": _WORD,
    "role": _WORD,
    "route": re.compile(r"unknown|/[a-z0-9_/{}.-]{0,119}"),
    "timestamp": re.compile(r"[0-9TZ:.+-]{1,40}"),
}
"""Texts that pass, and what they look like: words of ours in small letters, never a sentence.

What broke and where is added by this file alone, from the exception itself.
"""

NUMBER_FIELDS = frozenset({"attempts", "audit_batch", "count", "elapsed_ms", "port", "revision", "status"})
_LONG_NUMBER = re.compile(r"\d{5,}")
_MAY_BE_LONG = frozenset({"appointment_id", "outbox_id", "timestamp"})


def _harmless(key: str, value: object) -> bool:
    if isinstance(value, bool | int | float):
        return key in NUMBER_FIELDS
    if key not in TEXT_FIELDS:
        return False
    text = str(value)
    fits = TEXT_FIELDS[key].fullmatch(text) is not None
    return fits and (key in _MAY_BE_LONG or not _LONG_NUMBER.search(text))


def keep_harmless_fields(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Drop every field that is not on a list, and every text that could be more than a word of ours."""
    exception = event.pop("exc_info", None)
    kept: EventDict = {key: value for key, value in event.items() if _harmless(key, value)}
    if exception:
        kept.update(_where_it_broke(exception))
    return kept


def _where_it_broke(exc_info: object) -> EventDict:
    """Name an exception's class and its innermost lines; its text may quote what a person typed."""
    error = exc_info if isinstance(exc_info, BaseException) else sys.exc_info()[1]
    if error is None:
        return {}
    frames = []
    trace = error.__traceback__
    while trace is not None:
        frames.append(f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}")
        trace = trace.tb_next
    return {"error": type(error).__name__, "where": " ".join(frames[-3:])}


class _HarmlessHandler(logging.Handler):
    """Takes what libraries log and keeps where it came from, never its text."""

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        structlog.get_logger().log(record.levelno, "library", logger=record.name, exc_info=error)


def _log_crash(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    """Stand in for Python's own report of a crash, which prints the error's text."""
    if isinstance(error, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
    else:
        structlog.get_logger().critical("crashed", exc_info=error)


def configure_logging(level: str) -> None:
    """Send one JSON object a line to standard error. `level` is debug, info, warning or error."""
    number = logging.getLevelNamesMapping()[level.upper()]
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            keep_harmless_fields,
            structlog.processors.JSONRenderer(),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(number),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=False,
    )
    sys.excepthook = _log_crash
    threading.excepthook = lambda crash: _log_crash(crash.exc_type, crash.exc_value, crash.exc_traceback)
    logging.captureWarnings(capture=True)
    root = logging.getLogger()
    root.handlers = [_HarmlessHandler()]
    root.setLevel(max(number, logging.WARNING))


def get_logger() -> structlog.typing.FilteringBoundLogger:
    """Return the logger; bind fields of `TEXT_FIELDS` and `NUMBER_FIELDS` only, and name the event in one word."""
    logger: structlog.typing.FilteringBoundLogger = structlog.get_logger()
    return logger
