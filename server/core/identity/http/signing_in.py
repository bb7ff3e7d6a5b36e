"""Routes that lead in: password, code, an invitation's link."""

from sqlalchemy.ext.asyncio import AsyncSession

from server.core.actor import Permission
from server.core.errors import Problem, ProblemCode
from server.core.identity import invitations, sign_in
from server.core.identity.cookies import staff_cookie
from server.core.identity.http.me import read_me
from server.core.identity.password_rules import is_common
from server.core.identity.passwords import hash_password, password_matches
from server.core.identity.qr import draw_qr
from server.core.identity.schemas import (
    AcceptedView,
    AcceptInvitation,
    ChallengeView,
    InvitationToken,
    InvitationView,
    Me,
    QrView,
    SignInBody,
    SignInCode,
)
from server.core.identity.staff_sessions import SIGN_IN_LASTS, NewSignIn, open_sign_in
from server.core.identity.totp import enrolment_uri
from server.core.ids import token_hash
from server.core.web import Call, Routes
from server.core.web.keys import LIMITER

routes = Routes("identity")

_ACCOUNT_LIMIT = "10/15minute"
_ADDRESS_LIMIT = "30/minute"


@routes.post(
    "/api/v1/sign-in",
    permission=Permission.PUBLIC,
    unit="none",
    limit=_ADDRESS_LIMIT,
    problems=(ProblemCode.SIGN_IN_FAILED,),
)
async def sign_in_with_password(call: Call, body: SignInBody) -> ChallengeView:
    """Take the first step of signing in."""
    # By account and address together, so that nobody locks an account's owner out from elsewhere.
    account = token_hash(body.email.strip().lower())
    await call.app[LIMITER].hit(_ACCOUNT_LIMIT, "sign_in", account, call.network)
    async with call.database.read() as session:
        credentials = await sign_in.find_credentials(session, body.email)
    matches = await password_matches(credentials.password_hash, body.password)
    async with call.database.write() as session:
        challenge = await sign_in.answer_password(session, credentials, matches=matches, now=call.now)
    if challenge is None:
        raise Problem(ProblemCode.SIGN_IN_FAILED)
    return ChallengeView(challenge=challenge)


@routes.post(
    "/api/v1/sign-in/code",
    permission=Permission.PUBLIC,
    unit="none",
    limit=_ADDRESS_LIMIT,
    problems=(ProblemCode.CHALLENGE_ENDED, ProblemCode.CODE_WRONG),
)
async def sign_in_with_code(call: Call, body: SignInCode) -> Me:
    """Take the second step, and be signed in."""
    async with call.database.write() as session:
        done = await sign_in.answer_code(
            session, body.challenge, body.code, user_agent=user_agent(call), now=call.now
        )
        if isinstance(done, NewSignIn):
            return await welcome(call, session, done)
    raise Problem(done)


@routes.post(
    "/api/v1/invitations/open",
    permission=Permission.PUBLIC,
    unit="read",
    limit=_ADDRESS_LIMIT,
    problems=(ProblemCode.INVITATION_INVALID,),
)
async def open_invitation(call: Call, body: InvitationToken) -> InvitationView:
    """Return what an invitation's page shows. Opening uses nothing up."""
    invitation = await invitations.invitation_by_token(call.session, body.token, call.now)
    uri = enrolment_uri(invitation.totp_secret, invitation.email)
    symbol = draw_qr(uri)
    return InvitationView(
        name=invitation.name,
        email=invitation.email,
        role=invitation.role,
        purpose=invitation.purpose,
        language=invitation.language,
        expires_at=invitation.expires_at,
        totp_secret=invitation.totp_secret,
        totp_uri=uri,
        totp_qr=QrView(size=symbol.size, path=symbol.path),
    )


@routes.post(
    "/api/v1/invitations/accept",
    permission=Permission.PUBLIC,
    unit="none",
    limit=_ADDRESS_LIMIT,
    problems=(ProblemCode.INVITATION_INVALID, ProblemCode.PASSWORD_WEAK, ProblemCode.CODE_WRONG),
)
async def accept_invitation(call: Call, body: AcceptInvitation) -> AcceptedView:
    """Set password and second factor, or the second factor alone."""
    async with call.database.read() as session:
        invitation = await invitations.invitation_by_token(session, body.token, call.now)
    first_time = invitation.purpose == "invite"
    password_hash = await _new_password(invitation, body.password)
    async with call.database.write() as session:
        await invitations.accept_invitation(
            session, invitation, password_hash=password_hash, code=body.code, now=call.now
        )
        if first_time:
            opened = await open_sign_in(session, invitation.staff_id, user_agent(call), call.now)
            _set_cookie(call, opened)
    return AcceptedView(signed_in=first_time)


async def _new_password(invitation: invitations.OpenInvitation, password: str | None) -> str | None:
    """Return the hash of a first password. A link for a new second factor must not change the first one as well."""
    if (invitation.purpose == "invite") != (password is not None):
        raise Problem(ProblemCode.VALIDATION)
    if password is None:
        return None
    if is_common(password, about=(invitation.name, invitation.email)):
        raise Problem(ProblemCode.PASSWORD_WEAK)
    return await hash_password(password)


async def welcome(call: Call, session: AsyncSession, opened: NewSignIn) -> Me:
    """Give the browser its cookie and tell who is signed in."""
    _set_cookie(call, opened)
    return await read_me(session, opened.staff_id, call.now)


def user_agent(call: Call) -> str:
    """Return what the browser says it is."""
    return call.request.headers.get("User-Agent", "")


def _set_cookie(call: Call, opened: NewSignIn) -> None:
    call.set_cookie(
        staff_cookie(call.settings), opened.token, max_age_seconds=int(SIGN_IN_LASTS.total_seconds())
    )
