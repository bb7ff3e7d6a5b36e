"""The chooser of forms, in every situation that there is: nobody is recommended what would harm or shut out."""

from hypothesis import given, strategies as st

from scheduling.appointment import Form
from scheduling.form_choice import (
    Advice,
    Calls,
    Choice,
    Device,
    Line,
    Need,
    Privacy,
    Reason,
    Risk,
    Situation,
    choose,
)

situations = st.builds(
    Situation,
    device=st.sampled_from(Device),
    line=st.sampled_from(Line),
    privacy=st.sampled_from(Privacy),
    risk=st.sampled_from(Risk),
    violence=st.booleans(),
    calls=st.sampled_from(Calls),
    needs=st.frozensets(st.sampled_from(Need)),
)


def by_form(situation: Situation) -> dict[Form, Choice]:
    return {choice.form: choice for choice in choose(situation)}


def recommended(situation: Situation) -> Form:
    (found,) = [choice.form for choice in choose(situation) if choice.advice is Advice.RECOMMENDED]
    return found


@given(situations)
def test_every_form_is_there_once_and_one_comes_first(situation: Situation) -> None:
    choices = choose(situation)
    assert sorted(choice.form for choice in choices) == sorted(Form)
    assert [choice.advice for choice in choices].count(Advice.RECOMMENDED) == 1
    order = [Advice.RECOMMENDED, Advice.POSSIBLE, Advice.UNSUITABLE]
    ranks = [order.index(choice.advice) for choice in choices]
    assert ranks == sorted(ranks)


@given(situations)
def test_whatever_does_not_suit_says_why(situation: Situation) -> None:
    for choice in choose(situation):
        if choice.advice is Advice.UNSUITABLE:
            assert any(reason.startswith("against_") for reason in choice.reasons)
        assert len(set(choice.reasons)) == len(choice.reasons)


@given(situations)
def test_the_same_situation_gets_the_same_answer(situation: Situation) -> None:
    assert choose(situation) == choose(situation)


@given(situations)
def test_without_a_private_place_video_is_never_recommended(situation: Situation) -> None:
    if situation.privacy is Privacy.NONE:
        assert by_form(situation)[Form.VIDEO].advice is Advice.UNSUITABLE


@given(situations)
def test_who_speaks_with_their_hands_is_never_sent_to_sound_only(situation: Situation) -> None:
    if Need.SIGN_LANGUAGE in situation.needs:
        found = by_form(situation)
        assert found[Form.AUDIO].advice is found[Form.PHONE].advice is Advice.UNSUITABLE


@given(situations)
def test_who_must_never_be_called_is_never_offered_a_call(situation: Situation) -> None:
    if situation.calls is Calls.NEVER:
        assert by_form(situation)[Form.PHONE].advice is Advice.UNSUITABLE


@given(situations)
def test_nobody_visits_a_home_in_which_somebody_is_a_danger(situation: Situation) -> None:
    if situation.violence:
        assert by_form(situation)[Form.HOME].advice is Advice.UNSUITABLE


@given(situations)
def test_where_somebody_is_a_danger_and_could_hear_nothing_is_spoken_at_home(situation: Situation) -> None:
    if situation.violence and situation.privacy is Privacy.NONE:
        assert recommended(situation) in (Form.OFFICE, Form.CHAT)


@given(situations)
def test_what_the_client_does_not_have_is_not_recommended(situation: Situation) -> None:
    found = recommended(situation)
    if situation.device in (Device.NONE, Device.LANDLINE) or situation.line is Line.NONE:
        assert found not in (Form.VIDEO, Form.AUDIO, Form.CHAT)
    if situation.device is Device.NONE:
        assert found in (Form.OFFICE, Form.HOME)


@given(situations)
def test_the_office_never_falls_out(situation: Situation) -> None:
    assert by_form(situation)[Form.OFFICE].advice is not Advice.UNSUITABLE


@given(situations)
def test_a_danger_never_makes_a_form_at_home_more_fitting(situation: Situation) -> None:
    """The same situation without the danger: no spoken form at home may rise by it."""
    if not situation.violence:
        return
    calm = Situation(
        situation.device,
        situation.line,
        situation.privacy,
        situation.risk,
        False,
        situation.calls,
        situation.needs,
    )
    for form in (Form.VIDEO, Form.AUDIO, Form.PHONE, Form.HOME):
        if by_form(calm)[form].advice is Advice.UNSUITABLE:
            assert by_form(situation)[form].advice is Advice.UNSUITABLE


def test_a_shared_phone_and_no_private_place_lead_to_the_office() -> None:
    first, *_ = choose(Situation(device=Device.SHARED_PHONE, privacy=Privacy.NONE))
    assert (first.form, first.advice) == (Form.OFFICE, Advice.RECOMMENDED)
    assert Reason.FOR_PRIVATE_PLACE in first.reasons


def test_with_all_that_is_needed_video_comes_first() -> None:
    assert recommended(Situation()) is Form.VIDEO


def test_a_weak_line_leads_to_sound_or_a_meeting() -> None:
    assert recommended(Situation(line=Line.WEAK)) in (Form.OFFICE, Form.AUDIO)


def test_an_old_man_far_away_with_a_landline_is_called_or_visited() -> None:
    situation = Situation(
        device=Device.LANDLINE, line=Line.NONE, needs=frozenset({Need.MOVING, Need.EASY_WORDS})
    )
    assert recommended(situation) in (Form.PHONE, Form.HOME)


def test_a_high_risk_brings_people_together() -> None:
    assert recommended(Situation(risk=Risk.URGENT)) is Form.OFFICE
