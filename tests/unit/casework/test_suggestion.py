"""Which worker may take a request, and why."""

from hypothesis import given, strategies as st

from server.casework.requests.suggestion import Candidate, Reason, suggest


def worker(name: str, *languages: str, clients: int = 0, booked: int = 0, away: bool = False,
           forms: set[str] | None = None) -> Candidate:  # fmt: skip
    return Candidate(name, name, languages, clients, booked, away, forms)


def order(*candidates: Candidate, language: str = "az", form: str | None = None) -> list[str]:
    return [each.worker_id for each in suggest(candidates, language, form)]


def test_language_goes_before_load_and_load_before_the_name() -> None:
    assert order(worker("a", "ru"), worker("b", "az", clients=20), worker("c", "az", clients=3)) == [
        "c",
        "b",
        "a",
    ]
    assert order(worker("b", "az"), worker("a", "az"), worker("c", "az", booked=30)) == ["a", "b", "c"]


def test_who_is_away_comes_after_who_is_there_and_the_wished_form_counts() -> None:
    assert order(worker("a", "az", away=True), worker("b", "az", clients=9)) == ["b", "a"]
    video, home = worker("a", "az", forms={"video"}), worker("b", "az", clients=9, forms={"home"})
    assert order(video, home, form="home") == ["b", "a"]
    assert order(video, home) == ["a", "b"]


def test_reasons_say_what_weighs() -> None:
    (found,) = suggest([worker("a", "ru", clients=4, booked=95, away=True, forms={"video"})], "az", "home")
    assert found.reasons == (
        Reason("not_the_language"),
        Reason("away"),
        Reason("not_the_form"),
        Reason("clients", 4),
        Reason("booked", 2),
    )


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 30), st.booleans()), max_size=12))
def test_nobody_is_left_out_and_the_order_does_not_depend_on_who_was_read_first(
    given: list[tuple[bool, int, bool]],
) -> None:
    people = [
        worker(f"w{number}", "az" if speaks else "ru", clients=clients, away=away)
        for number, (speaks, clients, away) in enumerate(given)
    ]
    assert order(*people) == order(*reversed(people))
    assert sorted(order(*people)) == sorted(each.id for each in people)
