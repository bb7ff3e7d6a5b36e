"""Sealed values: they open where they belong, and nowhere else, and not at all once a single bit has changed."""

import secrets

import pytest
from hypothesis import given, strategies as st

from server.core.crypto import Keyring, SealBroken

KEYRING = Keyring({1: secrets.token_bytes(32), 7: secrets.token_bytes(32)}, secrets.token_bytes(32))
TEXTS = st.text(max_size=200)


@given(TEXTS, TEXTS)
def test_sealed_text_opens_where_it_belongs(text: str, place: str) -> None:
    assert KEYRING.unseal(KEYRING.seal(text, place), place) == text


@given(TEXTS, TEXTS, TEXTS)
def test_sealed_text_opens_nowhere_else(text: str, place: str, other: str) -> None:
    if place == other:
        return
    with pytest.raises(SealBroken):
        KEYRING.unseal(KEYRING.seal(text, place), other)


@given(TEXTS, st.data())
def test_any_flipped_bit_is_refused(text: str, data: st.DataObject) -> None:
    blob = bytearray(KEYRING.seal(text, "note.body:1"))
    bit = data.draw(st.integers(0, len(blob) * 8 - 1))
    blob[bit // 8] ^= 1 << bit % 8
    with pytest.raises(SealBroken):
        KEYRING.unseal(bytes(blob), "note.body:1")


@given(st.binary(max_size=100))
def test_rubbish_is_refused(rubbish: bytes) -> None:
    with pytest.raises(SealBroken):
        KEYRING.unseal(rubbish, "note.body:1")


@given(TEXTS, st.data())
def test_any_cut_is_refused(text: str, data: st.DataObject) -> None:
    blob = KEYRING.seal(text, "note.body:1")
    length = data.draw(st.integers(0, len(blob) - 1))
    with pytest.raises(SealBroken):
        KEYRING.unseal(blob[:length], "note.body:1")


@given(TEXTS)
def test_two_seals_of_one_text_differ(text: str) -> None:
    assert KEYRING.seal(text, "note.body:1") != KEYRING.seal(text, "note.body:1")


@given(TEXTS, TEXTS, TEXTS, TEXTS)
def test_index_is_equal_for_equal_text_and_purpose_alone(a: str, b: str, purpose: str, other: str) -> None:
    same = (a, purpose) == (b, other)
    assert (KEYRING.index(a, purpose) == KEYRING.index(b, other)) == same
    assert len(KEYRING.index(a, purpose)) == 64
