"""Every notice, in every language, neutral and full: what it says, and what a neutral one must not."""

import json
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from scheduling.appointment import Form
from scheduling.notices import Notice
from server.notifications import local_times
from server.notifications.appointment_notice import NoticeFacts, Place, event_title, render_mail, render_sms
from server.notifications.local_times import LANGUAGES, words
from server.notifications.sms_parts import parts, spare

TEXTS = Path(local_times.__file__).parent / "notice_texts"
START = datetime(2026, 12, 1, 11, 0, tzinfo=UTC)
LINK = "https://example.org/j#t=" + "a" * 43
PRIVATE = ("Dayaq", "Leyla M.", "Bakı ofisi", "Nizami 5", "Otaq 2")
FACTS = NoticeFacts(
    notice=Notice.BOOKED.value,
    language="az",
    full=False,
    form=Form.VIDEO.value,
    starts_at=START,
    ends_at=START + timedelta(minutes=50),
    client_zone="Asia/Baku",
    office_zone="Asia/Baku",
    agency=PRIVATE[0],
    office=PRIVATE[2],
    worker=PRIVATE[1],
    link=LINK,
    code="123456",
    code_place="https://example.org",
    code_from=START - timedelta(minutes=30),
    place=Place(address=PRIVATE[3], room=PRIVATE[4]),
)
WHENS = {
    "az": "1 dekabr, çərşənbə axşamı, 15:00",
    "en": "Tuesday 1 December, 15:00",
    "kk": "1 желтоқсан, сейсенбі, 15:00",
    "ru": "вторник, 1 декабря, 15:00",
    "uz": "seshanba, 1-dekabr, 15:00",
}
SHORT = {
    "az": "1 dek, Ç.a., 15:00",
    "en": "Tue 1 Dec, 15:00",
    "kk": "1 жел., сс, 15:00",
    "ru": "вт, 1 дек., 15:00",
    "uz": "Sesh, 1-dek, 15:00",
}
each_language = pytest.mark.parametrize("language", LANGUAGES)
each_notice = pytest.mark.parametrize("notice", list(Notice))


@each_language
def test_texts_have_the_same_keys_and_places(language: str) -> None:
    english, texts = (
        json.loads((TEXTS / f"{one}.json").read_text("utf-8"))["texts"] for one in ("en", language)
    )
    assert texts.keys() == english.keys()
    for key, text in texts.items():
        assert sorted(re.findall(r"\{\w*\}", text)) == sorted(re.findall(r"\{\w*\}", english[key]))


@each_language
@each_notice
def test_a_neutral_letter_says_when_and_how_to_come_in_and_nothing_else(
    language: str, notice: Notice
) -> None:
    message = render_mail(replace(FACTS, language=language, notice=notice.value))
    whole = f"{message.subject}\n{message.body}"
    assert [word for word in PRIVATE if word in whole] == []
    assert words(language).texts["form.video"] not in whole
    assert WHENS[language] in message.body
    assert LINK in message.body.splitlines()
    assert "123456" in message.body
    assert "14:30" in message.body
    assert not re.search(r"[{}]|\.\.", whole.replace(LINK, ""))
    assert "\n" not in message.subject


@each_language
@each_notice
def test_a_full_letter_names_agency_worker_form_and_place(language: str, notice: Notice) -> None:
    message = render_mail(replace(FACTS, language=language, notice=notice.value, full=True))
    assert [word for word in PRIVATE if word not in message.body] == []
    assert words(language).texts["form.video"] in message.body
    assert message.subject.endswith(SHORT[language])


@each_language
@each_notice
def test_a_text_message_is_short(language: str, notice: Notice) -> None:
    body = spare(render_sms(replace(FACTS, language=language, notice=notice.value)))
    assert [word for word in PRIVATE if word in body] == []
    assert spare(SHORT[language]) in body
    assert body.endswith(LINK)
    assert "\n" not in body
    assert parts(body) <= (1 if language in ("en", "uz") else 2)
    alone = spare(render_sms(replace(FACTS, language=language, notice=notice.value, link="")))
    assert parts(alone) == 1


@each_language
@pytest.mark.parametrize("form", list(Form))
def test_every_form_has_its_words(language: str, form: Form) -> None:
    full = render_mail(replace(FACTS, language=language, form=form.value, full=True, link="", code=""))
    assert words(language).texts[f"form.{form.value}"] in full.body


@each_language
def test_the_other_clock_stands_beside_where_it_shows_something_else(language: str) -> None:
    same = render_mail(replace(FACTS, language=language, office_zone="Asia/Dubai"))
    assert "UTC" not in same.body
    other = render_mail(replace(FACTS, language=language, office_zone="Asia/Tashkent"))
    assert WHENS[language].replace("15:00", "16:00") + " (UTC+5)" in other.body
    assert "(UTC+4)" in render_sms(replace(FACTS, language=language, office_zone="Asia/Tashkent"))


def test_an_entry_of_a_calendar_is_as_neutral_as_the_letter() -> None:
    assert event_title(replace(FACTS, language="ru")) == "Встреча"
    assert event_title(replace(FACTS, language="ru", full=True)) == "Встреча: Leyla M., Dayaq"


def test_a_name_is_never_read_as_a_pattern() -> None:
    odd = replace(FACTS, full=True, worker="{when} %s {0}", agency="{code}")
    assert "{when} %s {0}" in render_mail(odd).body
    assert render_sms(odd).startswith("{code}. ")


def test_an_unknown_language_falls_back_to_english() -> None:
    assert render_mail(replace(FACTS, language="de")) == render_mail(replace(FACTS, language="en"))


def test_almaty_is_five_hours_ahead_since_march_2024() -> None:
    assert local_times.when("en", datetime(2024, 2, 15, 5, 0, tzinfo=UTC), "Asia/Almaty").endswith("11:00")
    assert local_times.when("en", datetime(2024, 3, 15, 5, 0, tzinfo=UTC), "Asia/Almaty").endswith("10:00")
