"""The second factor: against the standard's own vectors, and never the same code twice."""

import base64
from datetime import UTC, datetime, timedelta

import pyotp
import pytest
from hypothesis import given, strategies as st

from server.core.identity.totp import STEP_SECONDS, enrolment_uri, matching_step, new_secret

SECRET = base64.b32encode(b"12345678901234567890").decode()
# RFC 6238, appendix B, SHA-1: the last six of its eight digits.
VECTORS = {
    59: "287082",
    1111111109: "081804",
    1111111111: "050471",
    1234567890: "005924",
    2000000000: "279037",
}
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - hypothesis adds the zone


@pytest.mark.parametrize(("at", "code"), VECTORS.items())
def test_vectors_of_rfc_6238(at: int, code: str) -> None:
    assert matching_step(SECRET, code, datetime.fromtimestamp(at, UTC), None) == at // STEP_SECONDS


@given(MOMENTS, st.integers(-5, 5))
def test_a_code_is_good_one_step_around_its_own(now: datetime, steps: int) -> None:
    secret = new_secret()
    shown = pyotp.TOTP(secret).at(now + timedelta(seconds=steps * STEP_SECONDS))
    found = matching_step(secret, shown, now, None)
    if abs(steps) <= 1:
        assert found is not None
    elif found is not None:
        # Two steps may show the same six digits, once in a million times.
        assert pyotp.TOTP(secret).generate_otp(found) == shown


@given(MOMENTS)
def test_a_used_code_is_refused_and_so_is_an_older_one(now: datetime) -> None:
    secret = new_secret()
    totp = pyotp.TOTP(secret)
    used = matching_step(secret, totp.at(now), now, None)
    assert used is not None
    assert matching_step(secret, totp.at(now), now, used) is None
    earlier = totp.at(now - timedelta(seconds=STEP_SECONDS))
    assert matching_step(secret, earlier, now, used) in (None, used + 1)


def test_enrolment_uri_is_read_by_an_authenticator() -> None:
    parsed = pyotp.parse_uri(enrolment_uri(SECRET, "leyla@example.org"))
    assert isinstance(parsed, pyotp.TOTP)
    assert (parsed.secret, parsed.name, parsed.issuer) == (SECRET, "leyla@example.org", "Suhbat")
