"""What a letter says of a time and what a page says of it is the same, in five languages and over every clock change."""

import json
import subprocess
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from server.core.agency.opening import offset_minutes
from server.notifications.local_times import LANGUAGES, when
from tests.environment.databases import ROOT

ZONES = (
    "Asia/Baku",
    "Asia/Almaty",
    "Asia/Tashkent",
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
)
SCREEN = """
import { formatDateWith } from './web/src/i18n/dates.ts';
const two = value => String(value).padStart(2, '0');
const { languages, moments } = JSON.parse(process.argv[1]);
const lines = [];
for (const language of languages) {
  const { default: pack } = await import(`./web/src/i18n/generated/staff/${language}.ts`);
  for (const [instant, offset] of moments) {
    const local = new Date(Date.parse(instant) + offset * 60_000);
    const time = `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`;
    for (const style of ['day', 'dayShort']) lines.push(`${formatDateWith(pack, local, style)}, ${time}`);
  }
}
console.log(JSON.stringify(lines));
"""
"""The pages' own formatting, with the offsets that the server sends."""


def changes(zone: str) -> list[datetime]:
    """The hours around each change of a zone's clocks from 2023 on, and one moment of each month."""
    hour, place = timedelta(hours=1), ZoneInfo(zone)
    at, found = datetime(2023, 1, 1, tzinfo=UTC), []
    while at < datetime(2027, 1, 1, tzinfo=UTC):
        if at.astimezone(place).utcoffset() != (at + hour).astimezone(place).utcoffset():
            found += [at - hour, at, at + hour, at + 2 * hour]
        at += hour
    return found + [datetime(2026, month, 15, 20, 30, tzinfo=UTC) for month in range(1, 13)]


def test_mail_and_screen_agree_over_every_clock_change() -> None:
    moments = [(at, zone) for zone in ZONES for at in changes(zone)]
    assert len(moments) > 100
    mail = [
        when(language, at, zone, short=short)
        for language in LANGUAGES
        for at, zone in moments
        for short in (False, True)
    ]
    asked = {
        "languages": LANGUAGES,
        "moments": [
            (at.isoformat().replace("+00:00", "Z"), offset_minutes(zone, at)) for at, zone in moments
        ],
    }
    command = [str(ROOT / "tools" / "node"), "--input-type=module", "--eval", SCREEN, json.dumps(asked)]
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=60)
    assert answer.returncode == 0, answer.stderr
    assert json.loads(answer.stdout) == mail
