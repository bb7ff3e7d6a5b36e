"""A browser's media without a browser: aiortc behind a page, which holds exactly the link that the snapshots name.

Sound is a tone and the picture one grey, so that whoever gets it can tell whose it is. What the machine sends stays on
its loopback.
"""

import asyncio
from array import array
from collections import Counter
from typing import Any

from aiortc import (
    RTCConfiguration,
    RTCIceServer,
    RTCPeerConnection,
    RTCSessionDescription,
)
from aiortc.mediastreams import AudioStreamTrack, MediaStreamError, MediaStreamTrack, VideoStreamTrack
from aiortc.rtcconfiguration import RTCBundlePolicy
from aiortc.sdp import candidate_from_sdp
from av import AudioFrame, VideoFrame
from av.frame import Frame

from tests.integration.signaling.pages import Page, Payload, until

PICTURE = (160, 120)
GREY_MAY_DIFFER = 12
LOUD = 1000
MEDIA_PATIENCE = 20.0


class Tone(AudioStreamTrack):
    """A square wave of 400 Hz."""

    async def recv(self) -> Frame:
        frame = await super().recv()
        assert isinstance(frame, AudioFrame)
        wave = array("h", [8000 if sample // 10 % 2 else -8000 for sample in range(frame.samples)])
        frame.planes[0].update(wave.tobytes())
        return frame


class Grey(VideoStreamTrack):
    """A picture of one brightness (16 to 235)."""

    def __init__(self, brightness: int) -> None:
        super().__init__()
        self._brightness = brightness

    async def recv(self) -> Frame:
        pts, time_base = await self.next_timestamp()
        frame = VideoFrame(*PICTURE, "yuv420p")
        for plane, value in zip(frame.planes, (self._brightness, 128, 128), strict=True):
            plane.update(bytes([value]) * plane.buffer_size)
        frame.pts, frame.time_base = pts, time_base
        return frame


def brightness_of(frame: VideoFrame) -> int:
    """Return how bright the middle of a picture is."""
    plane = frame.planes[0]
    return bytes(plane)[frame.height // 2 * plane.line_size + frame.width // 2]


def loudness_of(frame: AudioFrame) -> int:
    """Return the highest sample."""
    return max(array("h", bytes(frame.planes[0])))


class Peer:
    """Camera, microphone and connection of one page.

    `rounds` counts the negotiations of which all candidates have come. A stubborn one keeps its old connection when the server takes the link away, as no page of ours does.
    """

    def __init__(self, page: Page, brightness: int, *, stubborn: bool = False) -> None:
        self.page = page
        self.brightness = brightness
        self.pictures: list[int] = []
        self.loud_sounds = 0
        self.ended: Counter[str] = Counter()
        self.rounds = 0
        self.connection: RTCPeerConnection | None = None
        self.link: Payload | None = None
        self._stubborn = stubborn
        self._made: list[RTCPeerConnection] = []
        self._taken = 0
        self._sinks: list[asyncio.Task[None]] = []
        self._following = asyncio.create_task(self._follow())

    async def close(self) -> None:
        """End everything, also what has never begun: a track that brought nothing ends with no connection."""
        tasks = [self._following, *self._sinks]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.gather(*(connection.close() for connection in self._made))

    async def _follow(self) -> None:
        """Do what the server's events ask for, one after the other."""
        while True:
            await until(lambda: len(self.page.received) > self._taken, "another event", seconds=3600)
            event, data = self.page.received[self._taken]
            self._taken += 1
            if event == "snapshot":
                await self._take_links(data)
            elif event == "signal":
                await self._take_signal(data)
            elif event == "closed":
                await self._drop()

    async def _take_links(self, snapshot: Payload) -> None:
        links = snapshot.get("links", [])
        if self.link and not links:
            await self._drop()
        elif links and not self.link:
            (self.link,) = links
            self.connection = self.connect(snapshot["ice"])
            if self.link["offerer"]:
                self._attach()
                await self.connection.setLocalDescription(await self.connection.createOffer())
                await self._tell()

    def connect(self, ice: Payload) -> RTCPeerConnection:
        """Make a connection by the servers that the snapshot names, and look at all that comes over it."""
        servers = [RTCIceServer(**server) for server in ice["servers"]]
        # An empty list matters: without one aiortc asks a server of its own.
        connection = RTCPeerConnection(RTCConfiguration(servers, bundlePolicy=RTCBundlePolicy.MAX_BUNDLE))
        self._made.append(connection)
        connection.on("track", lambda track: self._sinks.append(asyncio.create_task(self._sink(track))))
        return connection

    def _attach(self) -> None:
        """Send what the edge allows, and nothing else."""
        assert self.connection is not None
        assert self.link is not None
        if self.link["send"]["audio"]:
            self.connection.addTrack(Tone())
        if self.link["send"]["video"]:
            self.connection.addTrack(Grey(self.brightness))

    async def _take_signal(self, signal: Payload) -> None:
        if self.connection is None or self.link is None or signal["generation"] != self.link["generation"]:
            return
        if "description" in signal:
            await self.connection.setRemoteDescription(RTCSessionDescription(**_parts(signal["description"])))
            if signal["description"]["type"] == "offer":
                self._attach()
                await self.connection.setLocalDescription(await self.connection.createAnswer())
                await self._tell()
        elif not signal["candidate"]["candidate"]:
            await self.connection.addIceCandidate(None)
            self.rounds += 1
        else:
            candidate = candidate_from_sdp(signal["candidate"]["candidate"].removeprefix("candidate:"))
            candidate.sdpMid = signal["candidate"]["sdpMid"]
            await self.connection.addIceCandidate(candidate)

    async def _tell(self) -> None:
        """Send the description, then its candidates one by one: aiortc writes them into the text."""
        assert self.connection is not None
        description = self.connection.localDescription
        lines = description.sdp.splitlines(keepends=True)
        is_candidate = [line.startswith(("a=candidate:", "a=end-of-candidates")) for line in lines]
        bare = "".join(line for line, told_apart in zip(lines, is_candidate, strict=True) if not told_apart)
        await self.signal(description={"type": description.type, "sdp": bare})
        for line in dict.fromkeys(line for line in lines if line.startswith("a=candidate:")):
            await self.signal(candidate={"candidate": line.strip().removeprefix("a="), "sdpMid": "0"})
        await self.signal(candidate={"candidate": "", "sdpMid": "0"})

    async def signal(self, **part: Payload) -> None:
        """Pass something to the other page; it must arrive."""
        assert self.link is not None
        to = {"to": self.link["peer"], "generation": self.link["generation"]}
        assert await self.page.send("signal", to | part) == {"ok": True}

    async def _drop(self) -> None:
        connection, self.connection, self.link = self.connection, None, None
        if connection is not None and not self._stubborn:
            await connection.close()

    async def _sink(self, track: MediaStreamTrack) -> None:
        """Look at every frame of a track until it ends."""
        try:
            while True:
                self._look(await track.recv())
        except MediaStreamError:
            self.ended[track.kind] += 1

    def _look(self, frame: Any) -> None:
        if isinstance(frame, VideoFrame):
            self.pictures.append(brightness_of(frame))
        elif loudness_of(frame) > LOUD:
            self.loud_sounds += 1

    def forget(self) -> None:
        """Count what arrives from nothing again."""
        self.pictures.clear()
        self.loud_sounds = 0

    async def sees_and_hears(self, other: "Peer") -> None:
        """Wait for pictures of the other's grey and for sounds that are no silence."""

        def seen() -> int:
            for peer in (self, other):
                peer.raise_error()
            return sum(abs(picture - other.brightness) < GREY_MAY_DIFFER for picture in self.pictures)

        await until(lambda: seen() >= 5, "five pictures of the other", MEDIA_PATIENCE)
        await until(lambda: self.loud_sounds >= 10, "ten sounds of the other", MEDIA_PATIENCE)

    def raise_error(self) -> None:
        """Raise what stopped this peer from following the server's events."""
        if self._following.done():
            self._following.result()

    async def sees_the_end(self) -> None:
        """Wait until both tracks of the other have ended."""
        await until(
            lambda: {"audio", "video"} <= set(self.ended), "the end of sound and picture", MEDIA_PATIENCE
        )


def _parts(description: Payload) -> dict[str, str]:
    return {"type": description["type"], "sdp": description["sdp"]}
