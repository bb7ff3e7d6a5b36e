"""Reads iCalendar with another library than the one that wrote it."""

from collections.abc import Callable
from typing import Any

from vobject import base

read_calendar: Callable[[str], Any] = base.readOne
"""The whole calendar as vobject understands it; raises where it is not one."""
