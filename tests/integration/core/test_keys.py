"""Key files and wrapped data keys: made once, refused when loose, wrong or gone, wrapped anew on rotation."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import text

from server.core.crypto import Keyring, KeysError, open_keyring, rotate_master_key, seal, unseal
from server.core.crypto.key_files import create_key, read_key
from server.core.db import Database

PLACE = "client.phone:1"


@pytest.fixture
async def empty(database_url: str) -> AsyncIterator[Database]:
    """A migrated database that no keyring was made for yet."""
    opened = Database(database_url)
    yield opened
    await opened.close()


@pytest.fixture
def keys_dir(tmp_path: Path) -> Path:
    return tmp_path / "own" / "keys"


async def open_keys(database: Database, keys_dir: Path) -> Keyring:
    async with database.write() as session:
        return await open_keyring(session, keys_dir)


async def rotate(database: Database, keys_dir: Path) -> int:
    async with database.write() as session:
        return await rotate_master_key(session, keys_dir)


async def test_keys_are_made_once_for_an_empty_database(empty: Database, keys_dir: Path) -> None:
    first = await open_keys(empty, keys_dir)
    again = await open_keys(empty, keys_dir)
    assert again.unseal(first.seal("Sevda", PLACE), PLACE) == "Sevda"
    assert again.index("Sevda", "x") == first.index("Sevda", "x")
    assert [path.name for path in keys_dir.iterdir()] == ["master-1.key"]
    assert (keys_dir / "master-1.key").stat().st_mode & 0o777 == 0o600
    assert keys_dir.stat().st_mode & 0o777 == 0o700


async def test_no_new_key_is_made_when_the_database_has_data_keys(empty: Database, keys_dir: Path) -> None:
    await open_keys(empty, keys_dir)
    (keys_dir / "master-1.key").unlink()
    with pytest.raises(KeysError, match=r"put master-1\.key back"):
        await open_keys(empty, keys_dir)
    assert list(keys_dir.iterdir()) == []


async def test_another_installations_key_is_refused(empty: Database, keys_dir: Path) -> None:
    await open_keys(empty, keys_dir)
    (keys_dir / "master-1.key").unlink()
    create_key(keys_dir / "master-1.key")
    with pytest.raises(KeysError, match="is not the key"):
        await open_keys(empty, keys_dir)


async def test_a_crash_after_the_file_and_before_the_rows_is_mended(empty: Database, keys_dir: Path) -> None:
    made = create_key(keys_dir / "master-1.key")
    await open_keys(empty, keys_dir)
    assert read_key(keys_dir / "master-1.key") == made


async def test_a_data_key_moved_to_another_row_is_refused(empty: Database, keys_dir: Path) -> None:
    await open_keys(empty, keys_dir)
    async with empty.write() as session:
        await session.execute(text("UPDATE data_key SET purpose = 'index' WHERE id = 1"))
    with pytest.raises(KeysError, match="is not the key"):
        await open_keys(empty, keys_dir)


async def test_lost_data_keys_are_named(empty: Database, keys_dir: Path) -> None:
    await open_keys(empty, keys_dir)
    async with empty.write() as session:
        await session.execute(text("DELETE FROM data_key WHERE id = 2"))
    with pytest.raises(KeysError, match="incomplete"):
        await open_keys(empty, keys_dir)


async def test_a_database_that_was_never_migrated_is_named(tmp_path: Path, keys_dir: Path) -> None:
    database = Database(f"sqlite+aiosqlite:///{tmp_path / 'empty.sqlite3'}")
    with pytest.raises(KeysError, match="server migrate"):
        await open_keys(database, keys_dir)
    await database.close()
    assert not keys_dir.exists()


async def test_master_key_is_rotated_and_everything_still_opens(empty: Database, keys_dir: Path) -> None:
    sealed = (await open_keys(empty, keys_dir)).seal("Sevda", PLACE)
    assert await rotate(empty, keys_dir) == 2
    (keys_dir / "master-1.key").unlink()
    assert (await open_keys(empty, keys_dir)).unseal(sealed, PLACE) == "Sevda"


async def test_rotation_that_was_cut_short_loses_nothing(empty: Database, keys_dir: Path) -> None:
    sealed = (await open_keys(empty, keys_dir)).seal("Sevda", PLACE)
    async with empty.write() as session:
        await rotate_master_key(session, keys_dir)
        await session.rollback()
    assert (await open_keys(empty, keys_dir)).unseal(sealed, PLACE) == "Sevda"
    assert await rotate(empty, keys_dir) == 3


async def test_there_is_nothing_to_rotate_before_the_first_start(empty: Database, keys_dir: Path) -> None:
    with pytest.raises(KeysError, match="no master key"):
        await rotate(empty, keys_dir)


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660])
def test_a_key_file_that_others_may_read_is_refused(keys_dir: Path, mode: int) -> None:
    path = keys_dir / "master-1.key"
    create_key(path)
    path.chmod(mode)
    with pytest.raises(KeysError, match="chmod 600"):
        read_key(path)


@pytest.mark.parametrize("content", [b"", b"abc\n", b"\xff" * 64, b"G" * 64, b"0" * 63])
def test_a_damaged_key_file_is_refused(keys_dir: Path, content: bytes) -> None:
    path = keys_dir / "master-1.key"
    create_key(path)
    path.write_bytes(content)
    with pytest.raises(KeysError, match=r"master-1\.key"):
        read_key(path)


def test_a_key_that_exists_is_never_overwritten(keys_dir: Path) -> None:
    assert create_key(keys_dir / "master-1.key") == create_key(keys_dir / "master-1.key")
    assert [path.name for path in keys_dir.iterdir()] == ["master-1.key"]


async def test_sessions_seal_with_the_databases_keyring(database: Database, database_url: str) -> None:
    async with database.write() as session:
        sealed = seal(session, "+994 50 000 00 00", PLACE)
    async with database.read() as session:
        assert unseal(session, sealed, PLACE) == "+994 50 000 00 00"
    without = Database(database_url)
    async with without.read() as session:
        with pytest.raises(RuntimeError, match="without a keyring"):
            unseal(session, sealed, PLACE)
    await without.close()
