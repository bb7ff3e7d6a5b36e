"""PROTOCOL.md, the table of rules and the payloads say the same."""

import json
import re
from pathlib import Path

import pytest
from pydantic import TypeAdapter, ValidationError

from signaling import protocol
from signaling.protocol import PAYLOADS, CloseReason, Message, RefusalCode
from signaling.rules import ALLOWED, PAYLOAD, Event, Standing

DOCUMENT = (Path(protocol.__file__).parent / "PROTOCOL.md").read_text(encoding="utf-8")
MODELS: dict[str, type[Message]] = {model.__name__: model for model in PAYLOADS}
SAMPLES: dict[str, tuple[type[Message], ...]] = {
    "Connecting": (protocol.ConnectAuth, protocol.ConnectRefusal),
    "`snapshot`": (protocol.WaitingSnapshot, protocol.TalkingSnapshot),
    "`closed`": (protocol.Closed,),
    "`desk`": (protocol.DeskNews,),
    "`admit`": (protocol.PersonCommand,),
    "`rebuild`": (protocol.RebuildCommand,),
    "`media`": (protocol.MediaState,),
    "`line`": (protocol.LineCommand,),
    "`ice`": (protocol.IceDone,),
}
"""By heading; `signal` and `text` stand twice, once for each direction."""
TWICE: dict[str, list[tuple[type[Message], ...]]] = {
    "`signal`": [(protocol.Signal,), (protocol.SignalCommand,)],
    "`text`": [(protocol.Text,), (protocol.TextCommand, protocol.TextDone)],
}


def sections() -> list[tuple[str, str]]:
    parts = re.split(r"^#{2,3} (.+)$", DOCUMENT, flags=re.MULTILINE)
    return list(zip(parts[1::2], parts[2::2], strict=True))


def table(text: str) -> list[list[str]]:
    rows = [line.strip("| ").split(" | ") for line in text.splitlines() if line.startswith("| ")]
    return [[cell.strip("` ") for cell in row] for row in rows if not row[0].startswith("---")]


def samples_of(text: str) -> list[str]:
    return re.findall(r"```json\n(.+?)```", text, flags=re.DOTALL)


def test_the_table_of_who_may_send_what_is_the_one_in_code() -> None:
    header, *rows = table(DOCUMENT.split("<!-- table:")[1].split("\n\n")[0])
    assert header == ["event", "payload", *(standing.value for standing in _columns())]
    written = {row[0]: row[1:] for row in rows}
    expected = {
        event.value: [
            PAYLOAD[event].__name__,
            *("yes" if standing in ALLOWED[event] else "no" for standing in _columns()),
        ]
        for event in Event
    }
    assert written == expected


def _columns() -> list[Standing]:
    return [Standing.WORKER_INSIDE, Standing.CLIENT_INSIDE, Standing.CLIENT_WAITING, Standing.DESK]


def test_every_event_has_a_section() -> None:
    headings = {heading.strip("`") for heading, _ in sections()}
    assert {event.value for event in Event} <= headings


def test_every_code_is_explained() -> None:
    by_heading = dict(sections())
    written = {row[0] for heading in ("Connecting", "Refusals") for row in table(by_heading[heading])[1:]}
    assert written == {code.value for code in RefusalCode}
    assert {row[0] for row in table(by_heading["`closed`"])[1:]} == {reason.value for reason in CloseReason}


def test_every_sample_fits_its_model() -> None:
    expected = {heading: list(models) for heading, models in SAMPLES.items()}
    again = {heading: list(rows) for heading, rows in TWICE.items()}
    for heading, text in sections():
        found = samples_of(text)
        models = again[heading].pop(0) if heading in again else expected.pop(heading, ())
        assert len(found) == len(models), f"{heading} has {len(found)} samples"
        for sample, model in zip(found, models, strict=True):
            filled = json.loads(sample.replace("QTZ…43 characters…", "Q" * 43))
            TypeAdapter(model).validate_json(json.dumps(filled))
    assert expected == {}
    assert all(rows == [] for rows in again.values())


def test_the_numbers_are_the_ones_in_code() -> None:
    assert f"at most {protocol.MAX_FRAME_BYTES // 1024} KiB" in DOCUMENT
    assert f"{protocol.MAX_DESCRIPTION // 1024} KiB of SDP" in DOCUMENT
    assert f"1 to {protocol.MAX_TEXT:,} characters" in DOCUMENT
    assert f"This is version {protocol.VERSION}." in DOCUMENT


def test_a_waiting_snapshot_has_no_place_for_the_session() -> None:
    assert set(protocol.WaitingSnapshot.model_fields) == {"state", "revision", "you", "since"}


@pytest.mark.parametrize(
    ("model", "raw"),
    [
        (protocol.TextCommand, {"text": "x" * 2001}),
        (protocol.TextCommand, {"text": "   "}),
        (protocol.TextCommand, {"text": "a\x00b"}),
        (protocol.TextCommand, {"text": 7}),
        (protocol.TextCommand, {"text": "hello", "from": "0" * 32}),
        (protocol.PersonCommand, {"participant_id": "../../etc"}),
        (protocol.RebuildCommand, {"incarnation": "aaaaaaaa.1\n"}),
        (protocol.Description, {"type": "offer", "sdp": "v" * (32 * 1024 + 1)}),
        (protocol.Description, {"type": "bye", "sdp": ""}),
        (protocol.Candidate, {"candidate": "c" * 1025}),
        (protocol.Candidate, {"candidate": "c", "sdpMLineIndex": -1}),
        (protocol.MediaState, {"camera": "yes", "microphone": True, "screen": False}),
        (protocol.MediaState, {"camera": 1, "microphone": True, "screen": False}),
    ],
)
def test_what_does_not_fit_is_refused(model: type[Message], raw: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        model.model_validate(raw)


def test_a_candidate_with_fields_of_tomorrow_is_passed_without_them() -> None:
    raw = {"candidate": "c", "sdpMid": "0", "sdpMLineIndex": 0, "tomorrow": {"x": 1}}
    assert protocol.Candidate.model_validate(raw).model_dump(exclude_unset=True) == {
        "candidate": "c",
        "sdpMid": "0",
        "sdpMLineIndex": 0,
    }
