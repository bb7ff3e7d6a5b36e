"""Routes of a client's own page: consents, and who saw the record; and, for staff, the link that leads there."""

from dataclasses import asdict

from server.core import audit
from server.core.actor import Permission
from server.core.agency.languages import Language
from server.core.audit import AuditEvent
from server.core.errors import ProblemCode
from server.core.identity.personal import (
    make_personal_link,
    read_personal_link,
    revoke_personal_link,
)
from server.core.identity.qr import draw_qr
from server.core.identity.schemas import QrView
from server.core.web import Call, Routes
from server.people import consent
from server.people.consent import ConsentKind, Giver, Way
from server.people.queries import record as reads
from server.people.queries.consent_texts import ConsentTexts, consent_texts
from server.people.schemas import ClientPath
from server.people.schemas.own import (
    OwnConsent,
    OwnConsentQuery,
    OwnConsents,
    OwnConsentStep,
    OwnReaders,
    PersonalLinkView,
)
from server.people.schemas.record import NewConsent, ReaderView
from server.people.service import record as changes

routes = Routes("people")
_ME, _WRITE = Permission.ME_RECORD_USE, Permission.CLIENT_RECORD_WRITE
_LINK = "/api/v1/clients/{client_id}/personal-link"
ASKED = (
    ConsentKind.SERVICE,
    ConsentKind.TECHNOLOGY,
    ConsentKind.CONTACT,
    ConsentKind.OBSERVATION,
    ConsentKind.ASSISTANCE,
)
"""What a client is asked on their own page. With whom something is shared is agreed with a person."""


@routes.get("/api/v1/me/consents", permission=_ME)
async def list_own_consents(call: Call, query: OwnConsentQuery) -> OwnConsents:
    """Return to what the client has agreed, and what they may agree to."""
    return await _consents(call, query.language)


@routes.post("/api/v1/me/consents", permission=_ME, limit="60/hour")
async def write_own_consent(call: Call, body: OwnConsentStep) -> OwnConsents:
    """Give a consent, or take it back. Each stands for itself."""
    new = NewConsent(
        kind=body.kind,
        partner=body.partner,
        given=body.given,
        text_version=body.text_version,
        language=body.language,
        way=Way.SCREEN,
        giver=Giver.CLIENT,
    )
    await changes.write_consent(call.session, call.actor, call.actor.client_id, new, call.now)
    return await _consents(call, body.language)


async def _consents(call: Call, language: Language) -> OwnConsents:
    texts = await consent_texts(call.session)
    steps = consent.standing(await reads.consent_steps(call.session, call.actor.client_id))
    asked = {(kind, ""): None for kind in ASKED}
    return OwnConsents(
        items=[
            _own_consent(texts, kind, partner, step, language)
            for (kind, partner), step in (asked | steps).items()
            if kind is not ConsentKind.RECORDING
        ]
    )


def _own_consent(
    texts: ConsentTexts, kind: ConsentKind, partner: str, step: consent.Step | None, language: Language
) -> OwnConsent:
    text = texts.read(kind, language)
    return OwnConsent(
        kind=kind,
        partner=partner or None,
        given=step.given if step else None,
        at=step.at if step else None,
        text=text.body,
        text_language=text.language,
        text_version=texts.version(kind),
        outdated=step is not None and step.given and texts.is_outdated(step),
    )


@routes.get("/api/v1/me/readers", permission=_ME)
async def list_own_readers(call: Call) -> OwnReaders:
    """Return who of the staff saw or changed the client's record, the newest first."""
    readers = await reads.readers_of(call.session, call.actor.client_id)
    items = [ReaderView.model_validate(asdict(reader)) for reader in readers]
    return OwnReaders(items=items)


@routes.get(_LINK, permission=_WRITE, unit="write", problems=(ProblemCode.NOT_FOUND,))
async def read_link(call: Call, path: ClientPath) -> PersonalLinkView:
    """Return the client's link to their own page. Whoever has it is the client there, so the reading is recorded."""
    await changes.let_through(call.session, call.actor, path.client_id, call.now)
    link = await read_personal_link(
        call.session, client_id=path.client_id, origin=call.settings.public_origin
    )
    if link is not None:
        await audit.record(
            call.session,
            call.actor,
            AuditEvent.IDENTITY_PERSONAL_LINK_READ,
            subject=f"client:{path.client_id}",
            now=call.now,
        )
    return _link_view(link)


@routes.post(_LINK, permission=_WRITE, problems=(ProblemCode.NOT_FOUND,))
async def make_link(call: Call, path: ClientPath) -> PersonalLinkView:
    """Make the client's link, or a new one in place of the old, which leads nowhere from then on."""
    await changes.let_through(call.session, call.actor, path.client_id, call.now)
    link = await make_personal_link(
        call.session,
        call.actor,
        client_id=path.client_id,
        origin=call.settings.public_origin,
        now=call.now,
    )
    return _link_view(link)


@routes.delete(_LINK, permission=_WRITE, problems=(ProblemCode.NOT_FOUND,))
async def revoke_link(call: Call, path: ClientPath) -> None:
    """Let the client's link lead nowhere."""
    await changes.let_through(call.session, call.actor, path.client_id, call.now)
    await revoke_personal_link(call.session, call.actor, client_id=path.client_id, now=call.now)


def _link_view(link: str | None) -> PersonalLinkView:
    if link is None:
        return PersonalLinkView(link=None, qr=None)
    qr = draw_qr(link)
    return PersonalLinkView(link=link, qr=QrView(path=qr.path, size=qr.size))
