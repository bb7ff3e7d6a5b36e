"""Credentials as coturn computes them, and how fast a socket may send."""

from datetime import UTC, datetime, timedelta

from server.core.config import read_settings
from signaling.pace import Bucket, Pace
from signaling.rules import Event
from signaling.turn import issue_ice, turn_credential

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
TURN = {
    "SUHBAT_TURN_SECRET": "north",
    "SUHBAT_TURN_URLS": "turn:turn.example.org:3478,turns:turn.example.org:443",
}


def test_without_a_secret_there_is_nothing_to_give_away() -> None:
    ice = issue_ice(read_settings({}), NOW, "f3a9")
    assert ice.servers == ()
    assert ice.renew_at is None


def test_stun_alone_needs_no_credentials() -> None:
    ice = issue_ice(read_settings({"SUHBAT_STUN_URLS": "stun:turn.example.org:3478"}), NOW, "f3a9")
    assert [(server.urls, server.username) for server in ice.servers] == [
        (("stun:turn.example.org:3478",), None)
    ]


def test_turn_credentials_last_an_hour_and_name_nobody() -> None:
    ice = issue_ice(read_settings(TURN), NOW, "f3a9")
    (server,) = ice.servers
    assert server.urls == ("turn:turn.example.org:3478", "turns:turn.example.org:443")
    assert server.username == f"{int(NOW.timestamp()) + 3600}:f3a9"
    assert ice.renew_at == NOW + timedelta(minutes=30)


def test_a_credential_is_the_hmac_that_coturn_expects() -> None:
    """Computed once with: printf %s 1795428000:f3a9 | openssl dgst -sha1 -hmac north -binary | base64."""
    assert turn_credential("north", "1795428000:f3a9") == "JJ8mXBH7LAyc2L8bfnxt+NzZyqc="


def test_a_bucket_lets_a_burst_through_and_then_a_steady_trickle() -> None:
    bucket = Bucket(burst=3, rate=2)
    assert [bucket.allows(0.0) for _ in range(4)] == [True, True, True, False]
    assert [bucket.allows(0.5), bucket.allows(0.5)] == [True, False]
    assert [bucket.allows(60.0) for _ in range(4)] == [True, True, True, False]


def test_texts_have_a_limit_of_their_own() -> None:
    pace = Pace()
    assert [pace.allows(0.0, Event.TEXT) for _ in range(11)] == [True] * 10 + [False]
    assert pace.allows(0.0, Event.MEDIA)


def test_patience_ends_with_who_goes_on_regardless() -> None:
    pace = Pace()
    results = [pace.allows(0.0, Event.MEDIA) for _ in range(420)]
    assert results.count(True) == 120
    assert not pace.out_of_patience
    pace.allows(0.0, Event.MEDIA)
    assert pace.out_of_patience
