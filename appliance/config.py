"""onhook.toml as frozen, typed settings.

Rules: a key that is not a field here is an error naming file, key and line; every problem comes at once; money is integer
micro-units and never a float; a path in the file is relative to the file.
"""

from __future__ import annotations

import contextlib
import dataclasses
import difflib
import ipaddress
import os
import re
import tomllib
import urllib.parse
import zoneinfo
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal, get_type_hints

from appliance.config_reader import Micros, Reader, Seconds, bounded, is_zone, nearest
from appliance.config_tools import ToolSettings, TransferTool, read_tools
from appliance.errors import ConfigError, Problem
from appliance.media.frames import CODEC_RATES, widest
from appliance.ports import AccountSettings

NAMED = ("extensions", "tools")
"""Sections whose keys are the operator's own names."""
MOST_FALLBACKS = 3
OTHER_NAMES = {"ULAW": "PCMU", "MULAW": "PCMU", "G711U": "PCMU", "ALAW": "PCMA", "G711A": "PCMA", "722": "G722"}
"""What PBXs and people call the codecs, in letters and digits alone."""


@dataclass(frozen=True)
class Pbx:
    """The PBX whose extension we are."""

    registrar: str = ""
    """host or host:port; empty means no registration: callers dial us directly. A name without a port has its SRV records followed."""
    user: str = "onhook"
    password: str = ""
    password_file: str = ""
    """A file whose first line is the password."""
    realm: str = "*"
    transport: Literal["udp", "tcp", "tls"] = "udp"
    """Over tls the PBX's certificate is always verified."""
    srtp: Literal["off", "optional", "mandatory"] = "off"
    """Encrypted sound, its keys in the SDP (RFC 4568); "mandatory" takes and places no other call."""
    ca_file: str = ""
    """PEM of the authority that signed the PBX's certificate; empty is the system's."""
    fallbacks: tuple[str, ...] = ()
    """Where to register while `registrar` is away."""
    outbound_proxy: str = ""
    """host or host:port that all SIP is sent to instead of the registrar."""
    expires: Seconds = field(default=Seconds(300), metadata=bounded(10, 86400))
    local_address: str = "127.0.0.1"
    local_port: int = field(default=5070, metadata=bounded(0, 65535))
    rtp_port: int = field(default=40000, metadata=bounded(1024, 65000))
    codecs: tuple[str, ...] = ("G722", "PCMU", "PCMA")
    """What sound may go by, best first: the order we offer. Where others offer, their order counts (RFC 3264 section 6.1)."""
    display_name: str = "Onhook"
    allowed_sources: tuple[str, ...] = ()

    @property
    def speech_rate(self) -> int:
        """Samples a second of what is understood and spoken: a wideband codec's, where any call may have one."""
        return widest(self.codecs)


@dataclass(frozen=True)
class Line:
    """The line, and where things lie."""

    max_calls: int = field(default=4, metadata=bounded(1, 64))
    state_dir: str = "var"
    models_dir: str = "models"
    flows_dir: str = "flows"
    default_flow: str = "lead-qualification"
    record_audio: bool = False


@dataclass(frozen=True)
class Ears:
    """Speech to text."""

    model: str = "whisper-tiny-en"
    kind: Literal["auto", "whisper", "vosk"] = "auto"
    threads: int = field(default=2, metadata=bounded(1, 64))
    gpu: bool = False
    turn_model: str = "smart-turn-v3"
    """Says whether the caller has finished; "none" does without."""
    meaning_model: str = "minilm-l6"
    """Says how near the words are to others in what they mean; "none" does without."""


@dataclass(frozen=True)
class Mind:
    """The language model."""

    model: str = "smollm2-135m"
    n_gpu_layers: int = field(default=0, metadata=bounded(-1, 1000))
    threads: int = field(default=2, metadata=bounded(1, 64))
    context: int = field(default=1024, metadata=bounded(256, 131072))
    """Tokens."""
    margin: float = field(default=0.4, metadata=bounded(0, 100))
    """Nats by which the best answer must lead the second."""


@dataclass(frozen=True)
class Voice:
    """Text to speech."""

    model: str = "piper-joe"
    threads: int = field(default=2, metadata=bounded(1, 64))


@dataclass(frozen=True)
class Vad:
    """Voice activity."""

    kind: Literal["silero", "webrtc"] = "silero"
    threshold: float = field(default=0.5, metadata=bounded(0.05, 0.95))


@dataclass(frozen=True)
class Limits:
    """Ceilings that no flow can exceed."""

    call: Seconds = field(default=Seconds(600), metadata=bounded(0.5, 14400))
    spend: Micros = field(default=Micros(1_000_000))
    """One call."""
    spend_per_day: Micros = field(default=Micros(20_000_000))
    spend_per_campaign: Micros = field(default=Micros(0))
    """All calls of one campaign together; 0 sets no limit of its own."""
    time_zone: str = ""
    """Whose midnight ends the day; empty is the system's."""
    turn: Seconds = field(default=Seconds(20), metadata=bounded(1, 120))
    """How long one turn of the caller may last."""


@dataclass(frozen=True)
class Keep:
    """How long what calls leave behind is kept, in days; 0 keeps it for ever."""

    words: int = field(default=30, metadata=bounded(0, 36500))
    """What was said, heard and collected."""
    calls: int = field(default=365, metadata=bounded(0, 36500))
    """That there was a call, with whom, and how it ended. Money is kept by the ledger."""


@dataclass(frozen=True)
class Prices:
    """The price card. All money in micro-units of `currency`."""

    currency: str = "EUR"
    trunk_per_minute: Micros = field(default=Micros(0))
    trunk_increment: int = field(default=1, metadata=bounded(1, 3600))
    """Seconds: a call is billed in whole ones of these."""
    tokens_per_1k: Micros = field(default=Micros(0))
    synthesis_per_minute: Micros = field(default=Micros(0))
    recognition_per_minute: Micros = field(default=Micros(0))


@dataclass(frozen=True)
class Dial:
    """Placing calls."""

    outbound: bool = False
    allow: tuple[str, ...] = ()
    """What a number, or the user part of a sip: address, must begin with."""
    country: str = ""
    """The office's own calling code: by it, two spellings of a number are known to be one."""
    trunk_prefix: str = "0"
    """What a number of the own country begins with when it is dialled in full; "" where nothing does."""
    outside: str = ""
    """What the PBX wants before a number outside."""
    hours: str = "09:00-20:00"
    """When people may be called, where they are."""
    zones: Mapping[str, str] = field(default_factory=dict)
    """Beginning of a number, country code first, to its time zone."""
    attempts: int = field(default=3, metadata=bounded(1, 1000))
    """Calls to one number in `attempts_days`, whatever they are for."""
    attempts_days: int = field(default=7, metadata=bounded(1, 365))
    ring: Seconds = field(default=Seconds(45), metadata=bounded(5, 180))
    """How long it may ring."""
    unsynced_clock: bool = False
    """Place calls although nothing says that the clock is right."""

    def open_minutes(self) -> tuple[int, int]:
        """`hours` in minutes since midnight. ValueError where it is none."""
        found = re.fullmatch(r"(\d\d):(\d\d)-(\d\d):(\d\d)", self.hours)
        if found is None:
            raise ValueError(self.hours)
        begin, begin_min, end, end_min = map(int, found.groups())
        low, high = begin * 60 + begin_min, end * 60 + end_min
        if max(begin_min, end_min) > 59 or not low < high <= 24 * 60:
            raise ValueError(self.hours)
        return low, high


@dataclass(frozen=True)
class Campaign:
    """How campaigns call."""

    per_minute: int = field(default=6, metadata=bounded(1, 600))
    at_once: int = field(default=1, metadata=bounded(1, 64))
    tries: int = field(default=2, metadata=bounded(1, 20))
    """Calls to one person, the first included."""
    retry: tuple[str, ...] = ("busy", "no_answer", "voicemail")
    """Outcomes after which a person is called again."""
    retry_after: Seconds = field(default=Seconds(900), metadata=bounded(1, 30 * 86400))
    late: Seconds = field(default=Seconds(900), metadata=bounded(1, 30 * 86400))
    """How long after its time a call still makes sense."""
    breaker_of: int = field(default=10, metadata=bounded(1, 1000))
    """Of so many calls one after the other ..."""
    breaker_failed: int = field(default=8, metadata=bounded(1, 1000))
    """... so many failing pause the campaign."""


@dataclass(frozen=True)
class Webhook:
    """A program elsewhere that is told of finished calls."""

    url: str = ""
    """Empty tells nobody."""
    secret_file: str = ""
    """A file whose first line is the secret that what is told is signed with."""
    flows: tuple[str, ...] = ()
    """Whose calls; none named means all."""

    def tells(self, flow: str) -> bool:
        """Whether the calls of that flow are told."""
        return bool(self.url) and (not self.flows or flow in self.flows)


@dataclass(frozen=True)
class Web:
    """The status page."""

    enabled: bool = True
    address: str = "127.0.0.1"
    """Where it listens; one that others can reach counts only once a password is set."""
    port: int = field(default=8480, metadata=bounded(1, 65535))
    hosts: tuple[str, ...] = ()
    """By which names besides its address a browser may call it."""
    session: Seconds = field(default=Seconds(43200), metadata=bounded(60, 604_800))
    """How long one stays logged in without doing anything."""


@dataclass(frozen=True)
class Settings:
    """The whole of onhook.toml. `base_dir` is the folder it lies in."""

    base_dir: Path
    pbx: Pbx = Pbx()
    line: Line = Line()
    ears: Ears = Ears()
    mind: Mind = Mind()
    voice: Voice = Voice()
    vad: Vad = Vad()
    limits: Limits = Limits()
    prices: Prices = Prices()
    dial: Dial = Dial()
    campaign: Campaign = Campaign()
    keep: Keep = Keep()
    webhook: Webhook = Webhook()
    web: Web = Web()
    extensions: Mapping[str, str] = field(default_factory=dict)
    """The user that was dialled, to the flow that answers."""
    tools: Mapping[str, ToolSettings] = field(default_factory=dict)
    """What a stage names under `tools`."""

    @classmethod
    def defaults(cls, base_dir: Path | str) -> Settings:
        """What holds where the file says nothing."""
        return cls(base_dir=Path(base_dir).absolute())

    @property
    def state_dir(self) -> Path:
        return self.base_dir / self.line.state_dir

    @property
    def models_dir(self) -> Path:
        return self.base_dir / self.line.models_dir

    @property
    def flows_dir(self) -> Path:
        return self.base_dir / self.line.flows_dir

    def model_path(self, name: str) -> Path:
        """A model by its name under `models_dir`, or by an absolute or home path."""
        return self.models_dir / Path(name).expanduser()

    def flow_for(self, user: str) -> str:
        """The flow that answers when `user` was dialled."""
        return self.extensions.get(user, self.line.default_flow)

    def account(self) -> AccountSettings:
        """The PBX as the user agent wants it. ConfigError where the password file cannot be read."""
        pbx = self.pbx
        password = self._secret(pbx.password_file, "password") if pbx.password_file else pbx.password
        return AccountSettings(
            user=pbx.user,
            password=password,
            registrar=pbx.registrar,
            realm=pbx.realm,
            transport=pbx.transport,
            srtp=pbx.srtp,
            ca_file=str(self.ca_path or ""),
            fallbacks=pbx.fallbacks,
            outbound_proxy=pbx.outbound_proxy,
            memory=str(self.state_dir / "registrar.json"),
            expires_s=int(pbx.expires),
            local_address=pbx.local_address,
            local_port=pbx.local_port,
            rtp_port=pbx.rtp_port,
            codecs=pbx.codecs,
            display_name=pbx.display_name,
            allowed_sources=pbx.allowed_sources,
            max_calls=self.line.max_calls,
        )

    @property
    def ca_path(self) -> Path | None:
        """The file of authorities; None is the system's."""
        return self.base_dir / Path(self.pbx.ca_file).expanduser() if self.pbx.ca_file else None

    @property
    def encryption(self) -> str:
        """What nobody on the way can read or hear: "signalling and sound", "signalling", or "" for nothing. It is asked for and not hoped
        for: a PBX that does not keep to it has no calls with us."""
        if self.pbx.transport != "tls":
            return ""
        return "signalling and sound" if self.pbx.srtp == "mandatory" else "signalling"

    def webhook_secret(self) -> bytes:
        """What the webhook is signed with; nothing where nobody is told. ConfigError where its file cannot be read or holds nothing."""
        if not self.webhook.url:
            return b""
        secret = self._secret(self.webhook.secret_file, "secret")
        if not secret:
            raise ConfigError(f"{self.webhook.secret_file}: holds no secret", "Put the secret alone into that file.")
        return secret.encode()

    def _secret(self, name: str, what: str) -> str:
        """The first line of a file: of the systemd credential of that name where there is one, else of the file beside onhook.toml."""
        path = self.base_dir / Path(name).expanduser()
        credential = Path(os.environ.get("CREDENTIALS_DIRECTORY", "/nowhere")) / name
        with contextlib.suppress(OSError):
            if credential.read_bytes().strip():
                path = credential
        try:
            return path.read_text(encoding="utf-8").partition("\n")[0].strip()
        except (OSError, UnicodeDecodeError) as error:
            why = error.strerror if isinstance(error, OSError) else "it is not text"
            raise ConfigError(f"{path}: the {what} cannot be read: {why}", f"Put the {what} alone into that file.") from None


def load(path: Path | str) -> Settings:
    """Read onhook.toml. ConfigError holds every problem found."""
    path = Path(path)
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise ConfigError(
            f"{path}: there is no such file", "onhook setup asks for what is needed and writes it; onhook.example.toml shows every setting"
        ) from None
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}") from None
    try:
        return parse(data.decode("utf-8-sig"), str(path), path.absolute().parent)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ConfigError.at([Problem(str(path), line, 0, "is not UTF-8 text", "save it as UTF-8")]) from None


def parse(text: str, filename: str, base_dir: Path) -> Settings:
    """The same for text that is at hand."""
    try:
        data = tomllib.loads(text, parse_float=Decimal)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        said = str(error) or "it is nested too deep"
        at = re.search(r" \(at line (\d+), column (\d+)\)$| \(at end of document\)$", said)
        end = (text.count("\n") + 1, 0) if at else (0, 0)
        line, column = (int(at[1]), int(at[2])) if at and at[1] else end
        message = f"not TOML: {said[: at.start()] if at else said}"
        raise ConfigError.at([Problem(filename, line, column, message, 'text stands in quotes: user = "100"')]) from None
    reader = _Reader(text, filename)
    blocks: dict[str, Any] = {}
    sections = {f.name: f for f in dataclasses.fields(Settings) if f.name not in ("base_dir", *NAMED)}
    for name, given in data.items():
        if name == "extensions":
            blocks[name] = reader.extensions(given)
        elif name == "tools":
            blocks[name] = read_tools(reader, given)
        elif name not in sections:
            known = [*sections, *NAMED]
            what = "section" if isinstance(given, dict) else "key outside a section"
            reader.complain((name,), f'unknown {what} "{name}"', nearest(name, known))
        else:
            blocks[name] = reader.block((name,), given, get_type_hints(Settings)[name])
    if not reader.problems:
        reader.cross_check(blocks)
    if reader.problems:
        raise ConfigError.at(sorted(reader.problems, key=lambda p: p.line))
    return Settings(base_dir=base_dir, **blocks)


class _Reader(Reader):
    """onhook.toml's."""

    def extensions(self, given: object) -> dict[str, str]:
        """Dialled user to flow."""
        if not isinstance(given, dict):
            self.complain(("extensions",), '"extensions" is a section', "write [extensions] on a line of its own")
            return {}
        for key, value in given.items():
            if not isinstance(value, str) or not value:
                self.complain(("extensions", key), f'"{key}" in [extensions]: must be the name of a flow in quotes')
        return dict(given)

    def cross_check(self, blocks: Mapping[str, Any]) -> None:
        """What no single key can show."""
        pbx: Pbx = blocks.get("pbx", Pbx())
        if pbx.password and pbx.password_file:
            self.complain(("pbx", "password_file"), "password and password_file are both given", "keep one")
        self._check_pbx(pbx)
        for address in (pbx.local_address, *pbx.allowed_sources):
            key = "local_address" if address == pbx.local_address else "allowed_sources"
            try:
                ipaddress.ip_address(address)
            except ValueError:
                self.complain(("pbx", key), f'"{address}" is no IP address', 'write "192.0.2.10"')
        if blocks.get("line", Line()).max_calls < 2:
            for name, tool in blocks.get("tools", {}).items():
                if isinstance(tool, TransferTool) and tool.attended:
                    words = "an attended transfer takes a second line, and max_calls in [line] is 1"
                    self.complain(("tools", name, "attended"), words, "max_calls = 2")
        dial: Dial = blocks.get("dial", Dial())
        if "" in dial.allow:
            self.complain(("dial", "allow"), "an empty prefix allows every number in the world", "name the prefixes")
        if dial.outbound and not dial.allow:
            self.complain(("dial", "outbound"), "outbound is on, but allow has no prefix, so no number can be dialled", 'allow = ["6"]')
        self._check_dial(dial)
        campaign: Campaign = blocks.get("campaign", Campaign())
        if campaign.breaker_failed > campaign.breaker_of:
            self.complain(("campaign", "breaker_failed"), "more calls than breaker_of counts can never fail", "lower it")
        webhook: Webhook = blocks.get("webhook", Webhook())
        if webhook.url and not _is_web_address(webhook.url):
            self.complain(("webhook", "url"), f'"{webhook.url}" is no web address', 'write "https://crm.example.net/calls"')
        if webhook.url and not webhook.secret_file:
            self.complain(("webhook", "url"), "what is told has to be signed, and there is no secret", 'secret_file = "webhook-secret"')
        web: Web = blocks.get("web", Web())
        try:
            ipaddress.ip_address(web.address)
        except ValueError:
            self.complain(("web", "address"), f'"{web.address}" is no IP address', 'write "127.0.0.1", or this box\'s own in the office')
        for host in web.hosts:
            if not re.fullmatch(r"[A-Za-z0-9_.-]+", host):
                self.complain(("web", "hosts"), f'"{host}" is no name of a host', 'write it without http:// and port: "onhook.example.net"')
        limits: Limits = blocks.get("limits", Limits())
        if limits.time_zone and not is_zone(limits.time_zone):
            near = difflib.get_close_matches(limits.time_zone, zoneinfo.available_timezones(), n=1)
            hint = f'did you mean "{near[0]}"?' if near else 'write one such as "Europe/Vienna"'
            self.complain(("limits", "time_zone"), f'"{limits.time_zone}" is no time zone', hint)
        if 0 < limits.spend_per_campaign < limits.spend:
            self.complain(
                ("limits", "spend_per_campaign"),
                "one call may spend more than its whole campaign",
                "lower spend or raise spend_per_campaign",
            )
        if limits.spend > limits.spend_per_day:
            self.complain(("limits", "spend"), "one call may spend more than a whole day", "lower spend or raise spend_per_day")

    def _check_pbx(self, pbx: Pbx) -> None:
        single = (("registrar", pbx.registrar), ("outbound_proxy", pbx.outbound_proxy))
        for key, address in (*single, *(("fallbacks", each) for each in pbx.fallbacks)):
            port = re.fullmatch(r"[^\s:/@]+(?::(\d{1,5}))?|\[[0-9A-Fa-f:]+\](?::(\d{1,5}))?", address)
            if (address or key == "fallbacks") and (port is None or int(port[1] or port[2] or 5060) not in range(1, 65536)):
                self.complain(("pbx", key), f'"{address}" is no address of a PBX', 'write "pbx.example.net:5060"')
        if len(pbx.fallbacks) > MOST_FALLBACKS:
            self.complain(("pbx", "fallbacks"), f"there are at most {MOST_FALLBACKS} of them", "name the nearest")
        if pbx.fallbacks and not pbx.registrar:
            self.complain(("pbx", "fallbacks"), "there is no registrar that they could stand in for", 'registrar = "pbx.example.net:5060"')
        if pbx.outbound_proxy and not pbx.registrar:
            self.complain(("pbx", "outbound_proxy"), "there is no registrar behind it", 'registrar = "pbx.example.net"')
        if pbx.outbound_proxy and pbx.fallbacks:
            self.complain(("pbx", "fallbacks"), "everything goes to outbound_proxy, whichever registrar is meant", "keep one of the two")
        self._check_codecs(pbx.codecs)
        if pbx.srtp != "off" and pbx.transport != "tls":
            self.complain(("pbx", "srtp"), f"its keys would be read by anybody on the way over {pbx.transport}", 'transport = "tls"')
        if pbx.ca_file and pbx.transport != "tls":
            self.complain(("pbx", "ca_file"), f"there is no certificate over {pbx.transport}", 'transport = "tls"')

    def _check_codecs(self, codecs: tuple[str, ...]) -> None:
        path = ("pbx", "codecs")
        if not codecs:
            self.complain(path, "without a codec there is no sound", 'codecs = ["G722", "PCMU", "PCMA"]')
        for codec in codecs:
            if codec.upper() not in CODEC_RATES:
                other = OTHER_NAMES.get(re.sub(r"[^0-9A-Z]", "", codec.upper()))
                meant = f'write "{other}"' if other else nearest(codec.upper(), CODEC_RATES)
                self.complain(path, f'"{codec}" is no codec that onhook speaks', meant)
            elif [each.upper() for each in codecs].count(codec.upper()) > 1:
                self.complain(path, f'"{codec}" stands there twice', "keep one")

    def _check_dial(self, dial: Dial) -> None:
        for key in ("country", "trunk_prefix", "outside"):
            if not re.fullmatch(r"[0-9]*", getattr(dial, key)):
                self.complain(("dial", key), f'"{getattr(dial, key)}" has more than digits in it', 'write "43"')
        try:
            dial.open_minutes()
        except ValueError:
            self.complain(("dial", "hours"), f'"{dial.hours}" are no hours of a day', 'write "09:00-20:00"')
        for prefix, zone in dial.zones.items():
            if not re.fullmatch(r"[0-9]+", prefix):
                self.complain(("dial", "zones"), f'"{prefix}" has more than digits in it', 'write {"43" = "Europe/Vienna"}')
            if not is_zone(zone):
                self.complain(("dial", "zones"), f'"{zone}" is no time zone', 'write one such as "Europe/Vienna"')


def _is_web_address(url: str) -> bool:
    try:
        parts = urllib.parse.urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0 and url.isascii() and url.isprintable()
    except ValueError:
        return False
