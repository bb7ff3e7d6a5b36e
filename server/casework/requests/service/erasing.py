"""What erasing a person does to their requests: that somebody asked, and when, stays; who and what for is gone."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from server.casework.requests.models import ContactRequest
from server.core.crypto import unseal

_GONE: dict[str, object] = {
    "phone_sealed": None,
    "email_sealed": None,
    "say_if_other_sealed": None,
    "wish_sealed": None,
    "refusal_sealed": None,
    "token_hash": None,
    "hours": {},
}


async def erase_requests(session: AsyncSession, ids: Collection[str], name: str) -> None:
    """Empty these requests, with `name` in the place of the person's."""
    await session.execute(update(ContactRequest).where(ContactRequest.id.in_(ids)).values(**_GONE, name=name))


async def requests_by(
    session: AsyncSession, client_id: str, phone: str | None, email: str | None
) -> tuple[list[str], list[str]]:
    """Return a person's requests, also refused ones with their number or address, and the alerts that came with them."""
    wanted = select(ContactRequest).where(
        or_(ContactRequest.client_id == client_id, ContactRequest.client_id.is_(None))
    )
    found = [
        row
        for row in await session.scalars(wanted)
        if row.client_id == client_id or _is_theirs(session, row, phone, email)
    ]
    return [row.id for row in found], [row.alert_id for row in found if row.alert_id]


def _is_theirs(session: AsyncSession, row: ContactRequest, phone: str | None, email: str | None) -> bool:
    if row.state == "new":
        return False

    def opened(column: str) -> str | None:
        sealed: bytes | None = getattr(row, f"{column}_sealed")
        return unseal(session, sealed, f"request.{column}:{row.id}") if sealed else None

    same_phone = phone is not None and _digits(opened("phone")) == _digits(phone)
    same_email = email is not None and (opened("email") or "").casefold() == email.casefold()
    return same_phone or same_email


def _digits(text: str | None) -> str:
    return "".join(char for char in text or "" if char.isdigit())


def refused_before(before: datetime, name: str) -> ColumnElement[bool]:
    """Say in SQL that a request was refused before a moment and still says by whom it was."""
    return (
        (ContactRequest.state == "refused")
        & (ContactRequest.handled_at < before)
        & (ContactRequest.name != name)
    )


async def old_refused(session: AsyncSession, before: datetime, name: str, most: int) -> list[str]:
    """Return the requests that were refused before a moment and are not emptied yet, the oldest first."""
    rows = await session.scalars(
        select(ContactRequest.id)
        .where(refused_before(before, name))
        .order_by(ContactRequest.handled_at, ContactRequest.id)
        .limit(most)
    )
    return list(rows)
