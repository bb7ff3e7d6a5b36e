"""Reads of the agency: its settings, its offices, and whether one is open."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import String, cast, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from server.core.agency import opening
from server.core.agency.languages import Language
from server.core.agency.models import AGENCY_ID, DEFAULT_REMINDERS, NO_EXIT_ADDRESS, Agency, Holiday, Office
from server.core.errors import Problem, ProblemCode


@dataclass(frozen=True, slots=True)
class AgencyCard:
    """The agency's settings."""

    name: str
    exit_address: str
    default_language: Language


@dataclass(frozen=True, slots=True)
class OfficeCard:
    """An office with its holidays. `time_zone` is an IANA name."""

    id: str
    name: str
    country: str
    time_zone: str
    opening: opening.Week
    languages: tuple[Language, ...]
    emergency_numbers: tuple[dict[str, str | None], ...]
    address: str | None
    phone: str | None
    directions: dict[str, str]
    client_change_hours: int
    hold_hours: int
    overdue_minutes: int
    reminder_minutes: tuple[int, ...]
    holidays: frozenset[date]

    def is_open(self, at: datetime) -> bool:
        """Tell whether the office is open at a moment."""
        return opening.is_open(self.opening, self.holidays, self.time_zone, at)

    def next_opening(self, after: datetime) -> datetime | None:
        """Return the next moment at which it opens, None if there is none in a year."""
        return opening.next_opening(self.opening, self.holidays, self.time_zone, after)

    def offset_minutes(self, at: datetime) -> int:
        """Return how far its clocks are ahead of UTC at a moment."""
        return opening.offset_minutes(self.time_zone, at)

    def local_day(self, at: datetime) -> date:
        """Return the date on its calendar at a moment."""
        return opening.local_day(self.time_zone, at)


@dataclass(frozen=True, slots=True)
class HolidayCard:
    """A day on which an office is closed."""

    id: str
    day: date
    name: str


@dataclass(frozen=True, slots=True)
class PublicNumber:
    """A number to call in danger; `kind` is a word that the page translates."""

    kind: str | None
    number: str


@dataclass(frozen=True, slots=True)
class PublicAgency:
    """What every page may know before anybody is known. `emergency_numbers` are by country, each with its kind's key.

    A number that the agency named itself has no kind here: its name might tell whose page this is.
    """

    exit_address: str
    default_language: Language
    languages: tuple[Language, ...]
    emergency_numbers: tuple[tuple[str, tuple[PublicNumber, ...]], ...]


async def public_agency(session: AsyncSession) -> PublicAgency:
    """Return the public settings; before the first administrator, those of an agency that has set nothing."""
    agency = await session.get(Agency, AGENCY_ID)
    offices = await office_cards(session)
    spoken = {language for office in offices for language in office.languages} or set(Language)
    numbers: dict[str, dict[PublicNumber, None]] = {}
    for office in offices:
        wanted = numbers.setdefault(office.country, {})
        wanted.update(
            (PublicNumber(kind=number["label_key"], number=str(number["number"])), None)
            for number in office.emergency_numbers
        )
    return PublicAgency(
        exit_address=agency.exit_address if agency else NO_EXIT_ADDRESS,
        default_language=Language(agency.default_language) if agency else Language.EN,
        languages=tuple(language for language in Language if language in spoken),
        emergency_numbers=tuple(
            (country, tuple(listed)) for country, listed in sorted(numbers.items()) if listed
        ),
    )


async def agency_card(session: AsyncSession) -> AgencyCard:
    """Return the agency's settings. Raises Problem NOT_FOUND in an installation without its first administrator."""
    row = await session.get(Agency, AGENCY_ID)
    if row is None:
        raise Problem(ProblemCode.NOT_FOUND)
    return AgencyCard(row.name, row.exit_address, Language(row.default_language))


async def lock_agency(session: AsyncSession) -> None:
    """Let the rest of this transaction run one at a time with all others that ask for the same (a no-op on SQLite)."""
    await session.execute(select(Agency.id).where(Agency.id == AGENCY_ID).with_for_update(key_share=True))


async def office_cards(session: AsyncSession, *, only: str | None = None) -> list[OfficeCard]:
    """Return all offices by name, or the one of this id, in one query."""
    days = func.aggregate_strings(cast(Holiday.day, String), ",")
    holidays = select(days).where(Holiday.office_id == Office.id).scalar_subquery()
    wanted = select(Office, holidays).order_by(Office.name, Office.id)
    if only is not None:
        wanted = wanted.where(Office.id == only)
    return [_card(row, _days(text)) for row, text in await session.execute(wanted)]


def _days(text: str | None) -> frozenset[date]:
    return frozenset(map(date.fromisoformat, text.split(","))) if text else frozenset()


async def office_card(session: AsyncSession, office_id: str) -> OfficeCard | None:
    """Return one office."""
    return next(iter(await office_cards(session, only=office_id)), None)


async def holiday_cards(session: AsyncSession, office_id: str) -> list[HolidayCard]:
    """Return an office's holidays by day."""
    rows = await session.scalars(select(Holiday).where(Holiday.office_id == office_id).order_by(Holiday.day))
    return [HolidayCard(row.id, row.day, row.name) for row in rows]


def _card(row: Office, holidays: frozenset[date]) -> OfficeCard:
    return OfficeCard(
        id=row.id,
        name=row.name,
        country=row.country,
        time_zone=row.time_zone,
        opening=row.opening,
        languages=tuple(Language(language) for language in row.languages),
        emergency_numbers=tuple(row.emergency_numbers),
        address=row.address,
        phone=row.phone,
        directions=row.directions,
        client_change_hours=row.client_change_hours,
        hold_hours=row.hold_hours,
        overdue_minutes=row.overdue_minutes,
        reminder_minutes=DEFAULT_REMINDERS if row.reminder_minutes is None else tuple(row.reminder_minutes),
        holidays=holidays,
    )
