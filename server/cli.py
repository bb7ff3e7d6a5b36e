"""The command line: `python -m server <command>`. Reads the settings once and hands them down."""

import argparse
import asyncio
import errno
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import uvloop
from aiohttp import web

from server import app as roof
from server.backup.commands import add_commands as add_backup_commands
from server.core.audit.verify import verify_audit
from server.core.config import ConfigError, Settings, read_settings
from server.core.log import configure_logging
from server.demo import run as demo
from server.migrations import migrate, require_database
from server.onboarding import create_administrator
from server.openapi import describe
from server.worker import run_worker

_SHUTDOWN_SECONDS = 3.0


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Returns the exit code: 0 done, 1 the check found something, 2 wrong settings or use."""
    os.umask(0o077)
    options = _parser().parse_args(arguments)
    try:
        settings = read_settings(demo=options.command == "demo")
        configure_logging(settings.log_level)
        command: Callable[[Settings, argparse.Namespace], int] = options.run
        return command(settings, options)
    except ConfigError as error:
        print(f"suhbat: {error}", file=sys.stderr)
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m server", description="Suhbat, the consultation platform")
    commands = parser.add_subparsers(dest="command", required=True)
    for name, run, text in (
        ("serve", _serve, "serve the agency (after migrate and create-admin)"),
        ("demo", _demo, "serve an invented agency on this machine, from a database of its own"),
        (
            "worker",
            _worker,
            "run background jobs in a process of their own (with SUHBAT_RUN_WORKER=false on serve)",
        ),
        ("migrate", _migrate, "bring the database to this version"),
        ("verify-audit", _verify_audit, "check the audit log against its signed heads"),
    ):
        commands.add_parser(name, help=text).set_defaults(run=run)
    add_backup_commands(commands)
    admin = commands.add_parser("create-admin", help="make an administrator and print their invitation link")
    admin.add_argument("--email", required=True)
    admin.add_argument("--name", required=True)
    admin.set_defaults(run=_create_admin)
    description = commands.add_parser("openapi", help="write the API description")
    description.add_argument("file", nargs="?", type=Path, help="where to; standard output if left out")
    description.set_defaults(run=_openapi)
    return parser


def api_document(settings: Settings) -> dict[str, object]:
    """Return the API description of the finished application."""
    routes = [route for part in roof.parts(demo=settings.demo) for route in part]
    return describe(routes, roof.PAYLOADS, roof.VERSION)


def _serve(settings: Settings, _options: argparse.Namespace) -> int:
    return _listen(settings, "")


def _demo(settings: Settings, _options: argparse.Namespace) -> int:
    asyncio.run(demo.prepare(settings))
    return _listen(settings, demo.welcome(settings))


def _listen(settings: Settings, welcome: str) -> int:
    """Serve until a signal ends it. `welcome` is printed once people can come in."""
    require_database(settings)
    app = roof.build_app(settings, document=lambda: api_document(settings))
    try:
        web.run_app(
            app,
            host=settings.host,
            port=settings.port,
            access_log=None,
            print=(lambda _addresses: print(welcome, flush=True)) if welcome else None,
            loop=uvloop.new_event_loop(),
            shutdown_timeout=_SHUTDOWN_SECONDS,
        )
    except OSError as error:
        raise ConfigError(_why_not_listening(settings, error)) from error
    return 0


def _why_not_listening(settings: Settings, error: OSError) -> str:
    place = f"{settings.host}:{settings.port}"
    if error.errno == errno.EADDRINUSE:
        return f"{place} is in use by another program: end that one, or set SUHBAT_PORT to another number"
    return f"cannot serve on {place}: {error.strerror}"


def _worker(settings: Settings, _options: argparse.Namespace) -> int:
    require_database(settings)
    uvloop.run(run_worker(settings))
    return 0


def _migrate(settings: Settings, _options: argparse.Namespace) -> int:
    asyncio.run(migrate(settings))
    return 0


def _verify_audit(settings: Settings, _options: argparse.Namespace) -> int:
    require_database(settings)
    report = asyncio.run(verify_audit(settings))
    print(report.text())
    return 0 if report.clean else 1


def _create_admin(settings: Settings, options: argparse.Namespace) -> int:
    require_database(settings)
    link = asyncio.run(create_administrator(settings, name=options.name, email=options.email))
    print(f"Open this link within 7 days to choose a password and a second factor:\n{link}")
    return 0


def _openapi(settings: Settings, options: argparse.Namespace) -> int:
    text = json.dumps(api_document(settings), indent=1, ensure_ascii=False, sort_keys=True) + "\n"
    if options.file is None:
        sys.stdout.write(text)
    else:
        options.file.write_text(text, encoding="utf-8")
    return 0
