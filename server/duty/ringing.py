"""When an alert rings whose screen. Pure: the moments come in, and go out."""

from datetime import datetime, timedelta

UNANSWERED = timedelta(minutes=2)
"""How long the person on duty has before an alert rings at the supervisor's too."""
MOST_OPEN = 30
"""So many open alerts of one office are too many to be true: the next is not added, and the numbers are shown all the same."""
MOST_OPEN_WITHIN = timedelta(hours=1)


def escalates_at(raised_at: datetime, *, somebody_on_duty: bool) -> datetime:
    """Return when an alert that nobody has taken goes on to the supervisors: at once if there is nobody to wait for."""
    return raised_at + UNANSWERED if somebody_on_duty else raised_at
