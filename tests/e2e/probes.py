"""What a story asks of a page beyond what a person sees: what was really decoded, which devices are open, what was asked."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, Page, Request

PATIENCE_SECONDS = 15.0

WATCH = """
(() => {
  const connections = [];
  const tracks = [];
  const Plain = window.RTCPeerConnection;
  window.RTCPeerConnection = class extends Plain {
    constructor(...given) {
      super(...given);
      connections.push(this);
    }
  };
  const open = MediaDevices.prototype.getUserMedia;
  MediaDevices.prototype.getUserMedia = async function (wanted) {
    const stream = await open.call(this, wanted);
    tracks.push(...stream.getTracks());
    return stream;
  };
  const stop = MediaStreamTrack.prototype.stop;
  MediaStreamTrack.prototype.stop = function () {
    stop.call(this);
    window.storyTrackStopped?.(this.kind);
  };
  window.story = {
    live: () => tracks.filter(track => track.readyState === 'live').map(track => track.kind).sort(),
    connections: () => connections.length,
    received: async () => {
      const sum = { frames: 0, energy: 0 };
      for (const connection of connections.filter(each => each.connectionState === 'connected')) {
        for (const entry of (await connection.getStats()).values()) {
          if (entry.type !== 'inbound-rtp') continue;
          sum.frames += entry.framesDecoded ?? 0;
          sum.energy += entry.totalAudioEnergy ?? 0;
        }
      }
      return sum;
    },
  };
})();
"""


@dataclass(frozen=True)
class Received:
    """What this page has decoded so far: pictures, and the energy of the sound."""

    frames: int
    energy: float


def watch(context: BrowserContext) -> None:
    """Makes every page of a context answer the questions below. To be called before its first page opens."""
    context.add_init_script(WATCH)


def received(page: Page) -> Received:
    """What has arrived over the connections that are alive."""
    found: dict[str, Any] = page.evaluate("window.story.received()")
    return Received(int(found["frames"]), float(found["energy"]))


def open_devices(page: Page) -> list[str]:
    """The kinds of the own tracks that capture something: audio, video."""
    kinds: list[str] = page.evaluate("window.story.live()")
    return kinds


def connections_made(page: Page) -> int:
    """How many peer connections the page has made since it was loaded."""
    return int(page.evaluate("window.story.connections()"))


def until(condition: Callable[[], bool], what: str, seconds: float = PATIENCE_SECONDS) -> None:
    """Waits for a condition that asks a page something, and fails saying what was not seen."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise AssertionError(f"not seen within {seconds:.0f} s: {what}")
        time.sleep(0.05)


def until_media_grow(page: Page, who: str, *, picture: bool = True, sound: bool = True) -> None:
    """Waits until this page decodes new pictures and new sound."""
    before = received(page)

    def grown() -> bool:
        now = received(page)
        return (not picture or now.frames > before.frames + 5) and (not sound or now.energy > before.energy)

    until(grown, f"{who} sees and hears the other ({before} at first)")


class RequestLog:
    """Every request of a context; for "no request leaves the origin"."""

    def __init__(self, context: BrowserContext) -> None:
        self.addresses: list[str] = []
        context.on("request", self._note)

    def foreign(self, origin: str) -> list[str]:
        """Those that went anywhere else than to this origin."""
        home = urlsplit(origin).netloc
        wild = (urlsplit(address) for address in self.addresses)
        return [part.geturl() for part in wild if part.scheme not in ("data", "blob") and part.netloc != home]

    def _note(self, request: Request) -> None:
        self.addresses.append(request.url)
