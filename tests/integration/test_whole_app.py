"""The assembled application: every answer carries its guards, every refusal its code, and nothing waits for a build."""

from tests.server import AgencyServer

BAD_ORIGINS = (
    None,
    "null",
    "https://127.0.0.1",
    "http://evil.example",
    "http://127.0.0.1.evil.example",
    "http://127.0.0.1:1",
    "http://sub.localhost",
    "http://10.0.0.1",
    "file://",
)


async def test_answers_carry_the_guards(agency_server: AgencyServer) -> None:
    browser = await agency_server.browser()
    for path in ("/", "/j", "/desk", "/api/v1/me", "/nowhere", "/healthz"):
        answer = await browser.get(path)
        assert "require-trusted-types-for 'script'" in answer.headers["Content-Security-Policy"], path
        assert answer.headers["X-Content-Type-Options"] == "nosniff", path
        assert answer.headers["Cache-Control"] == "no-store", path


async def test_change_without_an_origin_of_ours_is_refused(agency_server: AgencyServer) -> None:
    browser = await agency_server.browser(agency_server.cast.leyla)
    for origin in BAD_ORIGINS:
        browser.http.headers.popall("Origin", None)
        if origin is not None:
            browser.http.headers["Origin"] = origin
        answer = await browser.post("/api/v1/sign-out")
        assert (answer.status, answer.code) == (403, "origin_refused"), origin
        answer = await browser.get("/socket.io/?EIO=4&transport=websocket")
        assert (answer.status, answer.code) == (403, "origin_refused"), origin


async def test_body_is_bounded_and_must_be_json(agency_server: AgencyServer) -> None:
    browser = await agency_server.browser()
    big = await browser.post("/api/v1/sign-in", {"email": "a@example.org", "password": "x" * 70_000})
    assert (big.status, big.code) == (413, "body_too_large")
    form = await browser.ask("POST", "/api/v1/sign-in", data={"email": "a@example.org"})
    assert (form.status, form.code) == (415, "not_json")
    extra = await browser.post(
        "/api/v1/sign-in", {"email": "a@example.org", "password": "x", "role": "worker"}
    )
    assert (extra.status, extra.code) == (422, "validation")


async def test_unknown_place_and_method_are_plain_refusals(agency_server: AgencyServer) -> None:
    browser = await agency_server.browser()
    nowhere = await browser.get("/api/v1/nowhere")
    assert (nowhere.status, nowhere.code) == (404, "not_found")
    method = await browser.ask("DELETE", "/api/v1/me")
    assert (method.status, method.code, method.headers["Allow"]) == (405, "method_not_allowed", "GET,PATCH")
    head = await browser.ask("HEAD", "/api/v1/me")
    assert head.status == 405


async def test_metrics_are_for_this_machine_alone(agency_server: AgencyServer) -> None:
    browser = await agency_server.browser()
    assert (await browser.get("/metrics")).status == 200
    assert (await browser.get("/metrics", headers={"X-Forwarded-For": "127.0.0.1"})).status == 404


async def test_page_names_the_texts_it_will_need(agency_server: AgencyServer) -> None:
    browser = await agency_server.browser()
    for asked, language in (("kk-KZ,ru;q=0.8", "kk"), ("fr,ru;q=0.5", "ru"), ("fr", "en")):
        answer = await browser.get("/j", headers={"Accept-Language": asked})
        assert f"/assets/client-{language}-" in answer.headers["Link"], asked
    chosen = await browser.get("/j?lang=uz", headers={"Accept-Language": "ru"})
    assert "/assets/client-uz-" in chosen.headers["Link"]
    chunk = await browser.get(chosen.headers["Link"].partition("<")[2].partition(">")[0])
    assert chunk.status == 200
    assert "immutable" in chunk.headers["Cache-Control"]
