"""The commands as a person types them: what they say, how they end, and that no refusal shows a traceback."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from server.core.audit.heads import FILE_NAME
from tests.environment.databases import ROOT, Databases, server_environment
from tests.integration.backup.agency import agency, installation

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
async def run(databases: Databases, tmp_path: Path) -> Run:
    """Runs a command on the demo's agency; settings that are given take the place of its own."""
    url = databases.create("sqlite")
    await agency(installation(url, tmp_path / "here"))
    (tmp_path / "words").write_text("four plain words here\n")

    def command(*words: str | Path, **settings: str) -> subprocess.CompletedProcess[str]:
        given = {"database_url": url, "data_dir": str(tmp_path / "here"), **settings}
        place, folder = given.pop("database_url"), Path(given.pop("data_dir"))
        return subprocess.run(
            [sys.executable, "-m", "server", *map(str, words)],
            cwd=ROOT,
            env=server_environment(place, folder, **given),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    return command


def refused(ended: subprocess.CompletedProcess[str], why: str) -> None:
    assert ended.returncode == 1, ended.stdout + ended.stderr
    assert ended.stdout == ""
    assert ended.stderr.startswith("suhbat: ")
    assert why in ended.stderr
    assert ended.stderr.count("\n") == 1


def done(ended: subprocess.CompletedProcess[str]) -> str:
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


def test_an_agency_comes_back_on_another_machine(run: Run, databases: Databases, tmp_path: Path) -> None:
    file, keys, words = tmp_path / "one.backup", tmp_path / "keys.json", tmp_path / "words"
    assert "The keys are not" in done(run("backup", file))
    assert file.stat().st_mode & 0o777 == 0o600
    done(run("export-keys", keys, "--passphrase-file", words))
    elsewhere = {
        "database_url": databases.create("postgresql"),
        "data_dir": str(tmp_path / "there"),
        "keys_dir": str(tmp_path / "new keys"),
    }
    refused(run("restore", file, **elsewhere), "import the agency's keys first")
    done(run("import-keys", keys, "--passphrase-file", words, **elsewhere))
    assert "audit log" in done(run("restore", file, **elsewhere))
    refused(run("restore", file, **elsewhere), "belongs to another database")
    done(run("verify-audit", **elsewhere))
    done(run("backup", tmp_path / "two.backup", **elsewhere))


def test_the_drill_says_what_it_proved_from_the_two_files_alone(
    run: Run, databases: Databases, tmp_path: Path
) -> None:
    file, keys, words = tmp_path / "one.backup", tmp_path / "keys.json", tmp_path / "words"
    done(run("backup", file))
    done(run("export-keys", keys, "--passphrase-file", words))
    nothing = {"data_dir": str(tmp_path / "no"), "keys_dir": str(tmp_path / "no"), "database_url": ""}
    with_keys = ("restore-drill", file, "--keys", keys, "--passphrase-file", words)
    said = done(run(*with_keys, **nothing))
    for proof in (
        "whole and unaltered",
        "row by row",
        "audit log",
        "client.phone_sealed: ",
        "with other keys none of them opens",
        "/readyz answers",
        "PASSED",
    ):
        assert proof in said
    assert not (tmp_path / "no").exists()
    given = databases.create("postgresql")
    assert "PASSED" in done(run(*with_keys, "--database-url", given, **nothing))
    refused(run(*with_keys, "--database-url", given, **nothing), "not empty")
    refused(run("restore-drill", file, **nothing), "import the agency's keys first")


def test_each_refusal_is_one_sentence(run: Run, tmp_path: Path) -> None:
    file, words = tmp_path / "one.backup", tmp_path / "words"
    (tmp_path / "binary").write_bytes(b"\xff\xfe")
    (tmp_path / "a_file").touch()
    done(run("backup", file))
    refused(run("backup", file), "is there already")
    refused(run("backup", tmp_path / "no folder" / "x.backup"), "cannot be written")
    refused(run("restore-drill", tmp_path / "nothing"), "cannot be read")
    refused(run("restore-drill", tmp_path), "cannot be read")
    (tmp_path / "cut.backup").write_bytes(file.read_bytes()[:-100])
    refused(run("restore-drill", tmp_path / "cut.backup"), "altered or cut short")
    refused(
        run("restore", file, data_dir=str(tmp_path / "there"), keys_dir=str(tmp_path / "here/keys")), "empty"
    )
    refused(run("export-keys", tmp_path / "k"), "nobody is there to type")
    refused(run("export-keys", tmp_path / "k", "--passphrase-file", tmp_path / "binary"), "is no text")
    done(run("export-keys", tmp_path / "k", "--passphrase-file", words))
    nowhere = str(tmp_path / "a_file" / "keys")
    refused(
        run("import-keys", tmp_path / "k", "--passphrase-file", words, keys_dir=nowhere), "cannot be made"
    )
    assert not [*tmp_path.glob(".*.part")]
    assert (tmp_path / "here" / FILE_NAME).exists()


@pytest.mark.parametrize("command", ["backup", "export-keys"])
def test_a_full_disk_leaves_no_half_file(run: Run, tmp_path: Path, command: str) -> None:
    small = [
        "bash",
        "-c",
        'ulimit -f 0; trap "" XFSZ; exec "$@"',
        "_",
        sys.executable,
        "-m",
        "server",
        command,
    ]
    more = ["--passphrase-file", str(tmp_path / "words")] if command == "export-keys" else []
    environment = server_environment(f"sqlite:///{tmp_path / 'full.sqlite3'}", tmp_path / "here")
    done(run("migrate", database_url=f"sqlite:///{tmp_path / 'full.sqlite3'}"))
    ended = subprocess.run(
        [*small, str(tmp_path / "new"), *more],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    refused(ended, "cannot be")
    assert not [*tmp_path.glob("*new*")]
