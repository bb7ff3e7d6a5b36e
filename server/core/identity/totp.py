"""The second factor: time-based one-time codes (RFC 6238, SHA-1, six digits, 30 seconds), each good once."""

import hmac
from datetime import datetime

import pyotp

STEP_SECONDS = 30
_ISSUER = "Suhbat"
_DRIFT_STEPS = 1
"""A phone's clock may be off by one step either way."""


def new_secret() -> str:
    """Return a fresh secret of 160 bits in base32."""
    return pyotp.random_base32()


def enrolment_uri(secret: str, account: str) -> str:
    """Return the otpauth URI that an authenticator app reads."""
    return pyotp.TOTP(secret).provisioning_uri(name=account, issuer_name=_ISSUER)


def matching_step(secret: str, code: str, now: datetime, last_step: int | None) -> int | None:
    """Return the time step that a code belongs to, None if it is wrong or not newer than `last_step`.

    All steps are compared, in constant time each, so that an answer's time tells nothing.
    """
    totp = pyotp.TOTP(secret)
    current = int(now.timestamp()) // STEP_SECONDS
    steps = range(current - _DRIFT_STEPS, current + _DRIFT_STEPS + 1)
    right = [step for step in steps if hmac.compare_digest(totp.generate_otp(step), code)]
    return next((step for step in right if last_step is None or step > last_step), None)
