"""The commands `backup`, `restore`, `restore-drill`, `export-keys` and `import-keys`."""

import argparse
import asyncio
import getpass
from collections.abc import Callable
from pathlib import Path
from typing import Any

from server.backup.archive import HEADS, Archive
from server.backup.drill import drill
from server.backup.errors import BackupError
from server.backup.keys import export_keys, import_keys
from server.backup.load import load
from server.backup.save import save
from server.backup.trace import leave_trace
from server.core.audit import AuditEvent
from server.core.clock import utc_now
from server.core.config import Settings

Command = Callable[[Settings, argparse.Namespace], int]


def add_commands(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add them to a command line, each with `run(settings, options)` that returns the exit code."""
    for name, run, text in (
        ("backup", _backup, "write everything but the keys into a new, sealed file, while the server runs"),
        (
            "restore",
            _restore,
            "restore a backup into an empty database and data folder; its keys must be there",
        ),
        (
            "restore-drill",
            _drill,
            "restore a backup into a database that is thrown away, and say what it proved",
        ),
        (
            "export-keys",
            _export_keys,
            "write the keys into a new file under a passphrase; keep it apart from backups",
        ),
        ("import-keys", _import_keys, "write the keys of such a file into the keys folder"),
    ):
        added = commands.add_parser(name, help=text)
        added.add_argument("file", type=Path)
        if name.endswith("-keys"):
            added.add_argument("--passphrase-file", type=Path, help="asked for if left out")
        added.set_defaults(run=run)


def _backup(settings: Settings, options: argparse.Namespace) -> int:
    rows = asyncio.run(_save(settings, options.file))
    print(f"{rows} rows are in {options.file}. The keys are not: 'python -m server export-keys FILE'")
    return 0


async def _save(settings: Settings, path: Path) -> int:
    now = utc_now()
    sums = await save(settings, path, now)
    rows = sum(total.rows for name, total in sums.items() if name != HEADS)
    await leave_trace(settings, AuditEvent.BACKUP_DATABASE_SAVED, rows, now)
    return rows


async def _load(settings: Settings, path: Path) -> Archive:
    now = utc_now()
    archive = await load(settings, path, now)
    await leave_trace(settings, AuditEvent.BACKUP_DATABASE_RESTORED, archive.rows, now)
    return archive


def _restore(settings: Settings, options: argparse.Namespace) -> int:
    archive = asyncio.run(_load(settings, options.file))
    print(
        f"{archive.rows} rows of {archive.head.made_at} are restored. Everybody has to sign in again; messages that came "
        "due since then are marked as perhaps sent, and links that were replaced since then work again"
    )
    return 0


def _drill(settings: Settings, options: argparse.Namespace) -> int:
    found = asyncio.run(drill(settings, options.file, utc_now()))
    print(found.text())
    return 0 if found.passed else 1


def _export_keys(settings: Settings, options: argparse.Namespace) -> int:
    names = export_keys(settings.keys_dir, options.file, _passphrase(options, again=True))
    print(f"{', '.join(names)} are in {options.file}. Keep it, and the passphrase, apart from the backups")
    return 0


def _import_keys(settings: Settings, options: argparse.Namespace) -> int:
    names = import_keys(options.file, settings.keys_dir, _passphrase(options, again=False))
    print(f"{', '.join(names)} are in {settings.keys_dir}")
    return 0


def _passphrase(options: argparse.Namespace, *, again: bool) -> str:
    if options.passphrase_file is not None:
        try:
            text: str = options.passphrase_file.read_text(encoding="utf-8")
        except OSError as error:
            raise BackupError(f"{options.passphrase_file} cannot be read: {error.strerror}") from error
        return text.removesuffix("\n")
    typed = getpass.getpass("Passphrase: ")
    if again and getpass.getpass("Once more: ") != typed:
        raise BackupError("the two are not the same")
    return typed
