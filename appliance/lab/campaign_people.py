"""People for a campaign: who they are stands in the user part they are called by, and each call to them is written down by their side.

Rule: one at a time at each telephone. Who is called while another talks there is not answered, as in an office with one receiver.
"""

from __future__ import annotations

import threading
import time
import wave
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from appliance.errors import RemoteError
from appliance.lab.answered_sounds import silence, tone
from appliance.lab.caller import SimulatedCaller
from appliance.lab.lab_agent import LabAgent
from appliance.lab.script import CallerScript, parse_script
from appliance.lab.voices import Voices, sounds_of
from appliance.media.frames import SAMPLE_RATE
from appliance.ports import AccountSettings

Kind = Literal["yes", "no", "busy", "absent", "voicemail", "menu", "bot", "silent", "leaves", "remove", "asleep"]
SHARE: Mapping[Kind, int] = {
    "yes": 48, "no": 24, "busy": 20, "absent": 20, "voicemail": 30, "menu": 16,
    "bot": 14, "silent": 10, "leaves": 8, "remove": 8, "asleep": 2,
}  # fmt: skip
"""Of 200. `asleep`: it is night where they are."""
ABROAD = "+888"
"""What the numbers of those begin with."""
FINAL: frozenset[Kind] = frozenset({"yes", "no", "menu", "bot", "leaves", "remove"})
"""Who is called once; the others may be tried again."""
EXPECTED: Mapping[Kind, frozenset[str]] = {
    "yes": frozenset({"completed"}), "no": frozenset({"completed"}), "busy": frozenset({"busy"}), "absent": frozenset({"no_answer"}),
    "voicemail": frozenset({"voicemail"}), "menu": frozenset({"ivr"}), "bot": frozenset({"bot", "ivr"}),
    "silent": frozenset({"no_answer", "silence"}),
    "leaves": frozenset({"hung_up"}), "remove": frozenset({"do_not_call", "completed"}), "asleep": frozenset(),
}  # fmt: skip
"""What the record may say of each."""
GREETING = "Hi, you've reached Anna. I can't come to the phone right now. Please leave a message after the tone."
_MENU, _BOT = "Thank you for calling Acme. For sales, press one.", "Hello, how can I help you?"
_SCRIPTS: Mapping[Kind, str] = {
    "yes": 'voice: flite:slt\nlines:\n  - {say: "Hello?", after: 0.4}\n  - "Yes, speaking."\n  - "Yes, I will be there."\n'
    '  - "Yes, I said I am coming."\n  - "Yes."\n',
    "no": 'voice: flite:rms\nlines:\n  - {say: "Hello?", after: 0.4}\n  - "Yes, this is she."\n  - "No, I can not make it."\n'
    '  - "No, I am busy then."\n  - "No."\n',
    "voicemail": "voice: flite:slt\nlines:\n  - {file: greeting.wav, after: 0.4}\n",
    "menu": f'voice: flite:slt\nlines:\n  - {{say: "{_MENU}", after: 0.4}}\n  - {{say: "{_MENU}", after: 4}}\notherwise: repeat_last\n',
    "bot": f'voice: flite:rms\nlines:\n  - {{say: "{_BOT}", after: 0.4}}\n  - {{say: "{_BOT}", wait_ms: 300}}\notherwise: repeat_last\n',
    "silent": "behaviour: silent\n",
    "leaves": 'voice: flite:slt\nlines:\n  - {say: "Hello?", after: 0.4}\n  - {wait: 5}\n  - {hang_up: true}\n',
    "remove": 'voice: flite:slt\nlines:\n  - {say: "Hello?", after: 0.4}\n  - "No, and do not call me again."\n',
}
"""They speak first, as who is called does, and say it again in other words where they are asked again."""
LIMIT_S = 90.0
"""So long a far end that never hangs up stays."""


@dataclass(frozen=True)
class Ring:
    """A call as the far end saw it. `at_s` is monotonic."""

    user: str
    kind: Kind
    at_s: float
    talked_s: float = 0.0
    refused: bool = False


@dataclass
class Office:
    """Telephones, and everybody who may be called there."""

    voices: Voices
    folder: Path
    """For the recordings that are made."""
    telephones: int = 8
    rings: list[Ring] = field(default_factory=list)
    """In the order in which the calls ended."""
    failed: list[BaseException] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._over = threading.Event()
        self._lock = threading.Lock()
        self._scripts: dict[Kind, tuple[CallerScript, Mapping[int, bytes]]] = {}
        self._callers: list[SimulatedCaller] = []
        self._threads: list[threading.Thread] = []

    def open(self) -> None:
        """Make the sounds, and be ready to be called."""
        self.folder.mkdir(parents=True, exist_ok=True)
        spoken = self.voices.speak("flite:slt", GREETING)
        beep = (tone((1000.0,), 400) * 32767).astype("<i2").tobytes()
        pause = (silence(600) * 32767).astype("<i2").tobytes()
        with wave.open(str(self.folder / "greeting.wav"), "wb") as out:
            out.setnchannels(1)
            out.setsampwidth(2)
            out.setframerate(SAMPLE_RATE)
            out.writeframes(spoken + pause + beep)
        for kind, text in _SCRIPTS.items():
            script = parse_script(text, kind, self.folder)
            self._scripts[kind] = (script, sounds_of(script, self.voices))
        for number in range(self.telephones):
            caller = SimulatedCaller(LabAgent(AccountSettings(user=f"office{number}", rtp_port=43000 + 100 * number)))
            caller.start()
            self._callers.append(caller)
            thread = threading.Thread(target=self._answer, args=(caller,), name=f"telephone{number}", daemon=True)
            self._threads.append(thread)
            thread.start()

    def close(self) -> None:
        """Nobody answers any more."""
        self._over.set()
        for thread in self._threads:
            thread.join(LIMIT_S + 10)
        for caller in self._callers:
            caller.close()

    def uri(self, user: str, place: int) -> str:
        """Where that one is called: people are spread over the telephones in order."""
        return f"sip:{user}@{self._callers[place % self.telephones].agent.local_uri.partition('@')[2]}"

    def _answer(self, caller: SimulatedCaller) -> None:
        while not self._over.is_set():
            try:
                ring = self._take(caller)
            except RemoteError:
                continue  # nobody called for a while
            except BaseException as error:  # the top of a thread
                self.failed.append(error)
                return
            with self._lock:
                self.rings.append(ring)

    def _take(self, caller: SimulatedCaller) -> Ring:
        offered = caller.wait_for_call(0.5)
        at_s = time.monotonic()
        user = offered.to_uri.removeprefix("sip:").partition("@")[0]
        kind = kind_of(user)
        if kind == "busy":
            caller.agent.refuse(offered.leg, 486)
            return Ring(user, kind, at_s, refused=True)
        if kind in ("absent", "asleep"):
            caller.wait_until_it_ends(offered.leg, LIMIT_S)
            return Ring(user, kind, at_s)
        result = caller.answer(offered.leg, *self._scripts[kind], limit_s=LIMIT_S)
        return Ring(user, kind, at_s, result.duration_s)


def kind_of(user: str) -> Kind:
    """Of whom: `voicemail-17`, or a number with that behind its digits."""
    if user.startswith(ABROAD):
        return "asleep"
    name = user.partition("-")[0]
    return next(kind for kind in SHARE if kind == name)


def people(count: int) -> list[str]:
    """`count` user parts, mixed in one order that is always the same, each kind with its share of 200 and at least one."""
    whole = sum(SHARE.values())
    wanted = {kind: max(1, round(count * share / whole)) for kind, share in SHARE.items()}
    order: list[tuple[float, str]] = []
    for kind, some in wanted.items():
        users = [f"{ABROAD}5550{n:03}" if kind == "asleep" else f"{kind}-{n}" for n in range(some)]
        order += [((n + 0.5) / some, user) for n, user in enumerate(users)]
    return [user for _, user in sorted(order)]


def users(kind: Kind, everybody: Sequence[str]) -> list[str]:
    """Those of one kind."""
    return [user for user in everybody if kind_of(user) == kind]
