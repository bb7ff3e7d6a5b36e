"""Routes of the whole client record. Whoever reads or changes it leaves a trace; a change answers with the record."""

from dataclasses import asdict
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from server.core.actor import Permission
from server.core.agency import opening
from server.core.agency.languages import Language
from server.core.agency.queries import office_card
from server.core.agency.schemas import WeekHours
from server.core.errors import Problem, ProblemCode
from server.core.identity.queries import staff_cards
from server.core.web import Call, Routes
from server.people import consent, contact_rule, queries, service
from server.people.http.clients import client_view
from server.people.policy import visible_clients
from server.people.profile import may_be_minor
from server.people.queries import record as reads
from server.people.queries.consent_texts import consent_texts, kinds_with_texts
from server.people.queries.record import Household, Profile, WrittenRule
from server.people.schemas import ClientPath, ClientView
from server.people.schemas.record import (
    ConsentTextList,
    ConsentTextQuery,
    ConsentTextView,
    ConsentView,
    ContactRuleView,
    DoubleList,
    DoubleQuery,
    DoubleView,
    EmergencyContactPath,
    EmergencyContactView,
    GuardianPath,
    GuardianView,
    HouseholdMemberView,
    HouseholdView,
    NewConsent,
    NewContactRule,
    NewEmergencyContact,
    NewGuardian,
    NewHouseholdLink,
    ProfileChange,
    ProfileView,
    ReaderList,
    ReaderView,
    RecordView,
)
from server.people.search import masked
from server.people.service import record as changes

routes = Routes("people")
_READ, _WRITE = Permission.CLIENT_RECORD_READ, Permission.CLIENT_RECORD_WRITE
_CLIENT = "/api/v1/clients/{client_id}"


@routes.get(f"{_CLIENT}/record", permission=_READ, unit="write", problems=(ProblemCode.NOT_FOUND,))
async def read_record(call: Call, path: ClientPath) -> RecordView:
    """Return everything that a client's record holds, beside the notes. The reading is recorded."""
    record = await _record(call, path.client_id)
    await service.record_reading(call.session, call.actor, path.client_id, call.now)
    return record


@routes.patch(f"{_CLIENT}/profile", permission=_WRITE, problems=(ProblemCode.NOT_FOUND,))
async def change_profile(call: Call, path: ClientPath, body: ProfileChange) -> RecordView:
    """Change what is known of a client beside their name."""
    await changes.change_profile(call.session, call.actor, path.client_id, body, call.now)
    return await _record(call, path.client_id)


@routes.put(
    f"{_CLIENT}/contact-rule",
    permission=_WRITE,
    problems=(ProblemCode.NOT_FOUND, ProblemCode.RULE_CHANGED),
)
async def set_contact_rule(call: Call, path: ClientPath, body: NewContactRule) -> RecordView:
    """Write down how a client wants to be reached. What goes out by itself obeys at once."""
    await changes.set_contact_rule(call.session, call.actor, path.client_id, body, call.now)
    return await _record(call, path.client_id)


@routes.get("/api/v1/consent-texts", permission=Permission.CLIENT_RECORD_READ)
async def list_consent_texts(call: Call, query: ConsentTextQuery) -> ConsentTextList:
    """Return what is read to clients before they agree, in a language: the texts in force, or those of a version."""
    texts = await consent_texts(call.session)
    found = {kind: texts.read(kind, query.language, query.version) for kind in kinds_with_texts()}
    return ConsentTextList(
        items=[
            ConsentTextView(
                kind=kind,
                language=text.language,
                body=text.body,
                version=texts.version(kind) if query.version is None else text.version,
            )
            for kind, text in found.items()
        ]
    )


@routes.post(f"{_CLIENT}/consents", permission=_WRITE, status=201, problems=(ProblemCode.NOT_FOUND,))
async def record_consent(call: Call, path: ClientPath, body: NewConsent) -> RecordView:
    """Write down that a consent was given or withdrawn. Nothing that was written is ever changed."""
    await changes.record_consent(call.session, call.actor, path.client_id, body, call.now)
    return await _record(call, path.client_id)


@routes.post(
    f"{_CLIENT}/emergency-contacts", permission=_WRITE, status=201, problems=(ProblemCode.NOT_FOUND,)
)
async def add_emergency_contact(call: Call, path: ClientPath, body: NewEmergencyContact) -> RecordView:
    """Name somebody to call when the client is in danger."""
    await changes.add_emergency_contact(call.session, call.actor, path.client_id, body, call.now)
    return await _record(call, path.client_id)


@routes.delete(
    f"{_CLIENT}/emergency-contacts/{{contact_id}}",
    permission=_WRITE,
    status=200,
    problems=(ProblemCode.NOT_FOUND,),
)
async def remove_emergency_contact(call: Call, path: EmergencyContactPath) -> RecordView:
    """Take an emergency contact away."""
    await changes.remove_emergency_contact(
        call.session, call.actor, path.client_id, path.contact_id, call.now
    )
    return await _record(call, path.client_id)


@routes.post(f"{_CLIENT}/guardians", permission=_WRITE, status=201, problems=(ProblemCode.NOT_FOUND,))
async def add_guardian(call: Call, path: ClientPath, body: NewGuardian) -> RecordView:
    """Let somebody act for the client, in what they may and until when."""
    await changes.add_guardian(call.session, call.actor, path.client_id, body, call.now)
    return await _record(call, path.client_id)


@routes.delete(
    f"{_CLIENT}/guardians/{{guardian_id}}",
    permission=_WRITE,
    status=200,
    problems=(ProblemCode.NOT_FOUND,),
)
async def end_guardian(call: Call, path: GuardianPath) -> RecordView:
    """End at once that somebody acts for the client. It stays in the record."""
    await changes.end_guardian(call.session, call.actor, path.client_id, path.guardian_id, call.now)
    return await _record(call, path.client_id)


@routes.post(
    f"{_CLIENT}/household",
    permission=_WRITE,
    status=201,
    problems=(ProblemCode.NOT_FOUND, ProblemCode.HOUSEHOLD_OTHER),
)
async def link_household(call: Call, path: ClientPath, body: NewHouseholdLink) -> RecordView:
    """Put two clients, both the asker's to see, into one household. Each record stays its own."""
    await changes.link_household(call.session, call.actor, path.client_id, body, call.now)
    return await _record(call, path.client_id)


@routes.delete(f"{_CLIENT}/household", permission=_WRITE, status=200, problems=(ProblemCode.NOT_FOUND,))
async def leave_household(call: Call, path: ClientPath) -> RecordView:
    """Take a client out of their household."""
    await changes.leave_household(call.session, call.actor, path.client_id, call.now)
    return await _record(call, path.client_id)


@routes.get(f"{_CLIENT}/readers", permission=_READ, unit="write", problems=(ProblemCode.NOT_FOUND,))
async def list_readers(call: Call, path: ClientPath) -> ReaderList:
    """Return who of the staff saw or changed a client's record: what the client may ask for. The asking is recorded."""
    client = await client_view(call, path.client_id)
    readers = await reads.readers_of(call.session, client.id)
    await changes.record_tracing(call.session, call.actor, client.id, call.now)
    items = [ReaderView.model_validate(asdict(reader)) for reader in readers]
    return ReaderList(items=items, offset_minutes=client.offset_minutes)


@routes.post("/api/v1/clients/doubles", permission=_WRITE, unit="write", problems=(ProblemCode.NOT_FOUND,))
async def find_doubles(call: Call, body: DoubleQuery) -> DoubleList:
    """Return who of an office may be the same person: the same number, or the same name and year; a person decides."""
    if body.office_id not in call.actor.office_ids:
        raise Problem(ProblemCode.NOT_FOUND)
    wanted = service.phone_index(call.session, body.phone) if body.phone else None
    found = await queries.possible_doubles(call.session, body.office_id, body.name, wanted)
    likely = [one for one in found if one.same_phone or _same_year(one.birth_year, body.birth_year)]
    await service.record_listing(call.session, call.actor, len(likely), call.now)
    mine = await queries.visible_ids(
        call.session, visible_clients(call.actor, call.now), [one.id for one in likely]
    )
    return DoubleList(
        items=[
            DoubleView(
                id=one.id if one.id in mine else None,
                masked_name=masked(one.name),
                same_name=one.same_name,
                same_phone=one.same_phone,
                same_year=one.birth_year is not None and one.birth_year == body.birth_year,
            )
            for one in likely
        ]
    )


def _same_year(known: int | None, asked: int | None) -> bool:
    """A year that is not known is no reason to be quiet about the same name."""
    return known is None or asked is None or known == asked


async def _record(call: Call, client_id: str) -> RecordView:
    client = await client_view(call, client_id)
    office_zone = await _office_zone(call.session, client.office_id)
    today = opening.local_day(office_zone, call.now)
    profile = await reads.profile(call.session, client_id)
    steps = await reads.consent_steps(call.session, client_id)
    guardians = await reads.guardians_of(call.session, client_id)
    rule = await reads.written_rule(call.session, client_id)
    household = await reads.household_of(call.session, visible_clients(call.actor, call.now), client_id)
    represented = may_be_minor(profile.birth_year, today.year) or any(
        one.in_force(today) for one in guardians
    )
    return RecordView(
        client=client,
        profile=await _profile(call, profile, office_zone, call.now),
        rule=_rule(rule, profile.time_zone or office_zone, call.now),
        consents=await _consents(call, steps),
        missing=consent.missing(steps, represented=represented),
        contacts=[
            EmergencyContactView(
                id=one.id, name=one.name, phone=one.phone, relation=one.relation, may_know=one.may_know
            )
            for one in await reads.contacts_of(call.session, client_id)
        ],
        guardians=[
            GuardianView(
                id=one.id,
                name=one.name,
                phone=one.phone,
                kind=one.kind,
                scope=list(one.scope),
                until_day=one.until_day,
                in_force=one.in_force(today),
            )
            for one in guardians
        ],
        household=_household(household, client),
    )


async def _office_zone(session: AsyncSession, office_id: str) -> str:
    office = await office_card(session, office_id)
    if office is None:
        raise Problem(ProblemCode.NOT_FOUND)
    return office.time_zone


async def _profile(call: Call, profile: Profile, office_zone: str, now: datetime) -> ProfileView:
    wished = profile.wished_worker_id
    names = {card.id: card.name for card in await staff_cards(call.session, {wished} if wished else set())}
    return ProfileView.model_validate(
        {
            "email": profile.email,
            "address": profile.address,
            "time_zone": profile.time_zone,
            "office_time_zone": office_zone,
            "birth_year": profile.birth_year,
            "may_be_minor": may_be_minor(profile.birth_year, now.year),
            "categories": profile.categories,
            "access_needs": profile.access_needs,
            "interpreter_languages": profile.interpreter_languages,
            "device": profile.device,
            "line": profile.line,
            "privacy": profile.privacy,
            "worker_gender": profile.worker_gender,
            "wished_worker_id": wished,
            "wished_worker_name": names.get(wished) if wished else None,
            "wishes": profile.wishes,
            "violence": profile.violence,
            "risk": profile.risk,
        }
    )


def _rule(rule: WrittenRule | None, zone: str, now: datetime) -> ContactRuleView | None:
    if rule is None:
        return None
    opens = contact_rule.next_open(rule.hours, zone, now)
    return ContactRuleView(
        version=rule.version,
        call=contact_rule.CallRule(rule.call),
        channels=[contact_rule.Channel(each) for each in rule.channels],
        hours=_hours(rule.hours),
        time_zone=zone,
        wording=contact_rule.Wording(rule.wording),
        who_may_answer=contact_rule.WhoAnswers(rule.who_may_answer),
        named=rule.named,
        say_if_other=rule.say_if_other,
        safe_word=rule.safe_word,
        stop_word=rule.stop_word,
        changed_at=rule.changed_at,
        open_now=opens == now,
        next_open=None if opens == now else opens,
        offset_minutes=opening.offset_minutes(zone, opens or now),
    )


def _hours(week: opening.Week) -> WeekHours | None:
    if not any(week.values()):
        return None
    return WeekHours.model_validate({day: week.get(day, []) for day in opening.DAYS})


async def _consents(call: Call, steps: list[consent.Step]) -> list[ConsentView]:
    newest = consent.standing(steps)
    texts = await consent_texts(call.session)
    writers = {step.by_staff_id for step in steps if step.by_staff_id}
    names = {card.id: card.name for card in await staff_cards(call.session, writers)}
    return [
        ConsentView(
            kind=step.kind,
            partner=step.partner or None,
            given=step.given,
            stands=newest[step.kind, step.partner] is step,
            text_version=step.text_version,
            outdated=texts.is_outdated(step),
            language=Language(step.language),
            way=step.way,
            witness=step.witness,
            giver=step.giver,
            at=step.at,
            by_name=names.get(step.by_staff_id) if step.by_staff_id else None,
        )
        for step in reversed(steps)
    ]


def _household(household: Household | None, client: ClientView) -> HouseholdView | None:
    if household is None:
        return None
    return HouseholdView(
        members=[
            HouseholdMemberView(
                id=member.client_id if member.name is not None else None,
                name=member.name,
                apart=member.apart,
            )
            for member in household.members
            if member.client_id != client.id
        ],
        apart=any(member.apart for member in household.members if member.client_id == client.id),
        joint_allowed=household.joint_allowed(),
    )
