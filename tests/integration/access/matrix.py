"""The table of who may do what, written by hand from the design and not from the code that it checks.

Roles: W worker, S supervisor, F coordinator (front desk), A administrator, C a client's seat, M a client's own page, P everybody. A row whose
path names an object also says who of the permitted may have Leyla's: her appointment with Sevda, Sevda's record.
"""

from dataclasses import dataclass
from enum import IntEnum

from tests.factories.requests import first_contact
from tests.integration.access import asked
from tests.integration.access.asked import Body, Query
from tests.server import START

ABSENT = "0" * 32
NO_TOKEN = "A" * 43
STAFF = "WSFA"
HOLDERS = frozenset({"leyla"})
READERS = frozenset({"leyla", "rauf"})
SEERS = frozenset({"leyla", "rauf", "aysel"})
OWN_PAGE = frozenset({"own page"})
ADMINISTRATORS = frozenset({"nigar"})


class Stage(IntEnum):
    """The order of asking: what ends an object comes after what needs it, what ends a sign-in after everything."""

    NORMAL = 0
    ENDS_OBJECT = 1
    ENDS_PAGE = 2
    ENDS_SIGN_IN = 3


@dataclass(frozen=True, slots=True)
class Row:
    """Which roles may use a route, who of them has the object that the path names, and a valid body and query."""

    roles: str
    owners: frozenset[str] | None = None
    body: Body | None = None
    query: str | Query = ""
    stage: Stage = Stage.NORMAL
    once: bool = False
    """After the first owner there is nothing left to ask for."""


ROWS: dict[str, Row] = {
    # signing in, and oneself
    "sign_in_with_password": Row(
        "P", body=asked.fixed(email="nobody@example.org", password="wrong password")
    ),
    "sign_in_with_code": Row("P", body=asked.fixed(challenge=NO_TOKEN, code="000000")),
    "open_invitation": Row("P", body=asked.fixed(token=NO_TOKEN)),
    "accept_invitation": Row("P", body=asked.fixed(token=NO_TOKEN, code="000000")),
    "read_own_account": Row(STAFF),
    "change_own_account": Row(STAFF, body=asked.fixed(language="ru")),
    "list_sessions": Row(STAFF),
    "revoke_session": Row(STAFF, owners=HOLDERS, stage=Stage.ENDS_OBJECT),
    "sign_out": Row(STAFF, stage=Stage.ENDS_SIGN_IN),
    "list_alerts": Row("FA"),
    "create_ticket": Row(STAFF, body=asked.fixed(purpose="desk")),
    # staff
    "list_staff": Row(STAFF),
    "invite_staff": Row(
        "A",
        body=lambda world: {
            "name": "Somebody New",
            "email": "somebody.new@example.org",
            "role": "worker",
            "office_ids": [world.cast.baku],
            "languages": ["az"],
        },
    ),
    "change_staff": Row("A", owners=ADMINISTRATORS, body=asked.fixed(languages=["az", "en"])),
    "invite_staff_again": Row("A", owners=ADMINISTRATORS),
    "reset_second_factor": Row("A", owners=ADMINISTRATORS, stage=Stage.ENDS_OBJECT),
    "deactivate_staff": Row("A", owners=ADMINISTRATORS, stage=Stage.ENDS_OBJECT),
    # a client's own way in
    "join_by_link": Row("P", body=asked.fixed(token=NO_TOKEN)),
    "join_by_code": Row("P", body=asked.fixed(code="000000")),
    "read_join": Row("C"),
    "create_join_ticket": Row("C"),
    "leave_join": Row("C", body=asked.fixed(quick=False), stage=Stage.ENDS_SIGN_IN),
    # a client's own page
    "enter_personal": Row("P", body=asked.fixed(token=NO_TOKEN)),
    "leave_personal": Row("M", stage=Stage.ENDS_PAGE),
    "list_own_appointments": Row("M"),
    "list_own_services": Row("M"),
    "list_own_slots": Row("M", owners=OWN_PAGE, query=asked.own_slots),
    "book_own_appointment": Row("M", body=asked.own_booking),
    "list_slots_to_move": Row("M", owners=OWN_PAGE, query=f"?{asked.SPAN}"),
    "move_own_appointment": Row("M", owners=OWN_PAGE, body=lambda _world: {"starts_at": asked.start(96)}),
    "cancel_own_appointment": Row("M", owners=OWN_PAGE, stage=Stage.ENDS_OBJECT),
    "list_own_consents": Row("M", query="?language=az"),
    "write_own_consent": Row(
        "M", body=asked.fixed(kind="service", given=True, language="az", text_version=0)
    ),
    "list_own_readers": Row("M"),
    "read_own_copy": Row("M"),
    "read_client_copy": Row("WF", owners=SEERS),
    "preview_erasure": Row("F", owners=frozenset({"aysel"})),
    "erase_client": Row(
        "F",
        owners=frozenset({"aysel"}),
        body=asked.fixed(name="Sevda", reason="client_wish"),
        stage=Stage.ENDS_OBJECT,
        once=True,
    ),
    "set_legal_hold": Row(
        "F", owners=frozenset({"aysel"}), body=asked.fixed(reason="A court has asked for it")
    ),
    "lift_legal_hold": Row("F", owners=frozenset({"aysel"}), stage=Stage.ENDS_PAGE),
    "read_retention": Row("A"),
    "change_retention": Row("A", body=asked.fixed(months=120, version=0), once=True),
    "read_link": Row("WF", owners=SEERS),
    "make_link": Row("WF", owners=SEERS, stage=Stage.ENDS_PAGE),
    "revoke_link": Row("WF", owners=SEERS, stage=Stage.ENDS_PAGE),
    # the agency
    "read_agency": Row(STAFF),
    "change_agency": Row("A", body=asked.fixed(name="Tayanch")),
    "list_offices": Row(STAFF),
    "add_office": Row("A", body=asked.fixed(**asked.OFFICE)),
    "read_office": Row(STAFF, owners=frozenset({"everybody"})),
    "change_office": Row("A", owners=ADMINISTRATORS, body=asked.fixed(name="Baku")),
    "list_holidays": Row(STAFF, owners=frozenset({"everybody"})),
    "add_holiday": Row("A", owners=ADMINISTRATORS, body=asked.fixed(day="2026-12-31", name="Year's end")),
    "remove_holiday": Row("A", owners=ADMINISTRATORS, stage=Stage.ENDS_OBJECT),
    # clients
    "list_clients": Row("WSF"),
    "add_client": Row(
        "WF",
        body=lambda world: {"office_id": world.cast.baku, "name": "Newcomer", "language": "az"},
        owners=frozenset({"leyla", "elchin", "aysel"}),
    ),
    "read_import_template": Row("F", query="?language=az"),
    "check_import": Row("F", owners=frozenset({"aysel"}), body=asked.client_file),
    "import_clients": Row("F", owners=frozenset({"aysel"}), body=asked.client_file),
    "read_client": Row("WSF", owners=SEERS),
    "change_client": Row("WF", owners=SEERS, body=asked.fixed(is_pseudonym=True)),
    "find_doubles": Row(
        "WF",
        owners=frozenset({"leyla", "elchin", "aysel"}),
        body=lambda world: {"office_id": world.cast.baku, "name": "Sevda"},
    ),
    "read_record": Row("WSF", owners=SEERS),
    "list_readers": Row("WSF", owners=SEERS),
    "change_profile": Row("WF", owners=SEERS, body=asked.fixed(birth_year=1992)),
    "set_contact_rule": Row("WF", owners=SEERS, body=asked.fixed(**asked.CONTACT_RULE)),
    "record_consent": Row("WF", owners=SEERS, body=asked.fixed(**asked.CONSENT)),
    "add_emergency_contact": Row("WF", owners=SEERS, body=asked.fixed(**asked.EMERGENCY_CONTACT)),
    "remove_emergency_contact": Row("WF", owners=SEERS, stage=Stage.ENDS_OBJECT, once=True),
    "add_guardian": Row("WF", owners=SEERS, body=asked.fixed(**asked.GUARDIAN)),
    "end_guardian": Row("WF", owners=SEERS, stage=Stage.ENDS_OBJECT, once=True),
    "link_household": Row(
        "WF", owners=SEERS, body=lambda world: {"other_client_id": world.flatmate_id, "apart": False}
    ),
    "leave_household": Row("WF", owners=SEERS, stage=Stage.ENDS_OBJECT, once=True),
    "list_workers": Row("WSFA"),
    "list_substitutions": Row("WSF"),
    "add_substitution": Row(
        "F",
        owners=frozenset({"aysel"}),
        body=lambda world: {
            "worker_id": world.cast.leyla.id,
            "substitute_id": world.cast.elchin.id,
            "from_day": "2027-03-01",
            "until_day": "2027-03-02",
        },
    ),
    "remove_substitution": Row("F", owners=frozenset({"aysel"}), stage=Stage.ENDS_OBJECT),
    # what is offered, and when
    "list_services": Row(STAFF),
    "add_service": Row("A", body=asked.service),
    "change_service": Row("A", owners=ADMINISTRATORS, body=asked.service),
    "list_rooms": Row(STAFF),
    "add_room": Row(
        "A", body=lambda world: {"office_id": world.cast.baku, "name": "Green room", "capacity": 4}
    ),
    "change_room": Row("A", owners=ADMINISTRATORS, body=asked.fixed(capacity=5)),
    "read_availability": Row("WSF", owners=frozenset({"leyla", "elchin", "rauf", "aysel"})),
    "set_week": Row("WF", owners=frozenset({"leyla", "aysel"}), body=asked.week),
    "add_exception": Row("WF", owners=frozenset({"leyla", "aysel"}), body=asked.day_off),
    "remove_exception": Row("WF", owners=frozenset({"leyla", "aysel"}), stage=Stage.ENDS_OBJECT, once=True),
    "list_companions": Row("WSF"),
    "add_companion": Row(
        "WF",
        owners=frozenset({"leyla", "elchin", "aysel"}),
        body=lambda world: {"office_id": world.cast.baku, "name": "Somebody", "kind": "interpreter"},
    ),
    "change_companion": Row(
        "WF", owners=frozenset({"leyla", "elchin", "aysel"}), body=asked.fixed(languages=["ru"])
    ),
    "list_slots": Row("WSF", owners=SEERS | {"elchin"}, query=asked.slots),
    # appointments
    "list_appointments": Row("WSF", query=f"?from={START:%Y-%m-%dT%H:%M:%SZ}&until=2026-11-24T08:00:00Z"),
    "book_appointment": Row(
        "WF",
        owners=frozenset({"leyla", "aysel"}),
        body=lambda world: {
            "client_id": world.cast.sevda.id,
            "worker_id": world.cast.leyla.id,
            "form": "video",
            "starts_at": asked.start(48),
            "minutes": 30,
        },
    ),
    "read_appointment": Row("WSF", owners=SEERS),
    "reschedule_appointment": Row(
        "WF", owners=SEERS, body=lambda _world: {"starts_at": asked.start(72), "minutes": 30}
    ),
    "cancel_appointment": Row(
        "WF", owners=SEERS, body=asked.fixed(reason_code="worker_unavailable"), stage=Stage.ENDS_OBJECT
    ),
    "miss_appointment": Row("WF", owners=SEERS, body=asked.fixed(reason_code="did_not_come")),
    "confirm_appointment": Row("WF", owners=SEERS),
    "change_form": Row("WF", owners=SEERS, body=asked.fixed(form="audio", reason_code="client_asked")),
    "reassign_appointment": Row("F", owners=SEERS, body=lambda world: {"worker_id": world.cast.leyla.id}),
    "take_visit_step": Row("WF", owners=SEERS, body=asked.fixed(step="arrived")),
    "decide_many": Row(
        "WF",
        body=lambda world: {"items": [{"appointment_id": world.appointment_id, "decision": "cancel"}]},
        stage=Stage.ENDS_OBJECT,
    ),
    "read_place": Row("WSF", owners=SEERS),
    "read_invitation": Row("WF", owners=SEERS),
    "list_notices": Row("WSF", owners=SEERS),
    "send_notice_again": Row("WF", owners=SEERS),
    "read_timeline": Row("WSF", owners=SEERS),
    "read_desk": Row("WSF"),
    "read_health": Row("A"),
    "list_texts": Row("A"),
    "write_text": Row("A", body=asked.fixed(version=0, language="en", body="Our own words.")),
    "list_versions": Row("A"),
    "list_consent_texts": Row("WSF", query="?language=az"),
    "read_mix": Row("SFA"),
    "list_news": Row("WSF"),
    "mark_news_read": Row("WSF", body=asked.fixed(until="2026-11-23T08:00:00Z")),
    "read_calendar_feed": Row("W"),
    "open_calendar_feed": Row("W", body=asked.fixed(with_names=False)),
    "close_calendar_feed": Row("W"),
    # duty, and alerts of people in danger
    "list_public_offices": Row("P"),
    "call_me_now": Row(
        "P",
        body=lambda world: {
            "token": NO_TOKEN,
            "office_id": world.cast.baku,
            "phone": "+994 00 1",
            "language": "az",
        },
    ),
    "read_danger_status": Row("P", body=asked.fixed(token=NO_TOKEN)),
    "list_danger_alerts": Row("WSF"),
    "read_danger_alert": Row("WSF", owners=SEERS),
    "take_danger_alert": Row("WSF", owners=SEERS),
    "close_danger_alert": Row(
        "WSF", owners=SEERS, body=asked.fixed(outcome="reached"), stage=Stage.ENDS_OBJECT
    ),
    "read_duty_roster": Row("WSF", owners=frozenset({"leyla", "elchin", "rauf", "aysel"})),
    "change_duty_turns": Row(
        "F",
        owners=frozenset({"aysel"}),
        body=lambda world: dict.fromkeys(
            ("mon", "tue", "wed", "thu", "fri", "sat", "sun"), world.cast.leyla.id
        ),
    ),
    "change_duty_day": Row(
        "F",
        owners=frozenset({"aysel"}),
        body=lambda world: {"day": "2026-12-01", "staff_id": world.cast.leyla.id},
    ),
    "read_week": Row("WSF"),
    # requests
    "send_request": Row("P", body=lambda world: {**first_contact(world.cast.baku), "token": NO_TOKEN}),
    "list_public_services": Row("P"),
    "list_public_slots": Row("P"),
    "read_request_status": Row("P", body=asked.fixed(token=NO_TOKEN)),
    "list_requests": Row("WSF"),
    "count_requests": Row("WSF"),
    "add_request": Row("F", owners=frozenset({"aysel"}), body=lambda world: first_contact(world.cast.baku)),
    "read_request": Row("WSF", owners=frozenset({"rauf", "aysel"})),
    "accept_request": Row(
        "F", owners=frozenset({"aysel"}), body=lambda world: {"worker_id": world.cast.leyla.id}
    ),
    "refuse_request": Row(
        "F",
        owners=frozenset({"aysel"}),
        body=asked.fixed(reason="not_ours", text="Another office"),
        stage=Stage.ENDS_OBJECT,
    ),
    "read_board": Row("F"),
    "read_downtime_list": Row("F"),
    "read_call_card": Row("WSF", owners=SEERS),
    "choose_form": Row(
        "WF",
        owners=SEERS,
        body=lambda world: {
            "client_id": world.cast.sevda.id,
            "device": "own_phone",
            "line": "good",
            "privacy": "private",
        },
    ),
    "keep_form_choice": Row(
        "WF", owners=SEERS, body=asked.fixed(recommended="office", reason_code="client_wishes")
    ),
    "read_absence": Row(
        "F",
        owners=frozenset({"aysel"}),
        query=lambda world: f"?worker_id={world.cast.leyla.id}",
    ),
    # what was said
    "read_checklist": Row("WS", owners=READERS),
    "settle_checklist_item": Row("W", owners=HOLDERS, body=asked.fixed(answer="At home")),
    "read_note": Row("WS", owners=READERS),
    "save_note": Row("W", owners=HOLDERS, body=asked.fixed(body="We talked.", revision=0)),
    "sign_note": Row("W", owners=HOLDERS, body=asked.fixed(revision=1)),
    "amend_note": Row("W", owners=HOLDERS, body=asked.fixed(body="And agreed.")),
}
