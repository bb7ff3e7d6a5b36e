"""A sealed file gives back what went in, or nothing: whatever byte is changed, cut or added."""

import io

import pytest
from hypothesis import given, strategies as st

from server.backup.errors import BackupError
from server.backup.sealed_file import SealedReader, SealingWriter

MASTERS = {1: b"1" * 32, 2: b"2" * 32}
PIECE = 1 << 20
CONTENTS = st.one_of(
    st.binary(max_size=2000),
    st.builds(
        lambda byte, more: bytes([byte]) * (PIECE + more), st.integers(0, 255), st.integers(-2, PIECE + 2)
    ),
)


def sealed(content: bytes, masters: dict[int, bytes] = MASTERS) -> bytes:
    file = io.BytesIO()
    writer = SealingWriter(file, masters)
    writer.write(content)
    writer.finish()
    return file.getvalue()


def opened(blob: bytes, masters: dict[int, bytes] = MASTERS) -> bytes:
    return io.BufferedReader(SealedReader(io.BytesIO(blob), masters)).read()


@given(content=CONTENTS)
def test_what_went_in_comes_out(content: bytes) -> None:
    assert opened(sealed(content)) == content


@given(
    content=CONTENTS,
    place=st.floats(0, 1, exclude_max=True),
    bit=st.integers(0, 7),
    what=st.sampled_from(["flip", "cut", "add"]),
)
def test_whatever_is_changed_is_refused(content: bytes, place: float, bit: int, what: str) -> None:
    blob = bytearray(sealed(content))
    at = int(len(blob) * place)
    if what == "flip":
        blob[at] ^= 1 << bit
    elif what == "cut":
        del blob[at:]
    else:
        blob.insert(at, bit)
    with pytest.raises(BackupError):
        opened(bytes(blob))


def test_pieces_of_one_file_do_not_open_in_another_place() -> None:
    blob = sealed(bytes(2 * PIECE + 5))
    head = len(blob) - (2 * PIECE + 5 + 3 * 16)
    first, second = blob[head : head + PIECE + 16], blob[head + PIECE + 16 : head + 2 * (PIECE + 16)]
    swapped = blob[:head] + second + first + blob[head + 2 * (PIECE + 16) :]
    with pytest.raises(BackupError, match="altered"):
        opened(swapped)
    with pytest.raises(BackupError, match="altered"):
        opened(blob[: head + PIECE + 16])


def test_another_key_opens_nothing() -> None:
    with pytest.raises(BackupError, match="the keys are not those"):
        opened(sealed(b"x"), {2: b"3" * 32})
    with pytest.raises(BackupError, match="master key 2"):
        opened(sealed(b"x"), {1: MASTERS[1]})
