"""Channels that keep what they are handed, and fail when they are told to."""

from dataclasses import dataclass, field

from server.notifications.letters import Channels, Letter, Text


@dataclass
class Catcher:
    """Everything that was handed over, in order. `failure` is raised instead of taking the next message."""

    letters: list[Letter] = field(default_factory=list)
    texts: list[Text] = field(default_factory=list)
    failure: Exception | None = None
    taken_before_failing: bool = False

    @property
    def channels(self) -> Channels:
        """Hand these to the relay."""
        return Channels(self._letter, self._text, "help@example.org")

    async def _letter(self, letter: Letter) -> None:
        self._fail()
        self.letters.append(letter)

    async def _text(self, text: Text) -> str:
        if self.taken_before_failing:
            self.texts.append(text)
        self._fail()
        if not self.taken_before_failing:
            self.texts.append(text)
        return f"ref-{len(self.texts)}"

    def _fail(self) -> None:
        if self.failure:
            failure, self.failure = self.failure, None
            raise failure
