"""Where a member of staff stands."""

from enum import StrEnum


class StaffState(StrEnum):
    """Only the active sign in; the deactivated stay named in what they did."""

    INVITED = "invited"
    ACTIVE = "active"
    DEACTIVATED = "deactivated"
