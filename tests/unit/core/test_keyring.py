"""The form of a sealed value, which stored data depends on."""

import secrets

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from server.core.crypto import Keyring, SealBroken

SEAL_KEY = bytes(range(32))
INDEX_KEY = bytes(range(32, 64))


def test_a_value_sealed_by_an_earlier_version_still_opens() -> None:
    """Made by hand from the description in keyring.py, not by the code under test."""
    head, nonce = bytes.fromhex("0100000003"), bytes(12)
    blob = head + nonce + AESGCM(SEAL_KEY).encrypt(nonce, b"Sevda", head + b"client.phone:1")
    assert Keyring({3: SEAL_KEY}, INDEX_KEY).unseal(blob, "client.phone:1") == "Sevda"


def test_index_keeps_its_value_for_ever() -> None:
    """HMAC-SHA-256 twice: a key for the purpose, then the text. Computed with another implementation."""
    digits = Keyring({1: SEAL_KEY}, INDEX_KEY).index("nigar@example.org", "staff.email")
    assert digits == "338a85453badd270beeba22cb45216e1a64ff76ea394ab7f224a557749607392"


def test_the_newest_key_seals_and_older_ones_open() -> None:
    old = Keyring({1: SEAL_KEY}, INDEX_KEY)
    both = Keyring({1: SEAL_KEY, 2: secrets.token_bytes(32)}, INDEX_KEY)
    assert both.unseal(old.seal("x", "p"), "p") == "x"
    assert both.seal("x", "p")[:5] == bytes.fromhex("0100000002")


def test_a_value_of_an_unknown_key_is_refused() -> None:
    with pytest.raises(SealBroken, match="unknown"):
        Keyring({1: SEAL_KEY}, INDEX_KEY).unseal(Keyring({2: SEAL_KEY}, INDEX_KEY).seal("x", "p"), "p")


def test_a_keyring_shows_no_key() -> None:
    keyring = Keyring({1: SEAL_KEY}, INDEX_KEY)
    assert SEAL_KEY.hex() not in repr(keyring)
    assert repr(SEAL_KEY) not in repr(keyring)
