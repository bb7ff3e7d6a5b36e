"""Sealing of sensitive columns, and look-ups of sealed text by equality. Keys lie in files outside the database."""

from server.core.crypto.data_keys import open_keyring, rotate_master_key
from server.core.crypto.key_files import KeysError
from server.core.crypto.keyring import Keyring, SealBroken, index, seal, unseal

__all__ = [
    "Keyring",
    "KeysError",
    "SealBroken",
    "index",
    "open_keyring",
    "rotate_master_key",
    "seal",
    "unseal",
]
