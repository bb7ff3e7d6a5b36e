"""`python -m server …` started wrongly: one plain sentence, exit code 2, and nothing left behind."""

import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.environment.databases import ROOT, server_environment


def run(command: str, data_dir: Path, **settings: str) -> subprocess.CompletedProcess[str]:
    """The command's end; its settings as for server_environment, with SQLite in the data folder."""
    return subprocess.run(
        [sys.executable, "-m", "server", *command.split()],
        cwd=ROOT,
        env=server_environment("", data_dir, **settings),
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )


def test_port_in_use_is_named_before_anybody_is_welcomed(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ended = run("demo", tmp_path, port=str(port))
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr == (
        f"suhbat: 127.0.0.1:{port} is in use by another program: "
        "end that one, or set SUHBAT_PORT to another number\n"
    )


@pytest.mark.parametrize("command", ["serve", "worker"])
def test_database_never_made_is_said_and_not_made_empty(tmp_path: Path, command: str) -> None:
    ended = run(command, tmp_path)
    assert (ended.returncode, ended.stdout) == (2, "")
    file = tmp_path / "suhbat.sqlite3"
    assert (
        ended.stderr == f"suhbat: there is no database at {file} yet: run 'python -m server migrate' first\n"
    )
    assert list(tmp_path.iterdir()) == []


def test_data_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "a_file").touch()
    ended = run("migrate", tmp_path / "a_file" / "data")
    assert (ended.returncode, ended.stdout) == (2, "")
    assert (
        ended.stderr
        == f"suhbat: the data folder {tmp_path / 'a_file' / 'data'} cannot be made: Not a directory\n"
    )
