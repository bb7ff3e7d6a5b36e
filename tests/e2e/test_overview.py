"""The pages over all: how the installation is, and the mix of forms."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.axe import violations
from tests.e2e.site import Site
from tests.e2e.worker_side import open_worker

WIDTHS = (360, 1280)


def fits(page: Page) -> None:
    """Nothing is cut off on a phone or on a desk, and nothing is there that axe finds fault with."""
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert violations(page) == []


@pytest.mark.parametrize("language", ["az", "en"])
def test_an_administrator_sees_what_to_see_to(contexts: Browser, site: Site, language: str) -> None:
    nigar = open_worker(contexts, site, site.cast.nigar, language)
    nigar.page.goto(f"{site.url}/admin/health")
    items = nigar.page.locator(".checks__item")
    expect(items).to_have_count(9)
    backup = items.filter(has_text=nigar.words("overview.check.backup"))
    expect(backup).to_contain_text(nigar.words("overview.level.warning"))
    expect(backup).to_contain_text("python -m server backup")
    fits(nigar.page)
    nigar.press("overview.health.again")
    expect(items).to_have_count(9)


def test_the_mix_of_forms_is_counted_and_saved(contexts: Browser, site: Site) -> None:
    cast = site.cast
    for form in ("video", "video", "phone"):
        site.make_appointment(cast.leyla, cast.sevda.id, form)
    aysel = open_worker(contexts, site, cast.aysel, "en")
    page = aysel.page
    page.goto(f"{site.url}/reports/forms")
    video = page.get_by_role("row").filter(has_text=aysel.words("common.form.video"))
    expect(video).to_contain_text("67%")
    fits(page)
    with page.expect_download() as saved:
        aysel.press("overview.mix.save")
    table = saved.value.path().read_text(encoding="utf-8-sig")
    assert '"Baku";"Video";"0";"0";"0";"0";"0";"2"' in table
    aysel.press("overview.mix.before")
    expect(video).to_contain_text("0%")
    aysel.press("overview.mix.after")
    expect(video).to_contain_text("67%")
    expect(page.get_by_role("button", name=aysel.words("overview.mix.after"))).to_be_disabled()
