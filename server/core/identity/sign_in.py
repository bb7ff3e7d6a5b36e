"""Signing in with a password, then with a code. What is wrong is told in one way only, whatever was wrong."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from server.core import audit
from server.core.actor import ANONYMOUS
from server.core.audit import AuditEvent
from server.core.crypto import index, unseal
from server.core.errors import ProblemCode
from server.core.identity.models import SignInChallenge, Staff
from server.core.identity.staff_sessions import NewSignIn, open_sign_in
from server.core.identity.staff_state import StaffState
from server.core.identity.totp import matching_step
from server.core.ids import new_id, new_token, token_hash

CHALLENGE_LIVES = timedelta(minutes=5)
CHALLENGE_TRIES = 5
ACCOUNT_WINDOW = timedelta(hours=1)
ACCOUNT_TRIES = 20
"""Codes an hour for one account, over all challenges. Whoever has the password alone cannot guess on; whoever has it
not cannot lock its owner out."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """What a password is checked against. Both are None for an e-mail that may not sign in."""

    staff_id: str | None
    password_hash: str | None


def email_index(session: AsyncSession, email: str) -> str:
    """Return what an e-mail address is found by, however it was typed."""
    return index(session, email.strip().lower(), "staff.email")


async def find_credentials(session: AsyncSession, email: str) -> Credentials:
    """Return what to check a password against, never refusing."""
    found = await session.execute(
        select(Staff.id, Staff.password_hash).where(
            Staff.email_index == email_index(session, email), Staff.state == StaffState.ACTIVE
        )
    )
    row = found.one_or_none()
    return Credentials(row.id, row.password_hash) if row else Credentials(None, None)


async def answer_password(
    session: AsyncSession, credentials: Credentials, *, matches: bool, now: datetime
) -> str | None:
    """Return a challenge for the second step, None if the password was wrong. Either way leaves one row."""
    if not matches or credentials.staff_id is None:
        await _record_failure(session, credentials.staff_id, "password", now)
        return None
    token = new_token()
    session.add(
        SignInChallenge(
            id=new_id(),
            token_hash=token_hash(token),
            staff_id=credentials.staff_id,
            expires_at=now + CHALLENGE_LIVES,
        )
    )
    return token


async def answer_code(
    session: AsyncSession, challenge: str, code: str, *, user_agent: str, now: datetime
) -> NewSignIn | ProblemCode:
    """Sign in with the second factor.

    1. The try is counted. 2. The code is checked, and its time step used up. 3. The challenge is spent. A refusal is
    returned, not raised: the count of tries must be stored.
    """
    staff_id = await _count_try(session, challenge, now)
    if staff_id is None:
        return ProblemCode.CHALLENGE_ENDED
    if await _tries_of_account(session, staff_id, now) > ACCOUNT_TRIES:
        return ProblemCode.TOO_MANY_REQUESTS
    if not await _use_up_step(session, staff_id, code, now):
        await _record_failure(session, staff_id, "code", now)
        return ProblemCode.CODE_WRONG
    await session.execute(
        update(SignInChallenge)
        .where(SignInChallenge.token_hash == token_hash(challenge))
        .values(spent_at=now)
    )
    return await open_sign_in(session, staff_id, user_agent, now)


async def _count_try(session: AsyncSession, challenge: str, now: datetime) -> str | None:
    return await session.scalar(
        update(SignInChallenge)
        .where(
            SignInChallenge.token_hash == token_hash(challenge),
            SignInChallenge.spent_at.is_(None),
            SignInChallenge.expires_at > now,
            SignInChallenge.tries < CHALLENGE_TRIES,
        )
        .values(tries=SignInChallenge.tries + 1)
        .returning(SignInChallenge.staff_id)
    )


async def _tries_of_account(session: AsyncSession, staff_id: str, now: datetime) -> int:
    tries = await session.scalar(
        select(func.sum(SignInChallenge.tries)).where(
            SignInChallenge.staff_id == staff_id, SignInChallenge.expires_at > now - ACCOUNT_WINDOW
        )
    )
    return int(tries or 0)


async def _use_up_step(session: AsyncSession, staff_id: str, code: str, now: datetime) -> bool:
    """Check a code of an active account and make sure that it opens nothing again, even asked twice at once."""
    staff = await session.get(Staff, staff_id)
    if staff is None or staff.state != StaffState.ACTIVE or staff.totp_secret_sealed is None:
        return False
    secret = unseal(session, staff.totp_secret_sealed, f"staff.totp:{staff_id}")
    step = matching_step(secret, code, now, staff.totp_last_step)
    if step is None:
        return False
    used = await session.scalar(
        update(Staff)
        .where(
            Staff.id == staff_id,
            Staff.state == StaffState.ACTIVE,
            Staff.totp_secret_sealed == staff.totp_secret_sealed,
            or_(Staff.totp_last_step.is_(None), Staff.totp_last_step < step),
        )
        .values(totp_last_step=step)
        .returning(Staff.id)
    )
    return used is not None


async def _record_failure(session: AsyncSession, staff_id: str | None, step: str, now: datetime) -> None:
    await audit.record(
        session,
        ANONYMOUS,
        AuditEvent.IDENTITY_SIGN_IN_FAILED,
        subject=f"staff:{staff_id or 'unknown'}",
        now=now,
        detail={"step": step},
    )
