"""Logs that hold no person: only named fields of harmless kinds pass; names, numbers, keys and free text are dropped.

The rule is an allow-list, so that a careless log line loses its field instead of leaking it.
"""

import logging
import re
import sys

import structlog
from structlog.typing import EventDict, WrappedLogger

ALLOWED_FIELDS = frozenset(
    {
        "action", "appointment_id", "attempts", "audit_batch", "code", "count", "database", "elapsed_ms", "error",
        "event", "host", "job", "kind", "level", "logger", "method", "outbox_id", "port", "reason", "revision", "role",
        "route", "status", "task", "timestamp", "version", "where",
    }
)  # fmt: skip
_HARMLESS_TEXT = re.compile(r"^[\w.:/{} +-]{0,120}$", re.ASCII)
_LONG_NUMBER = re.compile(r"\d{5,}")
_IDENTIFIER = re.compile(r"^[0-9a-f]{32}$")


def _harmless(key: str, value: object) -> bool:
    if isinstance(value, bool | int | float) or value is None:
        return True
    text = str(value)
    if key == "timestamp" or _IDENTIFIER.match(text):
        return True
    return bool(_HARMLESS_TEXT.match(text)) and not _LONG_NUMBER.search(text)


def keep_harmless_fields(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Drop every field that is not on the list, and every text that could hold more than a word of ours."""
    exception = event.pop("exc_info", None)
    kept: EventDict = {
        key: value for key, value in event.items() if key in ALLOWED_FIELDS and _harmless(key, value)
    }
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
        event: EventDict = {"logger": record.name}
        if record.exc_info:
            event.update(_where_it_broke(record.exc_info[1]))
        structlog.get_logger().log(record.levelno, "library", **event)


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
    root = logging.getLogger()
    root.handlers = [_HarmlessHandler()]
    root.setLevel(max(number, logging.WARNING))


def get_logger() -> structlog.typing.FilteringBoundLogger:
    """Return the logger; bind fields of `ALLOWED_FIELDS` only."""
    logger: structlog.typing.FilteringBoundLogger = structlog.get_logger()
    return logger
