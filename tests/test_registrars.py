"""Registrars by hand: what they ask for and whom we answer, one that dies while another lives, and a call that outlives its registrar."""

from __future__ import annotations

import hashlib
import re
import threading
import time
from collections.abc import Callable, Iterator

import pytest
from raw_peer import Raw, sdp
from ua_process import Agent

from appliance.core.sip_message import SipMessage

pytest.importorskip("pjsua2", reason="the SIP library is not installed")

PASSWORD = "correct-horse-battery"


def shows(feature: str) -> pytest.MarkDecorator:
    """A row of docs/interop.md."""
    return pytest.mark.interop(feature, far="raw")


@pytest.fixture
def raw() -> Iterator[Raw]:
    with Raw() as raw:
        yield raw


def at(raw: Raw, **settings: object) -> Agent:
    return Agent(user="6010", password=PASSWORD, registrar=f"127.0.0.1:{raw.port}", **{"retry_s": 1, **settings})


def challenge(*algorithms: str, realm: str = "pbx") -> str:
    return "".join(f'WWW-Authenticate: Digest realm="{realm}", nonce="n1", algorithm={each}, qop="auth"\r\n' for each in algorithms)


SOON = {"registration.PROBE_S": 1.5, "registration.NO_ANSWER_S": 0.5, "registration.MOST_RETRY_S": 1.5}
"""What takes half a minute takes two seconds. The times themselves are held in test_pjsua.py."""


def accept(raw: Raw, register: SipMessage, seconds: int = 60) -> None:
    raw.answer(register, "200 OK", more=f"Expires: {seconds}\r\n")


def words(value: str) -> dict[str, str]:
    return {name: found.strip('"') for name, found in re.findall(r'(\w+)=("[^"]*"|[^,\s]+)', value)}


def right(register: SipMessage, digest: Callable[[bytes], str]) -> bool:
    """RFC 7616 section 3.4.1."""
    said = words(register.header("authorization"))

    def hashed(text: str) -> str:
        return digest(text.encode())

    first = hashed(f"6010:{said['realm']}:{PASSWORD}")
    second = hashed(f"REGISTER:{said['uri']}")
    return said["response"] == hashed(f"{first}:{said['nonce']}:{said['nc']}:{said['cnonce']}:{said['qop']}:{second}")


@shows("digest: SHA-256 where it is offered first (RFC 8760), MD5 where that is all there is")
@pytest.mark.parametrize(
    ("offered", "taken"), [(("SHA-256", "MD5"), "SHA-256"), (("MD5",), "MD5"), (("SHA-256",), "SHA-256")], ids=["both", "md5", "sha256"]
)
def test_the_better_digest_is_taken(raw: Raw, offered: tuple[str, ...], taken: str) -> None:
    with at(raw) as agent:
        raw.answer(raw.request("REGISTER"), "401 Unauthorized", more=challenge(*offered))
        register = raw.request("REGISTER")
        assert words(register.header("authorization")).get("algorithm", "MD5") == taken
        digests: dict[str, Callable[[bytes], str]] = {
            "MD5": lambda data: hashlib.md5(data).hexdigest(),
            "SHA-256": lambda data: hashlib.sha256(data).hexdigest(),
        }
        assert right(register, digests[taken])
        accept(raw, register)
        assert agent.expect("Registered", 5)["expires_s"] > 0


@shows("a challenge of another realm than the configured one: never answered")
def test_another_realm_gets_no_answer(raw: Raw) -> None:
    with at(raw, realm="pbx", retry_s=60) as agent:
        first = raw.request("REGISTER")
        raw.answer(first, "401 Unauthorized", more=challenge("MD5", realm="somebody else's"))
        failed = agent.expect("RegistrationFailed", 5)
        assert failed["permanent"] is True
        assert raw.silent_but_for()


@shows("a wrong password: at most two tries, then a quarter of an hour of peace, and said at once")
@pytest.mark.parametrize("status", ["401 Unauthorized", "403 Forbidden"])
def test_a_refusal_is_no_storm(raw: Raw, status: str) -> None:
    with at(raw) as agent:
        raw.answer(raw.request("REGISTER"), "401 Unauthorized", more=challenge("MD5"))
        began = time.monotonic()
        raw.answer(raw.request("REGISTER"), status, more=challenge("MD5") if "401" in status else "")
        failed = agent.expect("RegistrationFailed", 2)
        assert time.monotonic() - began < 1
        assert (failed["permanent"], "6010" in failed["reason"]) == (True, True)
        assert PASSWORD not in failed["reason"]
        assert raw.silent_but_for(seconds=1.5), "with any other failure it would have come again"


@shows("423 Interval Too Brief: asked for as long as it wants (RFC 3261 section 10.3)")
def test_a_registrar_that_wants_longer_gets_longer(raw: Raw) -> None:
    with at(raw, expires_s=60) as agent:
        first = raw.request("REGISTER")
        assert first.header("expires") == "60"
        raw.answer(first, "423 Interval Too Brief", more="Min-Expires: 900\r\n")
        second = raw.request("REGISTER")
        assert second.header("expires") == "900"
        accept(raw, second, 900)
        agent.expect("Registered", 5)


@shows("503 with Retry-After: not a moment earlier")
def test_patience_that_is_asked_for_is_had(raw: Raw) -> None:
    with at(raw, retry_s=1) as agent:
        began = time.monotonic()
        raw.answer(raw.request("REGISTER"), "503 Service Unavailable", more="Retry-After: 2\r\n")
        assert agent.expect("RegistrationFailed", 2)["permanent"] is False
        again = raw.request("REGISTER")
        assert 1.9 < time.monotonic() - began < 4
        accept(raw, again)
        agent.expect("Registered", 5)


class Registrar(threading.Thread):
    """One that takes everybody, until it is ended."""

    def __init__(self, grants_s: int = 300, host: str = "127.0.0.1") -> None:
        super().__init__(daemon=True)
        self.raw = Raw(host)
        self.address = f"{host}:{self.raw.port}"
        self.grants_s = grants_s
        self.thinks_s = 0.0
        """Before each answer to REGISTER."""
        self.overloaded = False
        self.registered = 0
        self.last: SipMessage | None = None
        """REGISTER."""
        self.left = 0
        """Bindings taken back."""
        self.calls = 0
        self.answers: Raw | None = None
        """Who takes calls; nobody, and they are busy."""
        self._dead = False
        self.start()

    def run(self) -> None:
        while not self._dead:
            try:
                request = self.raw.come(0.1)
            except TimeoutError:
                continue
            except OSError:
                return
            if self._dead or request.status:
                continue
            if request.method == "INVITE":
                self.calls += 1
                if self.answers is None:
                    self.raw.answer(request, "486 Busy Here")
                else:
                    self.raw.answer(request, "200 OK", sdp(self.answers.rtp_port), contact=self.answers.uri)
            if request.method != "REGISTER":
                continue
            self.last = request
            time.sleep(self.thinks_s)
            if self.overloaded:
                self.raw.answer(request, "503 Service Unavailable")
                continue
            leaves = request.header("expires") == "0"
            self.left, self.registered = self.left + leaves, self.registered + (not leaves)
            accept(self.raw, request, 0 if leaves else self.grants_s)

    def end(self) -> None:
        """As a power cut: the address stays silent."""
        self._dead = True
        self.join()

    def again(self) -> None:
        """It is back, and knows nobody; what was sent to it meanwhile is lost."""
        self._dead = False
        self.raw.deaf()
        threading.Thread.__init__(self, daemon=True)
        self.start()


@pytest.mark.timeout(90)
def test_where_one_registrar_dies_the_other_has_us() -> None:
    failover(SOON, 5)


@pytest.mark.long
@shows("two registrars, the one in use dies: registered with the other within 30 s; back to the first when it is there")
@pytest.mark.timeout(120)
def test_the_same_with_the_times_of_an_office(request: pytest.FixtureRequest) -> None:
    request.node.user_properties.append(("interop", f"{failover({}, 30):.1f} s"))


def failover(times: dict[str, float], within_s: float) -> float:
    """Seconds from the death of the one to the registration at the other."""
    one, two = Registrar(), Registrar()
    try:
        with at(one.raw, fallbacks=[f"127.0.0.1:{two.raw.port}"], set=times) as agent:
            assert agent.expect("Registered", 5)["registrar"] == ""
            assert two.registered == 0
            one.end()
            dead = time.monotonic()
            assert agent.expect("Registered", within_s)["registrar"] == f"127.0.0.1:{two.raw.port}"
            took_s = time.monotonic() - dead
            assert two.registered == 1
            assert agent.count("RegistrationFailed") == 0, "nobody is told of what is mended"
            for number in ("201", f"sip:201@127.0.0.1:{one.raw.port}"):
                agent.ask("dial", uri=number)
                assert agent.expect("LegEnded", 5)["status"] == 486, "calls go where we are"
            assert two.calls == 2
            one.again()
            agent.expect("Registered", 1.5 * within_s, lambda e: e["registrar"] == "")
            until = time.monotonic() + 5
            while not two.left and time.monotonic() < until:
                agent.ask("now")
            assert two.left == 1
            return took_s
    finally:
        one.end()
        two.end()


@pytest.mark.timeout(90)
def test_one_that_stood_in_is_left_though_it_is_just_being_asked() -> None:
    """The library sends one REGISTER at a time: what takes the binding back waits for the answer to the one before."""
    one, two = Registrar(), Registrar()
    one.overloaded = True
    try:
        with at(one.raw, fallbacks=[f"127.0.0.1:{two.raw.port}"], set=SOON | {"registration.NO_ANSWER_S": 4}) as agent:
            agent.expect("Registered", 5, lambda e: e["registrar"] != "")
            asked, two.thinks_s = two.last, 3.0
            until = time.monotonic() + 5
            while two.last is asked and time.monotonic() < until:
                time.sleep(0.01)
            one.overloaded = False
            agent.expect("Registered", 2.5, lambda e: e["registrar"] == "")
            assert two.left == 0
            two.thinks_s = 0.0
            until = time.monotonic() + 5
            while not two.left and time.monotonic() < until:
                agent.ask("now")
            assert two.left == 1
    finally:
        one.end()
        two.end()


@shows("the registrar dies during a call: the call goes on")
@pytest.mark.timeout(60)
def test_a_call_needs_no_registrar(raw: Raw) -> None:
    registrar = Registrar(grants_s=4)
    try:
        with Agent(user="6010", registrar=f"127.0.0.1:{registrar.raw.port}", expires_s=4, retry_s=1, behaviour="answer", set=SOON) as agent:
            uri = agent.expect("started", 10)["uri"]
            agent.expect("Registered", 5)
            raw.call(uri, sdp(raw.rtp_port))
            raw.answered()
            agent.expect("LegAnswered")
            registrar.end()
            assert agent.expect("RegistrationFailed", 20)["status"] == 408
            raw.hush()
            assert raw.packet()
            assert agent.count("LegEnded") == 0
            raw.say("BYE")
            assert raw.final("BYE").status == 200
    finally:
        registrar.end()
