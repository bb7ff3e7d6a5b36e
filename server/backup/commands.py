"""The commands `backup`, `restore`, `restore-drill`, `export-keys` and `import-keys`."""

import argparse
import asyncio
import getpass
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
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
from server.core.audit.verify import verify_audit
from server.core.clock import utc_now
from server.core.config import ConfigError, Settings, read_settings

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
        if name == "restore-drill":
            added.add_argument("--keys", type=Path, help="exported keys to try, instead of the keys folder")
            added.add_argument(
                "--database-url", help="an empty database to restore into, instead of a throw-away one"
            )
        if name not in ("backup", "restore"):
            added.add_argument("--passphrase-file", type=Path, help="asked for if left out")
        added.set_defaults(run=_refusing(run))


def _refusing(run: Command) -> Command:
    """Say what was wrong in a sentence, and end with 1: nothing was saved, or nothing was proved."""

    def refusing(settings: Settings, options: argparse.Namespace) -> int:
        try:
            return run(settings, options)
        except ConfigError as error:
            print(f"suhbat: {error}", file=sys.stderr)
            return 1

    return refusing


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
    """An audit log that does not fit was so in the saved database: it is restored as it was, and said."""
    archive = asyncio.run(_load(settings, options.file))
    print(
        f"{archive.rows} rows of {archive.head.made_at} are restored. Everybody has to sign in again; messages that came "
        "due since then are marked as perhaps sent, and links that were replaced since then work again"
    )
    audit = asyncio.run(verify_audit(settings))
    print(audit.text())
    return 0 if audit.clean else 1


def _drill(settings: Settings, options: argparse.Namespace) -> int:
    into = options.database_url and read_settings({"SUHBAT_DATABASE_URL": options.database_url}).database_url
    with tempfile.TemporaryDirectory(prefix="suhbat-keys-") as folder:
        if options.keys is not None:
            settings = replace(settings, keys_dir=Path(folder) / "keys")
            import_keys(options.keys, settings.keys_dir, _passphrase(options, again=False))
        found = asyncio.run(drill(settings, options.file, utc_now(), into=into))
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
        return _passphrase_in(options.passphrase_file)
    if not sys.stdin.isatty():
        raise BackupError("nobody is there to type the passphrase: name --passphrase-file")
    try:
        typed = getpass.getpass("Passphrase: ")
        if again and getpass.getpass("Once more: ") != typed:
            raise BackupError("the two are not the same")
    except EOFError as error:
        raise BackupError("no passphrase was typed") from error
    return typed


def _passphrase_in(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8").removesuffix("\n")
    except OSError as error:
        raise BackupError(f"{path} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise BackupError(f"{path} is no text, so it holds no passphrase") from error
