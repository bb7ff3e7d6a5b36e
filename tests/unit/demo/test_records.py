"""The records of the invented clients come out in the counts that were described, and tell the stories."""

from collections import Counter

from scheduling.form_choice import Device, Line, Need, Risk
from server.demo.records import (
    APART,
    DEAF_COUPLE,
    GUARDIANS,
    HOUSEHOLDS,
    KAMAL,
    NAMES,
    NARGIZ,
    SEVDA,
    ZARINA,
    written_records,
)
from server.people.consent import ConsentKind
from server.people.contact_rule import CallRule
from server.people.profile import Category

RECORDS = written_records()


def test_everybody_has_a_record_and_a_name_of_their_own() -> None:
    assert len(RECORDS) == len(set(NAMES)) == 60


def test_the_contact_rules_are_those_that_were_described() -> None:
    kinds = Counter("hours" if record.rule.hours else record.rule.call.value for record in RECORDS.values())
    assert kinds == {"call": 38, "hours": 14, "text_first": 5, "never": 3}


def test_danger_and_risk() -> None:
    profiles = [record.profile for record in RECORDS.values()]
    assert sum(profile.violence is True for profile in profiles) == 6
    assert Counter(profile.risk for profile in profiles) == {Risk.URGENT: 2, Risk.HIGH: 9, Risk.NONE: 49}


def test_means_needs_and_kinds_of_help() -> None:
    profiles = [record.profile for record in RECORDS.values()]
    assert Counter(profile.device for profile in profiles) == {
        Device.OWN_PHONE: 33,
        Device.SHARED_PHONE: 13,
        Device.COMPUTER: 6,
        Device.LANDLINE: 5,
        Device.NONE: 3,
    }
    assert Counter(profile.line for profile in profiles) == {Line.GOOD: 34, Line.WEAK: 18, Line.NONE: 8}
    needs = Counter(need for profile in profiles for need in profile.access_needs or ())
    assert [needs[need] for need in (Need.SIGN_LANGUAGE, Need.LARGE_TEXT, Need.EASY_WORDS)] == [2, 9, 7]
    groups = Counter(group for profile in profiles for group in profile.categories or ())
    assert groups[Category.FAMILY] == 17
    assert groups[Category.ELDERLY] == 12
    assert groups[Category.YOUTH] == 6
    assert groups[Category.MINOR] == len(GUARDIANS) == 5


def test_consents() -> None:
    kinds = Counter(_kind(name) for name in NAMES)
    assert kinds == {"full": 44, "no observation": 9, "none": 4, "withdrawn": 3}


def _kind(name: str) -> str:
    observation = [step.given for step in RECORDS[name].consents if step.kind is ConsentKind.OBSERVATION]
    return {"": "none", "1": "full", "0": "no observation", "10": "withdrawn"}[
        "".join(str(int(given)) for given in observation)
    ]


def test_eleven_households_of_twenty_eight_people_two_of_them_in_conflict() -> None:
    members = [name for household in HOUSEHOLDS for name in household]
    assert (len(HOUSEHOLDS), len(members), len(set(members))) == (11, 28, 28)
    assert set(members) <= set(NAMES)
    assert sum(bool(set(household) & set(APART)) for household in HOUSEHOLDS) == 2


def test_the_people_of_the_stories() -> None:
    sevda, zarina, nargiz, kamal = (RECORDS[name] for name in (SEVDA, ZARINA, NARGIZ, KAMAL))
    assert (sevda.rule.call, sevda.profile.device) == (CallRule.NEVER, Device.SHARED_PHONE)
    assert sevda.profile.birth_year == 2026 - 34
    assert (zarina.profile.violence, _kind(ZARINA)) == (True, "no observation")
    assert ConsentKind.ASSENT in [step.kind for step in nargiz.consents]
    assert (kamal.profile.line, kamal.profile.birth_year) == (Line.WEAK, 2026 - 71)
    for name in DEAF_COUPLE:
        assert Need.SIGN_LANGUAGE in (RECORDS[name].profile.access_needs or ())
