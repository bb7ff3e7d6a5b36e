"""Use cases of notifications, a file each."""

from server.notifications.service.again import send_again
from server.notifications.service.feeds import close_feed, open_feed, read_feed
from server.notifications.service.news import mark_seen
from server.notifications.service.preparing import Ready, prepare
from server.notifications.service.texting import begin_text, end_text, forget_text

__all__ = [
    "Ready",
    "begin_text",
    "close_feed",
    "end_text",
    "forget_text",
    "mark_seen",
    "open_feed",
    "prepare",
    "read_feed",
    "send_again",
]
