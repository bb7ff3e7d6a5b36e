"""Texts that clients read and an agency words itself, by language and version."""

from server.core.agency.texts.keys import TextKey
from server.core.agency.texts.rules import Text, text_in

__all__ = ["Text", "TextKey", "text_in"]
