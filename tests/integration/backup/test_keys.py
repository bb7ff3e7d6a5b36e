"""Keys on their way out and back in: under a passphrase, never over other keys."""

from pathlib import Path

import pytest

from server.backup.errors import BackupError
from server.backup.keys import export_keys, import_keys
from server.core.crypto import KeysError
from server.core.crypto.key_files import create_key

WORDS = "four plain words here"


@pytest.fixture
def keys(tmp_path: Path) -> Path:
    folder = tmp_path / "keys"
    for name in ("master-1.key", "audit-signing.key"):
        create_key(folder / name)
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


def test_keys_come_back_as_they_were(keys: Path, tmp_path: Path) -> None:
    file, elsewhere = tmp_path / "keys.json", tmp_path / "new" / "keys"
    assert export_keys(keys, file, WORDS) == ["audit-signing.key", "master-1.key"]
    assert file.stat().st_mode & 0o777 == 0o600
    assert not any(key.strip() in file.read_bytes() for key in contents(keys).values())
    import_keys(file, elsewhere, WORDS)
    assert contents(elsewhere) == contents(keys)
    assert all(key.stat().st_mode & 0o777 == 0o600 for key in elsewhere.iterdir())
    import_keys(file, elsewhere, WORDS)


def test_other_keys_are_never_replaced(keys: Path, tmp_path: Path) -> None:
    export_keys(keys, tmp_path / "keys.json", WORDS)
    create_key(tmp_path / "other" / "master-1.key")
    before = contents(tmp_path / "other")
    with pytest.raises(KeysError, match="another key"):
        import_keys(tmp_path / "keys.json", tmp_path / "other", WORDS)
    assert contents(tmp_path / "other") == before
    with pytest.raises(BackupError, match="is there already"):
        export_keys(keys, tmp_path / "keys.json", WORDS)


def test_a_wrong_passphrase_or_file_is_said(keys: Path, tmp_path: Path) -> None:
    file = tmp_path / "keys.json"
    export_keys(keys, file, WORDS)
    with pytest.raises(BackupError, match="passphrase is wrong"):
        import_keys(file, tmp_path / "new", WORDS + "!")
    for content in (b"", b"[]", file.read_bytes()[:-20], b'{"format": "suhbat-keys-9", "cost": 1}'):
        (tmp_path / "bad").write_bytes(content)
        with pytest.raises(BackupError, match="not a file of exported keys"):
            import_keys(tmp_path / "bad", tmp_path / "new", WORDS)
    assert not (tmp_path / "new").exists()
    with pytest.raises(BackupError, match="at least 12"):
        export_keys(keys, tmp_path / "short.json", "short")
    with pytest.raises(KeysError, match="no keys"):
        export_keys(tmp_path / "nowhere", tmp_path / "none.json", WORDS)
