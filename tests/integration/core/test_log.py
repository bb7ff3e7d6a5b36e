"""Canaries: names, numbers, keys and free text are sent into the log by every door, and none comes out."""

import json
import subprocess
import sys

import pytest

CANARIES = {
    "name": "Sevda Aliyeva",
    "first_name": "Sevda",
    "cyrillic": "Сәуле",
    "number": "+994501234567",
    "code": "918273",
    "token": "Qm9vLXRva2VuLWNhbmFyeS0wMTIzNDU2Nzg5LWFiY2Q",
    "key": "9f" * 32,
    "email": "sevda@example.org",
    "address": "203.0.113.77",
    "text": "he says that it is not safe to talk",
}

SCRIPT = """
import json, logging, sys, threading, warnings
from server.core.errors import Problem, ProblemCode
from server.core.log import NUMBER_FIELDS, TEXT_FIELDS, configure_logging, get_logger

configure_logging("debug")
canaries = json.loads(sys.argv[1])
log = get_logger()

class Quoting(Exception):
    def __str__(self):
        return " ".join(canaries.values())

for canary in canaries.values():
    log.info(canary)
    log.info("said", unknown_field=canary, **{canary.replace(" ", "_"): canary})
    log.warning("said %s", canary)
    log.bind(reason=canary).error("said")
    for field in [*TEXT_FIELDS, *NUMBER_FIELDS, "error", "where", "host"]:
        if field not in ("event", "level", "timestamp"):
            log.info("said", **{field: canary})
            log.info("said", **{field: [canary]})
            log.info("said", **{field: {"inside": canary}})
    logging.getLogger("aiohttp.access").warning("GET /j %s", canary)
    logging.getLogger("sqlalchemy.engine").error(canary, extra={"parameters": canary})
    warnings.warn(canary)
    try:
        raise Quoting(canary) from ValueError(canary)
    except Quoting as error:
        error.add_note(canary)
        log.exception("failed", reason=canary)
        logging.getLogger("asyncio").exception(canary)
    try:
        raise ExceptionGroup(canary, [ValueError(canary)])
    except* ValueError:
        log.exception("failed")

log.info("said", code=918273, count=True, kind="staff_invitation", status=503, route="/api/v1/clients/{client_id}")
log.info("said", appointment_id="ab" * 16, outbox_id="cd" * 16)
threading.Thread(target=lambda: (_ for _ in ()).throw(Quoting())).start()
raise Quoting
"""


@pytest.fixture(scope="module")
def output() -> str:
    """Everything that a process prints that logs canaries by every door, and dies of one."""
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, json.dumps(CANARIES)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1, done.stderr
    return done.stdout + done.stderr


@pytest.mark.parametrize("kind", CANARIES)
def test_no_canary_comes_out(output: str, kind: str) -> None:
    assert CANARIES[kind] not in output
    assert json.dumps(CANARIES[kind]).strip('"') not in output


def test_every_line_is_one_json_object(output: str) -> None:
    assert len(output.splitlines()) > 100
    for line in output.splitlines():
        assert json.loads(line)["level"] in {"info", "warning", "error", "critical"}


def test_what_is_harmless_comes_out(output: str) -> None:
    lines = [json.loads(line) for line in output.splitlines()]
    assert any(
        line.get("route") == "/api/v1/clients/{client_id}"
        and line.get("kind") == "staff_invitation"
        and line.get("status") == 503
        and "code" not in line
        for line in lines
    )
    assert any(
        line.get("appointment_id") == "ab" * 16 and line.get("outbox_id") == "cd" * 16 for line in lines
    )


def test_failures_say_what_and_where(output: str) -> None:
    lines = [json.loads(line) for line in output.splitlines()]
    assert any(line.get("event") == "failed" and line.get("error") == "Quoting" for line in lines)
    assert any(line.get("logger") == "aiohttp.access" for line in lines)
    assert any(line.get("logger") == "asyncio" and line.get("error") == "Quoting" for line in lines)
    assert [line["error"] for line in lines if line.get("event") == "crashed"] == ["Quoting", "Quoting"]
    assert all(line["where"] for line in lines if line.get("event") == "crashed")
